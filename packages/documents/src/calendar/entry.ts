import { type PlainDate, systems, type Task } from '@haicap/domain';
import { addDays, daysBetween } from '@haicap/rules';
import type { DateArray, EventAttributes } from 'ics';
import { weeklyDay } from '../words/deadline-phrases.js';
import { alarmsOf } from './alarms.js';
import type { CalendarSource } from './calendar-source.js';
import { entryNotes } from './entry-notes.js';
import { escapeText } from './escape-text.js';
import type { Occasion } from './occasions.js';

/** Day 0 of SEQUENCE: before any day of the plans. */
const EPOCH = '2025-01-01';

/**
 * One entry: a day of a task, with its notes and reminders.
 *
 * Its id is made of task and reader alone, so that a second import finds the first. Which of two is newer follows from the day
 * as of which was asked: it is DTSTAMP and LAST-MODIFIED, and its distance from 01/01/2025 in days is SEQUENCE (RFC 5546,
 * 2.1.5: the higher SEQUENCE counts, then the later DTSTAMP).
 */
export function entryOf(
  task: Task,
  occasion: Occasion,
  { plan, events, asOf, scope }: CalendarSource,
  site: string | undefined,
): EventAttributes {
  const { day, kind, deadline } = occasion;
  const title = titleOf(task, occasion);
  const stamp = Date.parse(`${asOf}T00:00:00Z`);
  // The library knows `timestamp`; its types do not.
  const entry = {
    uid: `${task.id}${occasion.of === 'deliverable' ? '.deliverable' : ''}.${scope}@haicap`,
    title,
    description: entryNotes(task, plan, events).join('\n'),
    start: dateArray(day),
    end: dateArray(addDays(day, 1)),
    timestamp: stamp,
    lastModified: stamp,
    sequence: Math.max(0, daysBetween(EPOCH, asOf)),
    status: occasion.expected ? ('TENTATIVE' as const) : ('CONFIRMED' as const),
    // A deadline takes up no hour: the reader stays free for meetings.
    transp: 'TRANSPARENT' as const,
    busyStatus: 'FREE' as const,
    categories: [escapeText(systems[task.system])],
    alarms: alarmsOf(kind, title),
    ...(site !== undefined && { url: taskAddress(task, site) }),
    ...(deadline.kind === 'weekly' && {
      recurrenceRule: `FREQ=WEEKLY;BYDAY=${deadline.weekday.slice(0, 2).toUpperCase()}`,
    }),
  };
  return entry;
}

/** What a month's view shows. A report "chiều thứ 5" stands all day: the plan names a part of the day, not an hour. */
function titleOf({ title }: Task, { of, kind, deadline, expected }: Occasion): string {
  const day = deadline.kind === 'weekly' ? weeklyDay(deadline) : '';
  const full = title.includes(day) ? title : `${title} (${day})`;
  const before = [
    ...(expected ? ['Dự kiến'] : []),
    ...(of === 'deliverable' ? ['Hạn gửi'] : []),
    ...(kind === 'start' ? ['Bắt đầu'] : []),
  ];
  return [...before, full].join(': ');
}

/** Where a handbook shows a task: on its system's page. The addresses of the handbook never change. */
const taskAddress = ({ id, plan, system }: Task, site: string): string =>
  new URL(`plans/${plan}/systems/${system}/#${id.slice(plan.length + 1)}`, site).href;

const dateArray = (day: PlainDate): DateArray => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};
