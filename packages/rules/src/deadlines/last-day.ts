import type { Deadline, PlainDate } from '@haicap/domain';
import { addDays } from './add-days.js';
import type { EventDates } from './event-dates.js';

/** Why a task has no last day: the source gives none, it waits for an event, or its kind has none (weekly, ongoing). */
export type NoLastDay = 'not-stated' | 'waits-for-event' | 'not-applicable';

const noEvents: EventDates = new Map();

/**
 * The last day on which a task is still in time.
 *
 * In: a deadline, and the days of the events that are known. "Trước ngày" ends the day before; days after an event do not
 * count the day of the event itself. A day that the source only expects (`projected`) holds until the event's day is known.
 *
 * @example
 * lastDay({ kind: 'before', date: '2025-06-15' }); // '2025-06-14'
 * lastDay({ kind: 'by', date: '2025-06-22' }); // '2025-06-22'
 * lastDay({ kind: 'within', days: 5, event: 'list' }); // 'waits-for-event'
 * lastDay({ kind: 'within', days: 5, event: 'list' }, new Map([['list', '2025-06-11']])); // '2025-06-16'
 */
export function lastDay(deadline: Deadline, events: EventDates = noEvents): PlainDate | NoLastDay {
  switch (deadline.kind) {
    case 'before':
      return addDays(deadline.date, -1);
    case 'by':
      return deadline.date;
    case 'within': {
      const start = events.get(deadline.event);
      return start === undefined ? (deadline.projected ?? 'waits-for-event') : addDays(start, deadline.days);
    }
    case 'before-event': {
      const end = events.get(deadline.event) ?? deadline.projected;
      return end === undefined ? 'waits-for-event' : addDays(end, -1);
    }
    case 'after-event':
      return events.has(deadline.event) ? 'not-applicable' : (deadline.projected ?? 'waits-for-event');
    case 'from':
    case 'weekly':
    case 'ongoing':
      return 'not-applicable';
    case 'not-stated':
      return 'not-stated';
  }
}

/** Is this a day, and not one of the reasons for having none? */
export const isDay = (value: PlainDate | NoLastDay): value is PlainDate => /^\d/.test(value);
