import type { Unit } from '@haicap/domain';
import type { UnitLine, Units } from '@haicap/rules';

/** A unit at the other end of a line of lineage, with how much of the old unit it concerns. */
export const lineJson = ({ unit, extent, population, detail, basis, note }: UnitLine) => ({
  id: unit.id,
  fullName: unit.fullName,
  extent,
  population,
  detail,
  ...(basis && { basis }),
  ...(note !== undefined && { note }),
});

/** A unit with what it was made from and what it became. `province` and `district` are ids. */
export function unitJson(units: Units, unit: Unit) {
  const nameOf = (id: string) => units.get(id)?.fullName;
  const provinceName = nameOf(unit.province);
  const districtName = unit.district === undefined ? undefined : nameOf(unit.district);
  return {
    id: unit.id,
    code: unit.code,
    year: unit.year,
    level: unit.level,
    type: unit.type,
    name: unit.name,
    fullName: unit.fullName,
    province: unit.province,
    ...(provinceName !== undefined && { provinceName }),
    ...(unit.district !== undefined && { district: unit.district }),
    ...(districtName !== undefined && { districtName }),
    aliases: unit.aliases,
    ...(unit.basis && { basis: unit.basis }),
    predecessors: units.predecessors(unit.id).map(lineJson),
    successors: units.successors(unit.id).map(lineJson),
  };
}
