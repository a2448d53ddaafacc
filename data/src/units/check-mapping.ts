import type { Problem } from '@haicap/domain';
import { cellProblem } from './cell-problem.js';
import type { Row } from './read-table.js';
import type { Tables } from './tables.js';

const table = 'commune-mapping';
const oldUnit = (row: Row): string => `${row.cell('old_level')} ${row.cell('old_code')}`;

/** An old unit and a new commune are joined once. */
export function checkPairs(tables: Tables): Problem[] {
  const first = new Map<string, number>();
  return tables[table].flatMap((row) => {
    const pair = `${oldUnit(row)} ${row.cell('new_code')}`;
    const earlier = first.get(pair);
    if (earlier === undefined) first.set(pair, row.line);
    if (earlier === undefined) return [];
    const expected = `another commune than line ${earlier} joins this unit with`;
    return [
      cellProblem(table, row, 'new_code', {
        code: 'duplicate-pair',
        expected,
        fix: 'remove or correct one of the two rows',
      }),
    ];
  });
}

/** A whole unit goes to one commune with all its residents; a divided one goes to two at least. */
export function checkExtents(tables: Tables): Problem[] {
  const targets = new Map<string, Set<string>>();
  for (const row of tables[table])
    targets.set(oldUnit(row), (targets.get(oldUnit(row)) ?? new Set()).add(row.cell('new_code')));
  return tables[table].flatMap((row): Problem[] => {
    const count = targets.get(oldUnit(row))?.size ?? 0;
    const whole = row.cell('kind') === 'whole';
    if (whole !== (count === 1)) {
      const expected = `"part" for a unit of several rows, "whole" for one of a single row (it has ${count})`;
      return [
        cellProblem(table, row, 'kind', { code: 'wrong-extent', expected, fix: 'correct the kind, or the rows' }),
      ];
    }
    if (!whole || row.cell('population') === 'all') return [];
    const expected = '"all", for the whole unit went there';
    return [
      cellProblem(table, row, 'population', {
        code: 'wrong-population',
        expected,
        fix: 'correct the population, or the kind',
      }),
    ];
  });
}

/** No old unit went into a commune of another province than its own became. */
export function checkProvinces(tables: Tables): Problem[] {
  const became = new Map(tables['provinces-2024'].map((row) => [row.cell('code'), row.cell('new_province_code')]));
  const home = (level: string, name: 'communes-2024' | 'districts-2024') =>
    tables[name].map((row): [string, string | undefined] => [
      `${level} ${row.cell('code')}`,
      became.get(row.cell('province_code')),
    ]);
  const homes = new Map([...home('commune', 'communes-2024'), ...home('district', 'districts-2024')]);
  const provinces = new Map(tables['communes-2025'].map((row) => [row.cell('code'), row.cell('province_code')]));
  return tables[table].flatMap((row) => {
    const [from, to] = [homes.get(oldUnit(row)), provinces.get(row.cell('new_code'))];
    if (from === undefined || to === undefined || from === to) return [];
    const expected = `a commune of province ${from}, as ${oldUnit(row)} lay there (this one is of ${to})`;
    return [
      cellProblem(table, row, 'new_code', { code: 'crosses-provinces', expected, fix: 'correct one of the two codes' }),
    ];
  });
}
