import { listIds, type Plan } from '@haicap/domain';
import { compareDeadlines, type EventDates, type Status } from '../deadlines/index.js';
import type { ProgressRow, ProgressState } from './types.js';

const statusOrder: Readonly<Record<Status, number>> = {
  overdue: 0,
  due: 1,
  upcoming: 2,
  'waits-for-event': 3,
  ongoing: 4,
  'not-stated': 5,
};

/** Within one day: what somebody must help with, then what moves, then what has not been begun or told. */
const stateOrder: Readonly<Record<ProgressState, number>> = {
  blocked: 0,
  doing: 1,
  'not-begun': 2,
  'not-reported': 3,
  done: 4,
};

/** Sorts by the names of units as Vietnamese readers expect it, numbers by their value. */
export const byUnitName = (): ((
  a: { unit: { id: string; fullName: string } },
  b: { unit: { id: string; fullName: string } },
) => number) => {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return (a, b) => compare(a.unit.fullName, b.unit.fullName) || (a.unit.id < b.unit.id ? -1 : 1);
};

/**
 * The rows as a reader needs them: overdue first and the longest overdue on top, then by urgency; what is done last. Rows of
 * one day stand by task, then by state, then by unit.
 */
export function orderRows(rows: readonly ProgressRow[], plan: Plan, events: EventDates): ProgressRow[] {
  const byName = byUnitName();
  const place = new Map(plan.tasks.map(({ id }, index) => [id, index]));
  const rank = ({ state, due }: ProgressRow) =>
    state === 'done' ? listIds(statusOrder).length : statusOrder[due.status];
  return rows.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compareDeadlines(a.due.deadline, b.due.deadline, events) ||
      (place.get(a.step.task) ?? 0) - (place.get(b.step.task) ?? 0) ||
      stateOrder[a.state] - stateOrder[b.state] ||
      byName(a, b),
  );
}
