import { actors, listIds, type Plan, type Unit } from '@haicap/domain';
import { type Answer, binds, type EventDates, instructionsFor, isDay, responsibilityMatrix } from '@haicap/rules';
import { expect, test } from 'vitest';
import { dataset } from '../../test/dataset.js';
import { type ReadEntry, readIcs } from '../../test/read-ics.js';
import { type Worklist, worklist } from '../checklist/worklist.js';
import { type Calendar, calendarOf } from './calendar.js';
import { planSource, worklistSource } from './calendar-source.js';

const { plans, units } = dataset;
/** Before any event of the plans is known to have come about, and after all of them. */
const [early, late] = ['2025-06-01', '2025-12-31'];

/** The days that the rules give to what a reader has a part in: every task once, and what is handed over on another day. */
function daysOf({ answer, events, plan }: Worklist): string[] {
  const steps = new Map(answer.instructions.map((step) => [step.task, step]));
  return [...steps.values()]
    .flatMap((step) => [step, ...(step.handOver ? [step.handOver] : [])])
    .flatMap((when) => (isDay(when.lastDay) ? [when.lastDay] : startOf(when, events, plan)))
    .sort();
}

function startOf({ deadline }: Pick<Answer['instructions'][number], 'deadline'>, events: EventDates, plan: Plan) {
  if (deadline.kind === 'from') return [deadline.date];
  if (deadline.kind === 'after-event') return [events.get(deadline.event) ?? []].flat();
  // The one plan with a weekly report is of Tuesday 03/06/2025; its first Thursday is two days later.
  return deadline.kind === 'weekly' && plan.id === 'binh-thuan-2025' ? ['2025-06-05'] : [];
}

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** What must be true of any calendar; gives its entries. */
function checked({ text, entries, undated }: Calendar, tasks: number): ReadEntry[] {
  if (text === undefined) {
    expect([entries, undated]).toEqual([0, tasks]);
    return [];
  }
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).toBe(text.normalize('NFC'));
  const long = text.split('\r\n').filter((line) => line.length > 25 && Buffer.byteLength(line) > 75);
  expect(long).toEqual([]);
  const read = readIcs(text).entries;
  expect(read).toHaveLength(entries);
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(entries);
  for (const { allDay, start, end, alarms, repeats, ends, summary, notes } of read) {
    expect([allDay, end, ends]).toEqual([true, nextDay(start), false]);
    expect(alarms.map((alarm) => alarm.slice(10, 19))).toEqual(alarms.map(() => 'T08:00:00'));
    expect(alarms).toHaveLength(repeats.length > 0 ? 1 : 2);
    expect(repeats.filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() !== 4)).toEqual([]);
    expect(`${summary}${notes}`).not.toMatch(/\\[,;n]|undefined/);
    expect(notes).toMatch(/\nCăn cứ \S+.*: “/);
  }
  return read;
}

const tasksIn = ({ answer }: Worklist) => new Set(answer.instructions.map(({ task }) => task)).size;
const uidsOf = (entries: readonly ReadEntry[]) => entries.map(({ uid }) => uid);

/** A reader's calendar on two days of asking: right in itself, and as the rules count; the later one keeps every entry. */
function check(plan: Plan, asked: { unit?: Unit; actor?: Parameters<typeof worklist>[2]['actor'] }): void {
  const [before, after] = [early, late].map((asOf) => {
    const list = worklist(dataset, plan, { ...asked, asOf });
    const entries = checked(calendarOf(worklistSource(list)), tasksIn(list));
    expect(entries.map(({ start }) => start).sort()).toEqual(daysOf(list));
    return uidsOf(entries);
  });
  expect(after).toEqual(expect.arrayContaining(before ?? []));
}

const bound = plans.flatMap((plan) =>
  (
    [
      ['new communes', 2025, 'commune'],
      ['old communes', 2024, 'commune'],
      ['districts', 2024, 'district'],
    ] as const
  ).map(
    ([kind, year, level]) =>
      [`${kind} of ${plan.id}`, plan, units.all({ year, level }).filter((unit) => binds(dataset, plan, unit))] as const,
  ),
);

test.each(bound)('%s: each calendar reads back as the rules count', (_, plan, list) => {
  expect(list.length).toBeGreaterThan(0);
  for (const unit of list) check(plan, { unit });
});

test.each(plans)('every agency of $id: each calendar reads back as the rules count', (plan) => {
  const agencies = listIds(actors).filter((actor) => responsibilityMatrix(plan).actors.includes(actor));
  expect(agencies.length).toBeGreaterThan(3);
  for (const actor of agencies) check(plan, { actor });
});

test.each(plans)('$id as a whole has every task that any agency has, and no other', (plan) => {
  const whole = checked(calendarOf(planSource(plan, { asOf: late })), plan.tasks.length);
  const tasks = (entries: readonly ReadEntry[]) => new Set(uidsOf(entries).map((uid) => uid.split('.')[1]));
  const ofAgencies = listIds(actors).flatMap((actor) => {
    const list = worklist(dataset, plan, { actor, asOf: late });
    const { text } = calendarOf(worklistSource(list));
    return text === undefined ? [] : readIcs(text).entries;
  });
  const led = plan.tasks.filter(({ lead }) => lead !== 'not-stated').map(({ id }) => id.split('.')[1]);
  expect([...tasks(whole)].filter((name) => name === undefined || !led.includes(name))).toEqual([]);
  expect(tasks(ofAgencies)).toEqual(tasks(whole));
});

test('a day told for an event brings its tasks in: 45 mailboxes wait for a list', () => {
  const [plan] = plans.filter(({ id }) => id === 'binh-thuan-2025');
  const [answer] = instructionsFor(dataset, { unit: '2025:22933', asOf: early });
  const asked = { unit: answer?.unit, asOf: early, events: { 'it-officer-list-received': '2025-06-11' } };
  const { text = '' } = plan ? calendarOf(worklistSource(worklist(dataset, plan, asked))) : {};
  const entry = readIcs(text).entries.find(({ uid }) => uid === 'binh-thuan-2025.email-set-up.2025-22933@haicap');
  expect(entry).toMatchObject({ start: '2025-06-16', summary: 'Mở hệ thống thư công vụ cho xã mới' });
});
