import { type PlainDate, type ProvinceUnits, parseUnitId, type Unit, type UnitYear } from '@haicap/domain';
import { createFinder } from './find-units.js';
import { createLineage } from './lineage.js';
import { nameAsOf } from './name-as-of.js';
import type { Units } from './types.js';

/**
 * The API over administrative units.
 *
 * In: the compiled units of as many provinces of 2025 as are needed (`loadProvince` of `@haicap/data`). Out: a frozen `Units`;
 * the units themselves are handed out as they were given, and frozen too. The index of names is made on first use.
 *
 * @example
 * const units = createUnits([lamDong]);
 * units.get('2025:22933')?.fullName; // 'Phường Hàm Thắng'
 */
export function createUnits(provinces: Iterable<ProvinceUnits>): Units {
  const files = [...provinces];
  const list = files
    .flatMap(({ units }) => units.map(freeze))
    .sort((a, b) => a.year - b.year || (a.code < b.code ? -1 : 1));
  const byId = new Map(list.map((unit) => [unit.id, unit]));
  const under = new Map<string, Unit[]>();
  for (const unit of list) {
    const parent = unit.district ?? (unit.level === 'province' ? undefined : unit.province);
    if (parent === undefined) continue;
    const siblings = under.get(parent);
    if (siblings) siblings.push(unit);
    else under.set(parent, [unit]);
  }
  for (const siblings of under.values()) Object.freeze(siblings);
  const changes = files.flatMap((file) => file.changes).sort((a, b) => (a.effective < b.effective ? -1 : 1));
  const clauses = new Map(files.flatMap((file) => Object.entries(file.clauses)));

  const children = (id: string): readonly Unit[] => under.get(id) ?? [];
  const lineage = createLineage(
    files,
    (id) => byId.get(id),
    (district) => children(district.id),
  );
  /** Where people would say that a unit lies: its district and province, and those that its predecessors lay in. */
  const placesOf = (unit: Unit): Unit[] =>
    [unit, ...lineage.predecessors(unit).map((line) => line.unit)]
      .flatMap(({ id, district, province }) => [district, province].filter((place) => place !== id))
      .flatMap((id) => {
        const place = id === undefined ? undefined : byId.get(id);
        return place ? [place] : [];
      });
  const changesOf = ({ year, level, code }: Unit) =>
    year === 2025 ? changes.filter((change) => change.level === level && change.code === code) : [];
  const typesOf = (unit: Unit): string[] => [unit.type, ...changesOf(unit).map(({ to }) => to)];
  const finder = createFinder(list, { typesOf, placesOf });

  const get = (id: string): Unit | undefined => {
    parseUnitId(id);
    return byId.get(id);
  };
  const need = (id: string): Unit => {
    const unit = get(id);
    if (!unit) throw new RangeError(`unexpected unit "${id}", expected one of the ${byId.size} units that are loaded`);
    return unit;
  };
  const needProvince = (id: string, year: UnitYear): void => {
    const unit = need(id);
    if (unit.level !== 'province' || unit.year !== year)
      throw new RangeError(
        `unexpected province "${id}", expected the id of a province of ${year} ("${year}:<2 digits>")`,
      );
  };

  return Object.freeze({
    get,
    children: (id: string) => children(need(id).id),
    all({ year, level, province }: Parameters<Units['all']>[0]) {
      if (province !== undefined) needProvince(province, year);
      return list.filter(
        (unit) => unit.year === year && unit.level === level && (province === undefined || unit.province === province),
      );
    },
    find: (words: string) => {
      const unit = /^\d{4}:\d+$/.test(words.trim()) ? get(words.trim()) : undefined;
      return unit ? [unit] : finder.find(words);
    },
    suggest: finder.suggest,
    predecessors: (id: string) => lineage.predecessors(need(id)),
    successors: (id: string) => lineage.successors(need(id)),
    clauseOf(id: string) {
      const { year, level, code, basis } = need(id);
      const text = year === 2025 && level === 'commune' ? clauses.get(code) : undefined;
      if (text === undefined || !basis) return undefined;
      return { resolution: basis.resolution, clause: basis.clause ?? '', text };
    },
    nameAsOf(id: string, day: PlainDate) {
      const unit = need(id);
      return nameAsOf(unit, changesOf(unit), day);
    },
  });
}

function freeze(unit: Unit): Unit {
  Object.freeze(unit.aliases);
  if (unit.basis) Object.freeze(unit.basis);
  return Object.freeze(unit);
}
