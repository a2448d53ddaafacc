import { unitLine } from '@haicap/documents';
import { nearest, type Unit, type UnitYear } from '@haicap/domain';
import type { Units } from '@haicap/rules';
import { wrong } from '../failure.js';

/**
 * The province that some words mean.
 *
 * In: an id (`2025:68`), a code of two digits or a name; the year that the province is of.
 *
 * @throws WrongQuestion when no province of that year bears the name.
 */
export function askProvince(units: Units, words: string, year: UnitYear): Unit {
  const name = words.trim().normalize('NFC');
  const provinces = units.all({ year, level: 'province' });
  const [found] = /^\d/.test(name)
    ? provinces.filter(({ id, code }) => name === id || name === code)
    : units.find(name).filter((unit) => unit.level === 'province' && unit.year === year);
  if (found) return found;
  const near = nearest(
    name,
    provinces.map((province) => province.name),
  );
  throw wrong(
    `Không có tỉnh, thành phố nào của năm ${year} là "${name}"`,
    `--province cần một tên như "Lâm Đồng", hoặc một mã như ${year}:68`,
    provinces.filter((province) => near.includes(province.name)).map((province) => unitLine(units, province)),
  );
}
