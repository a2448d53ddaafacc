import type { Problem } from '@haicap/domain';
import { cellProblem } from './cell-problem.js';
import type { Row } from './read-table.js';
import type { TableName, Tables } from './tables.js';

/** A code is one of another table. */
export function checkReferences(
  table: TableName,
  tables: Tables,
  column: string,
  target: (row: Row) => TableName,
): Problem[] {
  const known = new Map<TableName, Set<string>>();
  const codes = (name: TableName) => {
    const found = known.get(name) ?? new Set(tables[name].map((row) => row.cell('code')));
    known.set(name, found);
    return found;
  };
  const expected = 'the code of a unit of the other tables';
  return tables[table]
    .filter((row) => !codes(target(row)).has(row.cell(column)))
    .map((row) =>
      cellProblem(table, row, column, { code: 'dangling-code', expected, fix: 'correct the code, or add the unit' }),
    );
}

/** A commune lies in the province that its district lies in. */
export function checkDistricts(tables: Tables): Problem[] {
  const provinces = new Map(tables['districts-2024'].map((row) => [row.cell('code'), row.cell('province_code')]));
  return tables['communes-2024'].flatMap((row) => {
    const province = provinces.get(row.cell('district_code'));
    if (province === undefined || province === row.cell('province_code')) return [];
    const expected = `"${province}", the province of district ${row.cell('district_code')}`;
    return [
      cellProblem('communes-2024', row, 'province_code', {
        code: 'wrong-province',
        expected,
        fix: 'correct the province, or the district',
      }),
    ];
  });
}

/** Each commune, and each district that had none, has a row in another table. */
export function checkRows(
  table: 'communes-2024' | 'communes-2025' | 'districts-2024',
  tables: Tables,
  other: 'commune-mapping' | 'commune-clauses',
): Problem[] {
  const level = table === 'districts-2024' ? 'district' : 'commune';
  const divided = new Set(
    table === 'districts-2024' ? tables['communes-2024'].map((row) => row.cell('district_code')) : [],
  );
  const present = new Set(
    table === 'communes-2025'
      ? tables[other].map((row) => row.cell('new_code'))
      : tables[other].filter((row) => row.cell('old_level') === level).map((row) => row.cell('old_code')),
  );
  return tables[table]
    .filter((row) => /^\d{3,5}$/.test(row.cell('code')))
    .filter((row) => !present.has(row.cell('code')) && !divided.has(row.cell('code')))
    .map((row) => {
      const expected = `a unit with a row in ${other}.csv`;
      return cellProblem(table, row, 'code', { code: 'missing-row', expected, fix: `add its row to ${other}.csv` });
    });
}

/** A table names the same resolution and clause for a commune of 2025 as the commune's own row. */
export function checkClauses(table: 'commune-mapping' | 'commune-clauses', tables: Tables): Problem[] {
  const communes = new Map(tables['communes-2025'].map((row) => [row.cell('code'), row]));
  return tables[table].flatMap((row) => {
    const commune = communes.get(row.cell('new_code'));
    if (!commune) return [];
    return ['resolution', 'clause']
      .filter((column) => row.cell(column) !== commune.cell(column))
      .map((column) => {
        const expected = `"${commune.cell(column)}", as in communes-2025.csv on line ${commune.line}`;
        return cellProblem(table, row, column, { code: 'other-clause', expected, fix: 'correct one of the two rows' });
      });
  });
}
