import type { Deadline, PlainDate, Plan } from '@haicap/domain';
import { addDays, type EventDates, type Instruction, isDay, lastDay } from '@haicap/rules';
import { createEvents, type DateArray } from 'ics';
import { checklist } from './checklist.js';
import { deadlineWords } from './deadline-words.js';
import { foldIcs } from './fold-ics.js';
import { dayWords } from './words.js';
import type { Worklist } from './worklist.js';

/**
 * A worklist as a calendar: all day on the last good day, on the day that work starts, or every week.
 *
 * In: a worklist. Out: iCalendar text, the same for the same question: the stamp is the plan's day, not the clock's.
 * Steps without a day are left out; a task in which the reader has several parts is one event.
 */
export function instructionsIcs(list: Worklist): string {
  const { answer, plan, events } = list;
  const owner = (answer.unit?.id ?? answer.actor ?? plan.id).replace(':', '-');
  const scope = answer.unit && answer.actor ? `${owner}-${answer.actor}` : owner;
  const stamp = plan.date === 'not-stated' ? answer.asOf : plan.date;
  const steps = [...new Map(answer.instructions.map((step) => [step.task, step])).values()];
  const entries = steps.flatMap((step) =>
    dated(step, plan).flatMap(({ suffix, deadline }) => {
      const when = occasion(deadline, stamp, events);
      if (!when) return [];
      return {
        uid: `${step.task}${suffix}.${scope}@haicap`,
        title: when.starts ? `Bắt đầu: ${step.title}` : step.title,
        description: describe(step, deadline, plan, events),
        start: dateArray(when.day),
        end: dateArray(addDays(when.day, 1)),
        timestamp: Date.parse(`${stamp}T00:00:00Z`),
        transp: 'TRANSPARENT' as const,
        ...(when.rule !== undefined && { recurrenceRule: when.rule }),
      };
    }),
  );
  const { error, value } = createEvents(entries, {
    productId: '-//haicap//vi',
    calName: checklist(list).heading,
  });
  if (error || value === null) throw error ?? new Error('ics made no calendar');
  return foldIcs(value);
}

/** The deadlines of a step: the task's own, and the one of its deliverable where the plan sets another. */
function dated(step: Instruction, plan: Plan): { suffix: string; deadline: Deadline }[] {
  const handOver = plan.tasks.find(({ id }) => id === step.task)?.deliverable?.deadline;
  return [
    { suffix: '', deadline: step.deadline },
    ...(handOver ? [{ suffix: '-deliverable', deadline: handOver }] : []),
  ];
}

/** The day of a step in a calendar, and how it repeats; none for what has no day. */
function occasion(
  deadline: Deadline,
  first: PlainDate,
  events: EventDates,
): { day: PlainDate; starts?: boolean; rule?: string } | undefined {
  if (deadline.kind === 'from') return { day: deadline.date, starts: true };
  if (deadline.kind === 'weekly') {
    const day = nextWeekday(first, deadline.weekday);
    return { day, rule: `FREQ=WEEKLY;BYDAY=${deadline.weekday.slice(0, 2).toUpperCase()}` };
  }
  const begun = deadline.kind === 'after-event' ? events.get(deadline.event) : undefined;
  if (begun !== undefined) return { day: begun, starts: true };
  const last = lastDay(deadline, events);
  return isDay(last) ? { day: last } : undefined;
}

/** The first such day of the week, on a day or after it. */
function nextWeekday(from: PlainDate, weekday: string): PlainDate {
  const name = (day: PlainDate) =>
    new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' })
      .format(Date.parse(`${day}T00:00:00Z`))
      .toLowerCase();
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(from, days));
  return week.find((day) => name(day) === weekday) ?? from;
}

function describe({ action, citations }: Instruction, deadline: Deadline, plan: Plan, events: EventDates): string {
  const number = plan.number === 'not-stated' ? plan.shortTitle : plan.number;
  const day = plan.date === 'not-stated' ? '' : ` ngày ${dayWords(plan.date)}`;
  const quotes = citations.map(({ clause, quote }) => `Căn cứ ${clause}: “${quote}”`);
  return [action, deadlineWords(deadline, plan, events), ...quotes, `${number}${day}, ${plan.issuer}`].join('\n');
}

const dateArray = (day: PlainDate): DateArray => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};
