/** One thing that is wrong in the data, said so that its author can mend it without asking. */
export interface Problem {
  /** What kind of problem, for programs: `unknown-clause`, `misquote` … */
  code: string;
  /** Path of the file as it was given to the loader. */
  file: string;
  /** Where in the file: a path of keys (`tasks[2].citations[0]`), a clause id, or empty for the whole file. */
  place: string;
  /** Line in the file, from 1, where it is known. */
  line?: number | undefined;
  /** What stands there. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What the author can do. */
  fix: string;
}

/**
 * A problem as three lines of text: where, what was found and expected, what to do.
 *
 * @example
 * formatProblem({
 *   code: 'unknown-clause', file: 'email.yaml', place: 'tasks[2].citations[0]', line: 31,
 *   found: 'clause "ii.4.9"', expected: 'one of ii.4.1, ii.4.2', fix: 'correct the clause id',
 * });
 * // email.yaml:31 › tasks[2].citations[0]
 * //   unexpected clause "ii.4.9", expected one of ii.4.1, ii.4.2
 * //   → correct the clause id
 */
export function formatProblem(problem: Problem): string {
  const file = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const where = problem.place === '' ? file : `${file} › ${problem.place}`;
  return `${where}\n  unexpected ${problem.found}, expected ${problem.expected}\n  → ${problem.fix}`;
}

/** The data cannot be used. `problems` has everything that was found, in the order of files and places. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the data\n\n${problems.map(formatProblem).join('\n\n')}`);
  }
}
