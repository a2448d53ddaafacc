import { describe, expect, test } from 'vitest';
import { DataError, formatProblem, loadLaw } from '../src/index.js';
import { brokenLawFiles, brokenLawNames, expectedLawMessage, goodLawFiles } from './law-fixtures.js';
import { lawProblems } from './law-problems.js';

describe('the good law', () => {
  const law = loadLaw(goodLawFiles());

  test('has its acts, conventions and codes', () => {
    expect(law.acts.map(({ id, until }) => [id, until])).toEqual([
      ['decree-1-2020', '2025-12-31'],
      ['decree-2-2025', undefined],
    ]);
    expect(law.domains.map(({ id, pattern }) => [id, pattern])).toEqual([
      ['decree-2-2025-commune', '<commune>.<province>.gov.vn'],
      ['custom-district', '<district>.<province>.gov.vn'],
    ]);
    expect(law.levelOneCodes.map(({ code }) => code)).toEqual(['H01', 'H02']);
    expect(law.identityCodes.closed).toEqual(['G04']);
  });

  test('has empty lists for what was left out', () => {
    expect(law.domains[1]).toMatchObject({ types: [], citations: [], labels: {}, notStated: [] });
    expect(law.acts[0]?.notes).toEqual([]);
    expect(law.identityCodes.letters[0]).toEqual({ letter: 'G', issuedTo: 'Bộ, ngành', numbers: 'not-listed' });
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(law)).toBe(true);
    expect(Object.isFrozen(law.domains[0]?.citations[0])).toBe(true);
  });
});

describe('a law with one thing wrong gives one problem, in the words of its message.txt', () => {
  test.each(brokenLawNames())('%s', (name) => {
    expect(lawProblems(brokenLawFiles(name)).map(formatProblem)).toEqual([expectedLawMessage(name)]);
  });
});

describe('a file that is not there', () => {
  test.each(['acts.yaml', 'domains.yaml', 'identity-codes.yaml'])('is a problem: %s', (missing) => {
    const files = goodLawFiles().filter(({ path }) => path !== `law/${missing}`);
    expect(lawProblems(files).map(formatProblem)).toEqual([
      `${missing}\n  unexpected no such file, expected ${missing} beside the other law files\n  → add the file`,
    ]);
  });

  test('and no other law: every file is named, and no law comes of it', () => {
    expect(() => loadLaw([])).toThrow(DataError);
    expect(lawProblems([]).map(({ file }) => file)).toEqual(['acts.yaml', 'domains.yaml', 'identity-codes.yaml']);
  });
});

test('everything that is wrong is reported in one pass, by file and line', () => {
  const wrong = ['repeated-code', 'code-of-unknown-act', 'repeated-convention', 'ended-by-unknown-act'];
  const files = goodLawFiles().map((file) => ({
    ...file,
    text: file.text
      .replace('endedBy: decree-2-2025', 'endedBy: decree-2-2026')
      .replace('id: custom-district', 'id: decree-2-2025-commune')
      .replace('levelOne: { act: decree-1-2020', 'levelOne: { act: xyz')
      .replace('code: H02', 'code: H01'),
  }));

  expect(lawProblems(files).map(formatProblem)).toEqual(wrong.reverse().map(expectedLawMessage));
});
