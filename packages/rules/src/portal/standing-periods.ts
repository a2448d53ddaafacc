import { type Act, NOT_STATED, type PlacedRequirement, type PlainDate } from '@haicap/domain';
import { addDays } from '../deadlines/index.js';
import { type Standing, standingOf } from './standing.js';

/** A time in which a requirement stands the same way. */
export interface StandingPeriod {
  /** First day; absent for the time before the first change. */
  from?: PlainDate;
  /** Last day; absent while no end is known. */
  until?: PlainDate;
  standing: Standing;
}

/**
 * How a requirement stands over all time, for readers whose day is not known.
 *
 * In: the requirement and the acts of the law. Out: periods without gaps, earliest first, no two neighbours alike.
 *
 * @throws RangeError for an act that is not among those given.
 */
export function standingPeriods(
  requirement: Pick<PlacedRequirement, 'id' | 'citations'>,
  acts: readonly Act[],
): readonly StandingPeriod[] {
  const cited = new Set(requirement.citations.map(({ act }) => act));
  const days = acts.filter(({ id }) => cited.has(id)).flatMap(changesOf);
  const changes = [...new Set(days)].sort();
  const [first] = changes;
  // Where nothing ever changes, any day will do.
  const before = standingOf(requirement, acts, first === undefined ? '2025-07-01' : addDays(first, -1));
  const periods: StandingPeriod[] = [{ standing: before }];
  for (const from of changes) {
    const standing = standingOf(requirement, acts, from);
    const last = periods.at(-1);
    if (!last || last.standing === standing) continue;
    last.until = addDays(from, -1);
    periods.push({ from, standing });
  }
  return periods;
}

/** The days on which an act's standing changes. */
const changesOf = ({ from, until, uncertainFrom }: Act): PlainDate[] => [
  ...(from === NOT_STATED ? [] : [from]),
  ...(until === undefined ? [] : [addDays(until, 1)]),
  ...(uncertainFrom === undefined ? [] : [uncertainFrom]),
];
