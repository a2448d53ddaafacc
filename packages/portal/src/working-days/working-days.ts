import { isPlainDate, type PlainDate } from '@haicap/domain';
import { addDays } from '@haicap/rules';
import holidays from './holidays.json' with { type: 'json' };

/** What the authorities announced for single years: more days off, and days worked instead. */
export interface Announced {
  /** Days off beside the public holidays. */
  off: readonly PlainDate[];
  /** Days worked instead, whatever day of the week they are. */
  on: readonly PlainDate[];
}

const none: Announced = { off: [], on: [] };
const days = Object.keys(holidays).sort();
const publicHolidays: ReadonlySet<string> = new Set(days);
const yearOf = (day: string | undefined): string => day?.slice(0, 4) ?? '';

/** The first day for which the public holidays are known. */
export const HOLIDAYS_KNOWN_FROM: PlainDate = `${yearOf(days[0])}-01-01`;

/** The last day for which the public holidays are known. */
export const HOLIDAYS_KNOWN_UNTIL: PlainDate = `${yearOf(days.at(-1))}-12-31`;

/** Are the public holidays of this day's year known? Where they are not, working days cannot be counted. */
export const holidaysKnown = (day: PlainDate): boolean => day >= HOLIDAYS_KNOWN_FROM && day <= HOLIDAYS_KNOWN_UNTIL;

/**
 * Is this a working day: Monday to Friday, no public holiday, no announced day off; or an announced make-up day?
 *
 * @throws RangeError for a day that is not in the calendar.
 * @example
 * isWorkingDay('2026-09-02'); // false: Quốc khánh
 */
export function isWorkingDay(day: PlainDate, { off, on }: Announced = none): boolean {
  if (!isPlainDate(day))
    throw new RangeError(`unexpected day "${day}", expected a day of the calendar, written YYYY-MM-DD`);
  if (on.includes(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays.has(day) && !off.includes(day);
}

/**
 * How many working days lie between two days: the first does not count, the last does.
 *
 * In: two days, and what the authorities announced. Out: a whole number, 0 where the second day is not later. Beyond the
 * years whose holidays are known (`holidaysKnown`) it counts weekdays alone.
 *
 * @throws RangeError for a day that is not in the calendar.
 * @example
 * workingDaysBetween('2026-11-20', '2026-11-23'); // 1: Friday to Monday
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, announced: Announced = none): number {
  for (const day of [from, to]) isWorkingDay(day);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, announced)) count += 1;
  return count;
}
