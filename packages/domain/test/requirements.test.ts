import { describe, expect, test } from 'vitest';
import { formatProblem, loadRequirements } from '../src/index.js';
import { acts, brokenRequirements, goodRequirementFiles, requirementProblems } from './requirement-files.js';

describe('the good requirements', () => {
  const requirements = loadRequirements(goodRequirementFiles(), acts);

  test('come in the order of a report, each with its area', () => {
    expect(requirements.map(({ id, area, judge }) => [id, area, judge])).toEqual([
      ['footer', 'identity', 'machine'],
      ['intro-map', 'introduction', 'machine'],
      ['intro-history', 'introduction', 'person'],
      ['intro-old', 'introduction', 'unread'],
    ]);
  });

  test('have an empty list for citations that were left out', () => {
    expect(requirements[0]?.citations).toEqual([]);
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(requirements)).toBe(true);
    expect(Object.isFrozen(requirements[1]?.citations[0])).toBe(true);
  });
});

describe('requirements with one thing wrong give one problem, in these words', () => {
  test.each(brokenRequirements)('%s', (_name, files, message) => {
    expect(requirementProblems(files).map(formatProblem)).toEqual([message]);
  });
});

test('everything that is wrong is reported in one pass, by file and line', () => {
  const files = goodRequirementFiles().map(({ path, text }) => ({
    path,
    text: text
      .replace('act: decree-2-2025', 'act: abc')
      .replace('id: intro-history', 'id: intro-map')
      .replace('area: identity', 'area: news'),
  }));

  expect(requirementProblems(files).map(({ file, code, line }) => [file, code, line])).toEqual([
    ['portal/introduction.yaml', 'unknown-act', 12],
    ['portal/introduction.yaml', 'repeated-id', 14],
    ['portal/identity.yaml', 'wrong-area', 1],
  ]);
});
