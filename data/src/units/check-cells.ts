import { isPlainDate, type Problem } from '@haicap/domain';
import { cellProblem } from './cell-problem.js';
import type { Row } from './read-table.js';
import { type TableName, type Tables, tableColumns } from './tables.js';

/** Codes have their form, and stand once. */
export function checkCodes(table: TableName, tables: Tables, digits: number): Problem[] {
  const form = new RegExp(`^\\d{${digits}}$`);
  const expected = `${digits} digits, leading zeros kept`;
  const fix = 'keep codes as text; a spreadsheet may have cut the zeros';
  const isRight = (row: Row) => form.test(row.cell('code'));
  return [
    ...tables[table]
      .filter((row) => !isRight(row))
      .map((row) => cellProblem(table, row, 'code', { code: 'wrong-code', expected, fix })),
    ...checkOnce(table, tables[table].filter(isRight), 'code'),
  ];
}

/** No two rows say the same in a column. */
export function checkOnce(table: TableName, rows: readonly Row[], column: string): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.cell(column));
    if (earlier === undefined) first.set(row.cell(column), row.line);
    if (earlier === undefined) return [];
    const expected = `a code of its own (the first is on line ${earlier})`;
    return [
      cellProblem(table, row, column, {
        code: 'duplicate-code',
        expected,
        fix: 'remove or correct one of the two rows',
      }),
    ];
  });
}

/** A column has only some values, which may depend on the row. */
export function checkValues(
  table: TableName,
  tables: Tables,
  column: string,
  allowed: readonly string[] | ((row: Row) => readonly string[]),
): Problem[] {
  return tables[table].flatMap((row) => {
    const values = typeof allowed === 'function' ? allowed(row) : allowed;
    if (values.includes(row.cell(column))) return [];
    const expected = `one of ${values.join(', ')}`;
    return [cellProblem(table, row, column, { code: 'unknown-value', expected, fix: 'use one of these' })];
  });
}

/** Columns of text that may not be empty. Codes and closed lists have checks of their own. */
const filled: Record<TableName, readonly string[]> = {
  'provinces-2025': ['name', 'province_basis'],
  'provinces-2024': ['name'],
  'districts-2024': ['name'],
  'communes-2024': ['name'],
  'communes-2025': ['name', 'resolution', 'clause'],
  'commune-mapping': ['detail'],
  'commune-clauses': ['text'],
  'changes-after-2025-07': ['basis'],
};

/** No text is missing, and none has white space at its ends. */
export function checkText(table: TableName, tables: Tables): Problem[] {
  return tables[table].flatMap((row) =>
    tableColumns[table].flatMap((column): Problem[] => {
      const text = row.cell(column);
      if (text.trim() === '' && filled[table].includes(column))
        return [cellProblem(table, row, column, { code: 'empty-cell', expected: 'a text', fix: 'fill in the cell' })];
      if (text === text.trim()) return [];
      const expected = `"${text.trim()}"`;
      return [
        cellProblem(table, row, column, { code: 'stray-space', expected, fix: 'remove the white space at the ends' }),
      ];
    }),
  );
}

/** Days are in the calendar. */
export function checkDays(table: TableName, tables: Tables, column: string): Problem[] {
  const expected = 'a day of the calendar, YYYY-MM-DD';
  return tables[table]
    .filter((row) => !isPlainDate(row.cell(column)))
    .map((row) => cellProblem(table, row, column, { code: 'impossible-date', expected, fix: 'correct the day' }));
}
