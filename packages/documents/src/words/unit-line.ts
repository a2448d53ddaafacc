import type { Unit } from '@haicap/domain';
import type { UnitLine, Units } from '@haicap/rules';

/**
 * A unit on one line, with where it lies.
 *
 * @example
 * unitLine(units, hamThang); // '2025:22933 Phường Hàm Thắng (Tỉnh Lâm Đồng, từ 01/07/2025)'
 */
export function unitLine(units: Units, unit: Unit): string {
  const years = unit.year === 2025 ? 'từ 01/07/2025' : 'trước 01/07/2025';
  return `${unit.id} ${unit.fullName} (${[...placeNames(units, unit), years].join(', ')})`;
}

/** The full names of the district and the province that a unit lies in. */
export function placeNames(units: Units, { id, district, province }: Unit): string[] {
  return [district, province].flatMap((place) => {
    const unit = place === undefined || place === id ? undefined : units.get(place);
    return unit ? [unit.fullName] : [];
  });
}

/** A line of a unit's lineage in words. */
export const lineageLine = ({ unit, extent, note }: UnitLine): string =>
  `${unit.id} ${unit.fullName}${extent === 'part' ? ' (một phần)' : ''}${note === undefined ? '' : `: ${note}`}`;
