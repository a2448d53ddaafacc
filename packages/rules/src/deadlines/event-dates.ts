import type { PlainDate, Plan } from '@haicap/domain';

/** The days of the events that are known, by event id. */
export type EventDates = ReadonlyMap<string, PlainDate>;

/**
 * The days of a plan's events as far as they are known on a day.
 *
 * In: the plan; the day of asking; days that the reader knows (by event id). The reader's days come first, then the days that
 * the plan gives, then what came about in the end, if it had come about by then.
 *
 * @throws RangeError for a day given for an event that the plan does not have.
 */
export function eventDates(
  plan: Pick<Plan, 'id' | 'events'>,
  asOf: PlainDate,
  known: Readonly<Record<string, PlainDate>> = {},
): EventDates {
  const ids = plan.events.map(({ id }) => id);
  for (const id of Object.keys(known)) {
    if (!ids.includes(id))
      throw new RangeError(`unexpected event "${id}" for ${plan.id}, expected one of ${ids.join(', ') || '(none)'}`);
  }
  const dates = new Map<string, PlainDate>();
  for (const { id, date, outcome } of plan.events) {
    const given = known[id];
    if (given !== undefined) dates.set(id, given);
    else if (date !== 'not-stated') dates.set(id, date);
    else if (outcome !== undefined && outcome.date <= asOf) dates.set(id, outcome.date);
  }
  return dates;
}
