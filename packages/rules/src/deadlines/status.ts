import type { Deadline, PlainDate } from '@haicap/domain';
import { daysBetween } from './add-days.js';
import type { EventDates } from './event-dates.js';
import { isDay, lastDay } from './last-day.js';

/** Where a task stands on a day. Whether it has been done is the reader's own knowledge. */
export type Status = 'overdue' | 'due' | 'upcoming' | 'waits-for-event' | 'ongoing' | 'not-stated';

/** A task is due when so many days are left, or fewer. */
const DUE_DAYS = 7;

/**
 * Where a task stands on a day.
 *
 * In: its deadline, the day of asking, the known days of events. Out: `overdue` after the last good day; `due` with 7 days or
 * fewer left, and once "right after" an event has begun; `upcoming` before that, before a start day and before the event of "right after"; `ongoing` for what
 * has no end; `waits-for-event`; `not-stated`.
 *
 * @example
 * statusOn({ kind: 'before', date: '2025-06-15' }, '2025-06-14'); // 'due': it is the last good day
 * statusOn({ kind: 'before', date: '2025-06-15' }, '2025-06-15'); // 'overdue'
 */
export function statusOn(deadline: Deadline, asOf: PlainDate, events?: EventDates): Status {
  if (deadline.kind === 'from') return asOf < deadline.date ? 'upcoming' : 'ongoing';
  const begun = deadline.kind === 'after-event' ? events?.get(deadline.event) : undefined;
  if (begun !== undefined) return asOf < begun ? 'upcoming' : 'due';
  const last = lastDay(deadline, events);
  if (last === 'not-applicable') return 'ongoing';
  if (!isDay(last)) return last;
  const left = daysBetween(asOf, last);
  if (left < 0) return 'overdue';
  return left <= DUE_DAYS ? 'due' : 'upcoming';
}
