import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPlans } from '../src/index.js';
import { brokenFiles, brokenNames } from './fixtures.js';

const page = readFileSync(new URL('../../../docs/data-format.md', import.meta.url), 'utf8');

test('docs/data-format.md lists exactly the problem codes that the broken plans bring out', () => {
  const listed = [...page.slice(page.indexOf('## What the loader checks')).matchAll(/^\| `([a-z-]+)`/gm)].map(
    ([, code]) => code,
  );
  const broughtOut = brokenNames().flatMap((name) => checkPlans(brokenFiles(name)).problems.map(({ code }) => code));

  expect([...listed].sort()).toEqual([...new Set([...broughtOut, 'no-source'])].sort());
});
