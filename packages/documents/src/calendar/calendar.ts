import { NOT_STATED } from '@haicap/domain';
import type { CalendarSource } from './calendar-source.js';
import { entryOf } from './entry.js';
import { occasionsOf } from './occasions.js';
import { remarks } from './remarks.js';
import { writeIcs } from './write-ics.js';

/** A calendar, and what to say about it. */
export interface Calendar {
  /** iCalendar text. Absent where nothing has a day: RFC 5545 (3.6) knows no calendar without an entry. */
  text?: string;
  entries: number;
  /** How many tasks have no entry. */
  undated: number;
  /** Ids of the events whose days would bring tasks in. */
  waitsFor: readonly string[];
  /** What it leaves out and what it holds, in Vietnamese, line by line. */
  remarks: readonly string[];
}

/** What a calendar may be told besides its tasks. */
export interface CalendarOptions {
  /** The address of a handbook's first page, ending in `/`: each entry then links to its task there. */
  site?: string;
}

/**
 * Tasks as a calendar: all day on the last good day, on the day that work starts, or every week.
 *
 * In: whose tasks. Out: the calendar, the same for the same question. What has no day is left out, counted and named.
 * A weekly report begins with the plan, or, where the plan bears no day, with the day of asking; the plans name no end.
 *
 * @throws TypeError when `site` is no absolute address.
 */
export function calendarOf(source: CalendarSource, { site }: CalendarOptions = {}): Calendar {
  const { plan, tasks, events, asOf, name, concerning } = source;
  const first = plan.date === NOT_STATED ? asOf : plan.date;
  const dated = tasks.map((task) => ({ task, occasions: occasionsOf(task, events, first) }));
  const entries = dated.flatMap(({ task, occasions }) =>
    occasions.map((occasion) => entryOf(task, occasion, source, site)),
  );
  const undated = dated.filter(({ occasions }) => occasions.length === 0).map(({ task }) => task);
  const said = remarks(plan, events, { entries: entries.length, undated, concerning });
  return {
    ...(entries.length > 0 && { text: writeIcs(entries, { name, description: said.join('\n') }) }),
    entries: entries.length,
    undated: undated.length,
    waitsFor: [...new Set(undated.flatMap(({ deadline }) => ('event' in deadline ? [deadline.event] : [])))],
    remarks: said,
  };
}
