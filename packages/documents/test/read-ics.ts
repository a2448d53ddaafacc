import ICAL from 'ical.js';

/** An entry as a calendar program takes it. */
export interface ReadEntry {
  uid: string;
  summary: string;
  notes: string;
  allDay: boolean;
  /** ISO days; the end is not part of the entry. */
  start: string;
  end: string;
  /** When reminders come up, in the reader's own time. */
  alarms: string[];
  /** The first days of an entry that comes back. */
  repeats: string[];
  /** Has it a last day? */
  ends: boolean;
  property: (name: string) => unknown;
}

/** A calendar as a calendar program takes it, read by another library than the one that wrote it. */
export interface ReadCalendar {
  entries: ReadEntry[];
  property: (name: string) => unknown;
}

/** How many days of an entry that comes back are worked out. */
const REPEATS = 60;

/** Reads iCalendar text. Throws what the parser throws. */
export function readIcs(text: string): ReadCalendar {
  const root = new ICAL.Component(ICAL.parse(text));
  return {
    entries: root.getAllSubcomponents('vevent').map(readEntry),
    property: (name) => {
      const value = root.getFirstPropertyValue(name);
      return typeof value === 'string' && name.startsWith('x-') ? plainText(value) : value;
    },
  };
}

/** The parser leaves text that it has no name for as it was written (RFC 5545, 3.3.11). */
const plainText = (written: string): string =>
  written.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

function readEntry(component: ICAL.Component): ReadEntry {
  const event = new ICAL.Event(component);
  const days = event.isRecurring() ? event.iterator() : undefined;
  const midnight = event.startDate.clone();
  midnight.isDate = false;
  return {
    uid: event.uid,
    summary: event.summary,
    notes: event.description,
    allDay: event.startDate.isDate && event.endDate.isDate,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    alarms: component.getAllSubcomponents('valarm').map((alarm) => {
      const time = midnight.clone();
      time.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))));
      return `${time.toString()} ${String(alarm.getFirstPropertyValue('description'))}`;
    }),
    repeats: days ? Array.from({ length: REPEATS }, () => days.next().toString()) : [],
    ends: String(component.getFirstPropertyValue('rrule') ?? '').match(/UNTIL|COUNT/) !== null,
    property: (name) => component.getFirstPropertyValue(name),
  };
}
