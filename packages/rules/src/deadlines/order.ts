import type { Deadline, PlainDate } from '@haicap/domain';
import type { EventDates } from './event-dates.js';
import { isDay, lastDay } from './last-day.js';

/** After everything that has a day: what waits, then what repeats or goes on, then what has no deadline. */
const undated = { 'waits-for-event': 1, 'not-applicable': 2, 'not-stated': 3 } as const;

/**
 * Compares two deadlines for sorting: the earliest day first (a start day counts as its day), then what waits for an event,
 * then what repeats or goes on, last what has no stated deadline.
 *
 * @example
 * const list: Deadline[] = [{ kind: 'not-stated' }, { kind: 'by', date: '2025-06-22' }, { kind: 'before', date: '2025-06-15' }];
 * list.toSorted(compareDeadlines).map(({ kind }) => kind); // ['before', 'by', 'not-stated']
 */
export function compareDeadlines(a: Deadline, b: Deadline, events?: EventDates): number {
  const [first, second] = [sortKey(a, events), sortKey(b, events)];
  return first.rank - second.rank || (first.day < second.day ? -1 : first.day > second.day ? 1 : 0);
}

function sortKey(deadline: Deadline, events: EventDates | undefined): { rank: number; day: PlainDate | '' } {
  if (deadline.kind === 'from') return { rank: 0, day: deadline.date };
  const last = lastDay(deadline, events);
  if (isDay(last)) return { rank: 0, day: last };
  const begun = deadline.kind === 'after-event' ? events?.get(deadline.event) : undefined;
  return begun === undefined ? { rank: undated[last], day: '' } : { rank: 0, day: begun };
}
