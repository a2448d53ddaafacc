import type { PlainDate, Unit } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { domainLabel } from '../domain-label.js';
import { hostIndex } from './host-index.js';
import type { DomainSuggestion, UnitDomainConvention } from './types.js';

/**
 * Names that would tell a unit apart from those that it collides with. Ours: no source says how.
 *
 * In: the unit, and all units that bear the name with it. Out, in this order: its type in front, and the label of its old
 * district behind, each where that separates them all; where neither does, its code behind. Every suggestion is free: no unit
 * of the convention bears it.
 */
export function suggestionsFor(
  dataset: Dataset,
  convention: UnitDomainConvention,
  unit: Unit,
  bearers: readonly Unit[],
  asOf: PlainDate | undefined,
): DomainSuggestion[] {
  const { hostOf, unitsAt } = hostIndex(dataset, convention);
  const host = hostOf.get(unit.id) ?? '';
  const dot = host.indexOf('.');
  const [label, rest] = [host.slice(0, dot), host.slice(dot)];

  const separated = (
    by: DomainSuggestion['by'],
    markOf: (bearer: Unit) => string | undefined,
    join: (mark: string) => string,
  ): DomainSuggestion[] => {
    const marks = bearers.flatMap((bearer) => markOf(bearer) ?? []);
    const names = marks.map((mark) => join(mark) + rest);
    const own = markOf(unit);
    const apart = new Set(names).size === bearers.length && names.every((name) => !unitsAt.has(name));
    return apart && own !== undefined ? [{ name: join(own) + rest, by, origin: 'ours' }] : [];
  };

  const byType = separated(
    'type',
    (bearer) => domainLabel(typeOn(dataset, bearer, asOf)),
    (type) => type + label,
  );
  const byDistrict = separated(
    'old-district',
    (bearer) => mainDistrictLabel(dataset, bearer),
    (district) => label + district,
  );
  const found = [...byType, ...byDistrict];
  if (found.length > 0) return found;
  return separated(
    'code',
    ({ code }) => code,
    (code) => label + code,
  );
}

/** The type that a unit has on a day; before its time, after it, and where no day is given, the one that it began with. */
export function typeOn({ units }: Dataset, unit: Unit, day: PlainDate | undefined): string {
  if (day === undefined) return unit.type;
  const name = units.nameAsOf(unit.id, day);
  return name.status === 'exists' ? name.type : unit.type;
}

/**
 * The label of the old district that most of a commune's predecessors lay in: the district with the most communes that went
 * into it whole, else the most that went in part. None where two districts are level. The data has no areas.
 */
function mainDistrictLabel({ units }: Dataset, unit: Unit): string | undefined {
  const counts = new Map<string, { whole: number; part: number }>();
  const add = ({ level, id, district }: Unit, extent: 'whole' | 'part') => {
    const key = level === 'district' ? id : district;
    if (key === undefined) return;
    const count = counts.get(key) ?? { whole: 0, part: 0 };
    count[extent] += 1;
    counts.set(key, count);
  };
  if (unit.year === 2024) add(unit, 'whole');
  for (const line of units.predecessors(unit.id)) add(line.unit, line.extent);
  const [first, second] = [...counts].sort(([, a], [, b]) => b.whole - a.whole || b.part - a.part);
  if (!first) return undefined;
  if (second && second[1].whole === first[1].whole && second[1].part === first[1].part) return undefined;
  const district = units.get(first[0]);
  return district && domainLabel(district.name);
}
