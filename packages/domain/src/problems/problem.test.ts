import { describe, expect, test } from 'vitest';
import { DataError, formatProblem, type Problem } from './problem.js';

const problem: Problem = {
  code: 'unknown-clause',
  file: 'email.yaml',
  place: 'tasks[2].citations[0]',
  line: 31,
  found: 'clause "ii.4.9"',
  expected: 'one of ii.4.1, ii.4.2',
  fix: 'correct the clause id',
};

describe('a problem says where, what was found and expected, and what to do', () => {
  const rest = '\n  unexpected clause "ii.4.9", expected one of ii.4.1, ii.4.2\n  → correct the clause id';

  test.each<[string, Problem, string]>([
    ['with its line and place', problem, 'email.yaml:31 › tasks[2].citations[0]'],
    ['without a line', { ...problem, line: undefined }, 'email.yaml › tasks[2].citations[0]'],
    ['of a line', { ...problem, place: '' }, 'email.yaml:31'],
    ['of a whole file', { ...problem, place: '', line: undefined }, 'email.yaml'],
  ])('%s', (_case, value, where) => {
    expect(formatProblem(value)).toBe(where + rest);
  });
});

describe('a DataError', () => {
  test('counts one problem as one', () => {
    expect(new DataError([problem]).message).toBe(`1 problem in the data\n\n${formatProblem(problem)}`);
  });

  test('has every problem, for programs and for people', () => {
    const error = new DataError([problem, { ...problem, line: 40 }]);

    expect(error.name).toBe('DataError');
    expect(error.problems.map(({ line }) => line)).toEqual([31, 40]);
    expect(error.message).toMatch(/^2 problems in the data\n\nemail\.yaml:31 [\s\S]+\n\nemail\.yaml:40 /);
  });
});
