import { type Act, isPlainDate, NOT_STATED, type PlacedRequirement, type PlainDate } from '@haicap/domain';

/**
 * How a requirement stands on a day: an act behind it is in force; whether one is, is not known; none is any more; none is yet;
 * or it rests on good practice alone. With their Vietnamese names.
 */
export const standings = {
  'in-force': 'Đang có hiệu lực',
  unknown: 'Chưa rõ',
  ended: 'Hết hiệu lực',
  'not-yet': 'Chưa có hiệu lực',
  practice: 'Thông lệ, không phải luật',
} as const satisfies Record<string, string>;

/** Standing of an act or a requirement on a day, e.g. `in-force`. */
export type Standing = keyof typeof standings;

/**
 * Is an act in force on a day?
 *
 * In: the act's first and last day, as far as they are known, and a day. Out: `unknown` where the first day is not stated, and
 * from the day on which it became uncertain whether the act goes on.
 *
 * @throws RangeError for a day that is not in the calendar.
 * @example
 * actStanding({ from: '2022-08-15', until: '2026-06-30' }, '2026-07-01'); // 'ended'
 */
export function actStanding(
  { from, until, uncertainFrom }: Pick<Act, 'from' | 'until' | 'uncertainFrom'>,
  day: PlainDate,
): Exclude<Standing, 'practice'> {
  if (!isPlainDate(day))
    throw new RangeError(`unexpected day "${day}", expected a day of the calendar, written YYYY-MM-DD`);
  if (until !== undefined && until < day) return 'ended';
  if (from === NOT_STATED) return 'unknown';
  if (from > day) return 'not-yet';
  return uncertainFrom !== undefined && uncertainFrom <= day ? 'unknown' : 'in-force';
}

const strongest = ['in-force', 'unknown', 'ended', 'not-yet'] as const;

/**
 * How a requirement stands on a day: as the strongest of the acts that it rests on.
 *
 * In: the requirement, the acts of the law, and a day. Out: its standing; `practice` where it rests on no act.
 *
 * @throws RangeError for a day that is not in the calendar, and for an act that is not among those given.
 * @example
 * standingOf(introMap, law.acts, '2026-11-21'); // 'in-force'
 */
export function standingOf(
  { id, citations }: Pick<PlacedRequirement, 'id' | 'citations'>,
  acts: readonly Act[],
  day: PlainDate,
): Standing {
  const found = citations.map(({ act: wanted }) => {
    const act = acts.find((candidate) => candidate.id === wanted);
    if (!act) throw new RangeError(`unexpected act "${wanted}" of ${id}, expected one of those given`);
    return actStanding(act, day);
  });
  return strongest.find((standing) => found.includes(standing)) ?? 'practice';
}
