import type { Unit } from '@haicap/domain';
import { foldVietnamese } from '@haicap/rules';
import { plans, provinceOf, units, unitsOf } from '../lib/facts';
import { links } from '../lib/links';

/** One row of the finder: address, full name, where it lies, words to search (folded: own names, places, old names). */
type Row = [href: string, name: string, where: string, words: string];

function row(unit: Unit): Row {
  const district = unit.district === undefined ? undefined : units.get(unit.district);
  const old = units.predecessors(unit.id).map((line) => line.unit.fullName);
  const where = [district?.fullName, provinceOf(unit).fullName].filter((place) => place !== undefined).join(', ');
  const since = unit.year === 2025 ? 'từ 01/07/2025' : 'trước 01/07/2025';
  const words = [unit.fullName, ...unit.aliases, where, ...old].map(foldVietnamese).join(' ');
  return [links.unit(unit), unit.fullName, `${where} (${since})`, words];
}

export function GET(): Response {
  const all = plans.flatMap((plan) => {
    const { communesNew, communesOld, districts } = unitsOf(plan);
    return [...communesNew, ...districts, ...communesOld];
  });
  const rows = [...new Map(all.map((unit) => [unit.id, unit])).values()].map(row);
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
}
