import { type Deadline, listIds, type PlainDate, type Task, type Weekday, weekdays } from '@haicap/domain';
import { addDays, daysBetween, type EventDates, isDay, lastDay } from '@haicap/rules';

/** A day on which a task stands in a calendar. */
export interface Occasion {
  /** Of the task itself, or of what is handed over, where the plan sets another day for that. */
  of: 'task' | 'deliverable';
  deadline: Deadline;
  day: PlainDate;
  /** What happens that day: the task must be done, work starts, or a report is due, then and every week. */
  kind: 'last-day' | 'start' | 'weekly';
  /** The plan only expects this day ("dự kiến"); the event that sets it is not known yet. */
  expected: boolean;
}

/**
 * The days of a task, possibly none.
 *
 * In: a task; the known days of events; the day on which a weekly report begins to count.
 */
export function occasionsOf(task: Task, events: EventDates, first: PlainDate): Occasion[] {
  const own = occasion(task.deadline, events, first);
  const sent = task.deliverable?.deadline && occasion(task.deliverable.deadline, events, first);
  return [
    ...(own ? [{ of: 'task' as const, ...own }] : []),
    ...(sent ? [{ of: 'deliverable' as const, ...sent }] : []),
  ];
}

function occasion(deadline: Deadline, events: EventDates, first: PlainDate): Omit<Occasion, 'of'> | undefined {
  const stated = { deadline, expected: false };
  if (deadline.kind === 'from') return { ...stated, day: deadline.date, kind: 'start' };
  if (deadline.kind === 'weekly') return { ...stated, day: nextWeekday(first, deadline.weekday), kind: 'weekly' };
  const begun = deadline.kind === 'after-event' ? events.get(deadline.event) : undefined;
  if (begun !== undefined) return { ...stated, day: begun, kind: 'start' };
  const day = lastDay(deadline, events);
  const expected = 'projected' in deadline && deadline.projected !== undefined && !events.has(deadline.event);
  return isDay(day) ? { deadline, expected, day, kind: 'last-day' } : undefined;
}

/** Any Monday: weeks are counted from it. */
const MONDAY = '2025-01-06';

/** The first such day of the week, on a day or after it. */
function nextWeekday(from: PlainDate, weekday: Weekday): PlainDate {
  const wanted = listIds(weekdays).indexOf(weekday);
  const ahead = (wanted - daysBetween(MONDAY, from)) % 7;
  return addDays(from, ahead < 0 ? ahead + 7 : ahead);
}
