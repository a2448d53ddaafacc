import type { Problem } from '@haicap/domain';
import type { Row } from './read-table.js';
import type { TableName } from './tables.js';

/** What is wrong with one cell: it stands in the message as it was found. */
export function cellProblem(
  table: TableName,
  row: Row,
  column: string,
  { code, expected, fix }: Pick<Problem, 'code' | 'expected' | 'fix'>,
): Problem {
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
