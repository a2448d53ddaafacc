import type { MappingRow, ProvinceUnits, Unit } from '@haicap/domain';
import type { UnitLine } from './types.js';

/** Finds a unit that must be there: the tables were checked when they were compiled. */
export type Lookup = (id: string) => Unit | undefined;

/** How old units became new ones, in both directions. */
export interface Lineage {
  predecessors: (unit: Unit) => readonly UnitLine[];
  successors: (unit: Unit) => readonly UnitLine[];
}

/** Builds the lineage from the mapping rows of the loaded provinces. */
export function createLineage(
  files: readonly ProvinceUnits[],
  lookup: Lookup,
  communesOf: (district: Unit) => readonly Unit[],
): Lineage {
  const byOld = new Map<string, MappingRow[]>();
  const byNew = new Map<string, MappingRow[]>();
  for (const row of files.flatMap(({ mapping }) => mapping)) {
    push(byOld, `2024:${row.old}`, row);
    push(byNew, `2025:${row.new}`, row);
  }

  const line = (id: string, row: MappingRow): UnitLine[] => {
    const unit = lookup(id);
    if (!unit) return [];
    const { extent, population, detail, note } = row;
    return [{ unit, extent, population, detail, basis: Object.freeze(row.basis), ...(note !== undefined && { note }) }];
  };

  const ofCommune = (unit: Unit): UnitLine[] =>
    (byOld.get(unit.id) ?? []).flatMap((row) => line(`2025:${row.new}`, row));

  /** A district became the communes that its communes went to; an island district without communes, one directly. */
  const ofDistrict = (district: Unit): UnitLine[] => {
    const parts = new Map<string, { target: Unit; via: Unit[]; whole: boolean }>();
    for (const commune of communesOf(district)) {
      for (const { unit: target, extent } of ofCommune(commune)) {
        const part = parts.get(target.id) ?? { target, via: [], whole: true };
        part.via.push(commune);
        part.whole &&= extent === 'whole';
        parts.set(target.id, part);
      }
    }
    const count = communesOf(district).length;
    return [
      ...ofCommune(district),
      ...[...parts.values()].map(
        ({ target, via, whole }): UnitLine => ({
          unit: target,
          extent: whole && via.length === count ? 'whole' : 'part',
          population: 'not-applicable',
          detail: 'communes',
          via,
          ...(target.basis && { basis: target.basis }),
        }),
      ),
    ].sort((a, b) => (a.unit.id < b.unit.id ? -1 : 1));
  };

  const provinces2024 = files.flatMap(({ code, units }) =>
    units
      .filter(({ level, year }) => level === 'province' && year === 2024)
      .map((unit) => ({ unit, into: `2025:${code}` })),
  );
  /** A province that was made from one old one went on as it was; one made from several is a merger of them all. */
  const ofProvince = (province: Unit): UnitLine[] => {
    const target =
      province.year === 2025 ? province.id : provinces2024.find(({ unit }) => unit.id === province.id)?.into;
    const heir = target === undefined ? undefined : lookup(target);
    if (!heir) return [];
    const before = provinces2024.filter(({ into }) => into === heir.id).map(({ unit }) => unit);
    return (province.year === 2025 ? before : [heir]).map((unit) => ({
      unit,
      extent: 'whole',
      population: 'not-applicable',
      detail: before.length > 1 ? 'merged' : 'unchanged',
      ...(heir.basis && { basis: heir.basis }),
    }));
  };

  return {
    predecessors(unit) {
      if (unit.year === 2024) return [];
      if (unit.level === 'province') return ofProvince(unit);
      return (byNew.get(unit.id) ?? []).flatMap((row) => line(`2024:${row.old}`, row));
    },
    successors(unit) {
      if (unit.year === 2025) return [];
      if (unit.level === 'province') return ofProvince(unit);
      return unit.level === 'district' ? ofDistrict(unit) : ofCommune(unit);
    },
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
