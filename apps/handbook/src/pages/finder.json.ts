import type { Unit } from '@haicap/domain';
import { units } from '../lib/facts';
import { links } from '../lib/links';

/** One row of the finder: `<year>/<code>`, full name, index of its place, old names (for a commune of 2025). */
type Row = [id: string, name: string, place: number, oldNames: string];

/** Everything that the finder searches; small, for a poor line carries it once. */
export function GET(): Response {
  const places: string[] = [];
  const placeIndex = new Map<string, number>();
  const indexOf = (place: string): number => {
    const known = placeIndex.get(place) ?? places.push(place) - 1;
    placeIndex.set(place, known);
    return known;
  };
  const nameOf = (id: string | undefined): string[] => {
    const unit = id === undefined ? undefined : units.get(id);
    return unit ? [unit.fullName] : [];
  };
  const row = (unit: Unit): Row => {
    const old = units.predecessors(unit.id).map((line) => line.unit.name);
    const parents = unit.level === 'province' ? [] : [...nameOf(unit.district), ...nameOf(unit.province)];
    const other = [...old, ...unit.aliases].filter((name) => name !== unit.name);
    return [`${unit.year}/${unit.code}`, unit.fullName, indexOf(parents.join(', ')), [...new Set(other)].join(', ')];
  };
  const rows = [
    ...units.all({ year: 2025, level: 'commune' }),
    ...units.all({ year: 2025, level: 'province' }),
    ...units.all({ year: 2024, level: 'district' }),
    ...units.all({ year: 2024, level: 'province' }),
    ...units.all({ year: 2024, level: 'commune' }),
  ].map(row);
  const body = { base: links.units(), places, rows };
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}
