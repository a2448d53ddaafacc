import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPlans } from '../src/index.js';
import { brokenFiles, brokenNames } from './fixtures.js';
import { brokenLawFiles, brokenLawNames } from './law-fixtures.js';
import { lawProblems } from './law-problems.js';
import { brokenRequirements, requirementProblems } from './requirement-files.js';

const page = readFileSync(new URL('../../../docs/data-format.md', import.meta.url), 'utf8');

test('docs/data-format.md lists exactly the problem codes that broken plans, laws and requirements bring out', () => {
  const listed = [...page.slice(page.indexOf('## What the loader checks')).matchAll(/^\| `([a-z-]+)`/gm)].map(
    ([, code]) => code,
  );
  const problems = [
    ...brokenNames().flatMap((name) => checkPlans(brokenFiles(name)).problems),
    ...brokenLawNames().flatMap((name) => lawProblems(brokenLawFiles(name))),
    ...lawProblems([]),
    ...brokenRequirements.flatMap(([, files]) => requirementProblems(files)),
  ];

  expect([...listed].sort()).toEqual([...new Set([...problems.map(({ code }) => code), 'no-source'])].sort());
});
