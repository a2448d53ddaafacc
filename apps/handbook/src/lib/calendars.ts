import { type Calendar, type CalendarOptions, calendar, planCalendar, worklist } from '@haicap/documents';
import { type ActorId, NOT_STATED, type PlainDate, type Plan, type Unit } from '@haicap/domain';
import { REORGANISATION } from '@haicap/rules';
import { dataset } from './facts';
import { links } from './links';

/** Where the handbook is published, if HANDBOOK_SITE says so: entries then link to their tasks. */
const options: CalendarOptions = import.meta.env.SITE ? { site: new URL(links.home(), import.meta.env.SITE).href } : {};

/**
 * The day as of which a calendar of the handbook is made: the last one of which the data know anything.
 *
 * In: a plan; when the site's sources were last changed, in seconds since 1970, where the publisher says so. The file does not
 * know on which day it is read, so that the same sources always make the same file.
 *
 * @throws RangeError for anything but a count of seconds.
 */
export function calendarDay(plan: Pick<Plan, 'date' | 'events'>, epoch = process.env.SOURCE_DATE_EPOCH): PlainDate {
  const known = [
    REORGANISATION,
    ...(plan.date === NOT_STATED ? [] : [plan.date]),
    ...plan.events.flatMap(({ outcome }) => outcome?.date ?? []),
    ...(epoch ? [dayOf(epoch)] : []),
  ];
  return known.toSorted().at(-1) ?? REORGANISATION;
}

function dayOf(epoch: string): PlainDate {
  if (!/^\d{1,11}$/.test(epoch))
    throw new RangeError(`unexpected SOURCE_DATE_EPOCH "${epoch}", expected seconds since 1970`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

const made = new Map<string, Promise<Calendar>>();

/** A calendar under its address: its page and its file share it. */
function once(address: string, make: () => Promise<Calendar>): Promise<Calendar> {
  const known = made.get(address) ?? make();
  made.set(address, known);
  return known;
}

/** What a plan asks of a unit, as a calendar. */
export const calendarOfUnit = (plan: Plan, unit: Unit): Promise<Calendar> =>
  once(links.unitCalendar(unit, plan.id), () =>
    calendar(worklist(dataset, plan, { unit, asOf: calendarDay(plan) }), options),
  );

/** What a plan asks of an agency, as a calendar. */
export const calendarOfAgency = (plan: Plan, actor: ActorId): Promise<Calendar> =>
  once(links.agencyCalendar(plan.id, actor), () =>
    calendar(worklist(dataset, plan, { actor, asOf: calendarDay(plan) }), options),
  );

/** A whole plan as a calendar. */
export const calendarOfPlan = (plan: Plan): Promise<Calendar> =>
  once(links.planCalendar(plan.id), () => planCalendar(plan, { asOf: calendarDay(plan) }, options));
