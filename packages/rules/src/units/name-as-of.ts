import { isPlainDate, type PlainDate, type Unit, type UnitChange } from '@haicap/domain';
import type { NameAsOf } from './types.js';

/** The day on which the units of 2024 ended and those of 2025 began. */
export const REORGANISATION: PlainDate = '2025-07-01';

/**
 * What a unit is called on a day. `changes` are those of the unit, the earliest first.
 *
 * @throws RangeError for a day that is not in the calendar.
 */
export function nameAsOf(unit: Unit, changes: readonly UnitChange[], day: PlainDate): NameAsOf {
  if (!isPlainDate(day))
    throw new RangeError(`unexpected day "${day}", expected a day of the calendar, written YYYY-MM-DD`);
  const { year, type, name, fullName } = unit;
  if (year === 2024)
    return day < REORGANISATION ? { status: 'exists', type, name, fullName } : { status: 'ended', on: REORGANISATION };
  if (day < REORGANISATION) return { status: 'not-yet', from: REORGANISATION };
  const change = changes.findLast(({ effective }) => effective <= day);
  if (!change) return { status: 'exists', type, name, fullName };
  const renamed = `${change.to.charAt(0).toLocaleUpperCase('vi')}${change.to.slice(1)} ${name}`;
  return { status: 'exists', type: change.to, name, fullName: renamed, basis: change.basis };
}
