import type { ProgressCounts, ProgressRow, ProgressState } from './types.js';

/** Counts rows by state, and those that are past their last good day without being done. */
export function countRows(rows: readonly ProgressRow[]): ProgressCounts {
  const inState = (state: ProgressState) => rows.filter((row) => row.state === state).length;
  return {
    steps: rows.length,
    done: inState('done'),
    doing: inState('doing'),
    blocked: inState('blocked'),
    'not-begun': inState('not-begun'),
    'not-reported': inState('not-reported'),
    overdue: rows.filter(isLate).length,
  };
}

/** Is what is due next past its last good day, and the step not done? */
export const isLate = ({ state, due }: ProgressRow): boolean => state !== 'done' && due.status === 'overdue';
