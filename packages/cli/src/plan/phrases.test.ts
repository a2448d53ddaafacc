import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlans, type Problem } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { problemLines } from './check-text.js';
import { inVietnamese } from './phrases.js';
import { problemTitles } from './problem-titles.js';

const root = join(import.meta.dirname, '../../../..');
const fixtures = join(root, 'packages/domain/test/fixtures');
const textsOf = (folder: string) =>
  readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml|yml)$/u.test(name))
    .map((name): [string, string] => [
      `thi-diem/${name.replaceAll('\\', '/')}`,
      readFileSync(join(fixtures, folder, name), 'utf8'),
    ]);
const problemsOf = (name: string): readonly Problem[] =>
  checkPlans(
    [...new Map([...textsOf('good/thi-diem'), ...textsOf(`broken/${name}`)])].map(([path, text]) => ({ path, text })),
  ).problems;

/** Words that an English sentence cannot do without; ids, quotes and file names are taken out first. */
const english =
  /(?<!\p{L})(?:the|of|one|with|not|waits|for|expected|unexpected|add|correct|write|field|where|followed|followed by)(?!\p{L})/iu;
const bare = (line: string) => line.replaceAll(/"[^"]*"|\{[^}]*\}|[\w/-]+\.(?:md|yaml)|một trong: .*|\([^)]*\)/gu, '');

describe('every problem of the loader is said in Vietnamese', () => {
  test.each(readdirSync(join(fixtures, 'broken')))('%s', (name) => {
    const problems = problemsOf(name);
    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      const [, ...said] = problemLines(problem);
      expect(said.map(bare).filter((line) => english.test(line))).toEqual([]);
    }
  });

  test('each code of docs/data-format.md has its sentence', () => {
    const page = readFileSync(join(root, 'docs/data-format.md'), 'utf8');
    const section = page.slice(page.indexOf('## What the loader checks'));
    for (const [, code = ''] of section.matchAll(/^\| `([a-z-]+)`/gm)) expect(problemTitles).toHaveProperty(code);
  });
});

test.each([
  ['one of ii.1.1, ii.1.2', 'một trong: ii.1.1, ii.1.2'],
  ['"not-stated" or a list', '"not-stated" hoặc một danh sách'],
  ['day 2025-06-16', 'ngày 2025-06-16'],
  ['"email"', '"email"'],
])('%s → %s', (words, vietnamese) => {
  expect(inVietnamese(words)).toBe(vietnamese);
});
