import { z } from 'zod';

/** The level of a unit; districts ended on 30 June 2025. */
export const UnitLevel = z.enum(['province', 'district', 'commune']);
export type UnitLevel = z.infer<typeof UnitLevel>;

/** The state of the country that a code belongs to: 2024 is the last before 1 July 2025, 2025 the one since. */
export const UnitYear = z.union([z.literal(2024), z.literal(2025)]);
export type UnitYear = z.infer<typeof UnitYear>;

/** What a unit's id says. */
export interface UnitIdParts {
  year: UnitYear;
  code: string;
  level: UnitLevel;
}

const levelOfLength: Record<number, UnitLevel> = { 2: 'province', 3: 'district', 5: 'commune' };

/**
 * Reads a unit's id, `<year>:<code>`. The year is part of the id, for the same digits name other units before and after
 * 1 July 2025.
 *
 * @throws RangeError that says what is wrong with the id.
 * @example
 * parseUnitId('2025:22933'); // { year: 2025, code: '22933', level: 'commune' }
 * parseUnitId('2024:531').level; // 'district'
 */
export function parseUnitId(id: string): UnitIdParts {
  const [, yearText, code] = /^(\d{4}):(\d+)$/.exec(id) ?? [];
  const refuse = (expected: string) => new RangeError(`unexpected unit id "${id}", expected ${expected}`);
  if (yearText === undefined || code === undefined) throw refuse('<year>:<code>, such as 2025:22933');
  const year = UnitYear.safeParse(Number(yearText));
  if (!year.success) throw refuse('the year 2024 (before 1 July 2025) or 2025');
  const level = levelOfLength[code.length];
  if (level === undefined)
    throw refuse('a code of 2 digits (province), 3 (district) or 5 (commune), leading zeros kept');
  if (level === 'district' && year.data === 2025) throw refuse('no district in 2025: districts ended on 1 July 2025');
  return { year: year.data, code, level };
}

/** Is this text a unit's id? */
export function isUnitId(text: string): boolean {
  try {
    parseUnitId(text);
    return true;
  } catch {
    return false;
  }
}
