import { isPlainDate, type Problem } from '@haicap/domain';
import type { Row } from './read-table.js';
import type { TableName, Tables } from './tables.js';

/** Everything that is wrong inside and between the tables, in one pass. */
export function checkTables(tables: Tables): Problem[] {
  const codes = (name: TableName) => new Set(tables[name].map((row) => row.cell('code')));
  const known = {
    province2025: codes('provinces-2025'),
    province2024: codes('provinces-2024'),
    district2024: codes('districts-2024'),
    commune2024: codes('communes-2024'),
    commune2025: codes('communes-2025'),
  };
  return [
    ...checkCodes('provinces-2025', tables, 2),
    ...checkCodes('provinces-2024', tables, 2),
    ...checkCodes('districts-2024', tables, 3),
    ...checkCodes('communes-2024', tables, 5),
    ...checkCodes('communes-2025', tables, 5),
    ...checkReferences('provinces-2024', tables, 'new_province_code', () => known.province2025),
    ...checkReferences('districts-2024', tables, 'province_code', () => known.province2024),
    ...checkReferences('communes-2024', tables, 'district_code', () => known.district2024),
    ...checkReferences('communes-2024', tables, 'province_code', () => known.province2024),
    ...checkReferences('communes-2025', tables, 'province_code', () => known.province2025),
    ...checkReferences('commune-mapping', tables, 'new_code', () => known.commune2025),
    ...checkReferences('commune-mapping', tables, 'old_code', (row) =>
      row.cell('old_level') === 'district' ? known.district2024 : known.commune2024,
    ),
    ...checkReferences('commune-clauses', tables, 'new_code', () => known.commune2025),
    ...checkReferences('changes-after-2025-07', tables, 'code', (row) =>
      row.cell('level') === 'province' ? known.province2025 : known.commune2025,
    ),
    ...checkValues('commune-mapping', tables, 'kind', ['whole', 'part']),
    ...checkValues('commune-mapping', tables, 'population', ['all', 'part', 'none']),
    ...checkValues('commune-mapping', tables, 'old_level', ['commune', 'district']),
    ...checkValues('changes-after-2025-07', tables, 'field', ['type']),
    ...checkExtents(tables['commune-mapping']),
    ...tables['changes-after-2025-07'].flatMap((row) =>
      isPlainDate(row.cell('effective'))
        ? []
        : [
            problem(
              'changes-after-2025-07',
              row,
              'effective',
              'impossible-date',
              'a day of the calendar, YYYY-MM-DD',
              'correct the day',
            ),
          ],
    ),
  ];
}

function problem(table: TableName, row: Row, column: string, code: string, expected: string, fix: string): Problem {
  return {
    code,
    file: `data/units/${table}.csv`,
    place: column,
    line: row.line,
    found: `"${row.cell(column)}"`,
    expected,
    fix,
  };
}

function checkCodes(table: TableName, tables: Tables, digits: number): Problem[] {
  const seen = new Map<string, number>();
  const form = new RegExp(`^\\d{${digits}}$`);
  return tables[table].flatMap((row): Problem[] => {
    const code = row.cell('code');
    const earlier = seen.get(code);
    seen.set(code, row.line);
    if (!form.test(code))
      return [
        problem(
          table,
          row,
          'code',
          'wrong-code',
          `${digits} digits, leading zeros kept`,
          'keep codes as text; a spreadsheet may have cut the zeros',
        ),
      ];
    if (earlier !== undefined)
      return [
        problem(
          table,
          row,
          'code',
          'duplicate-code',
          `a code of its own (the first is on line ${earlier})`,
          'remove or correct one of the two rows',
        ),
      ];
    return [];
  });
}

function checkReferences(
  table: TableName,
  tables: Tables,
  column: string,
  targets: (row: Row) => ReadonlySet<string>,
): Problem[] {
  return tables[table].flatMap((row) =>
    targets(row).has(row.cell(column))
      ? []
      : [
          problem(
            table,
            row,
            column,
            'dangling-code',
            'the code of a unit of the other tables',
            'correct the code, or add the unit',
          ),
        ],
  );
}

function checkValues(table: TableName, tables: Tables, column: string, allowed: readonly string[]): Problem[] {
  return tables[table].flatMap((row) =>
    allowed.includes(row.cell(column))
      ? []
      : [problem(table, row, column, 'unknown-value', `one of ${allowed.join(', ')}`, 'use one of these')],
  );
}

/** A whole unit has one row; a divided one has at least two. */
function checkExtents(rows: readonly Row[]): Problem[] {
  const key = (row: Row) => `${row.cell('old_level')} ${row.cell('old_code')}`;
  const count = new Map<string, number>();
  for (const row of rows) count.set(key(row), (count.get(key(row)) ?? 0) + 1);
  return rows.flatMap((row) => {
    const targets = count.get(key(row)) ?? 0;
    const right = row.cell('kind') === 'whole' ? targets === 1 : targets > 1;
    return right
      ? []
      : [
          problem(
            'commune-mapping',
            row,
            'kind',
            'wrong-extent',
            `"part" for a unit of several rows, "whole" for one of a single row (it has ${targets})`,
            'correct the kind, or the rows',
          ),
        ];
  });
}
