import { listIds } from '@haicap/domain';
import { foldVietnamese } from '@haicap/rules';
import { getCellAddress } from 'write-excel-file/utility';
import { NO_RESULT } from '../spreadsheet/workbook-archive.js';
import { accountColumns } from './account-columns.js';
import { type RosterColumnId, rosterColumns, SAMPLE_MARK } from './columns.js';
import { cellOf, type RosterRow } from './roster.js';
import { type CellProblemCode, LONGEST_CELL, type RowProblem } from './row-problem.js';

/** What is wrong with a row by itself, without regard to names and mailboxes; of a sample row only that it is one. */
export function checkRow(row: RosterRow, extraHeadings: readonly string[]): RowProblem[] {
  const ids = listIds(rosterColumns);
  const sample = ids.find((id) => foldVietnamese(cellOf(row, id)).includes(sampleKey));
  if (sample !== undefined) return [problemAt(row, sample, { code: 'sample-row', found: cellOf(row, sample) })];
  const extra = row.extra.map((text, index) => ({
    text,
    column: extraHeadings[index] ?? '',
    at: row.layout.extra[index],
  }));
  const proposed = {
    text: row.proposed,
    column: accountColumns.proposed.heading,
    at: row.layout.known.get('proposed'),
  };
  return [
    ...ids.flatMap((id) => {
      const text = cellOf(row, id);
      if (text === '' && rosterColumns[id].required) return [problemAt(row, id, { code: 'missing', found: '' })];
      return textProblems(text).map((problem) => problemAt(row, id, problem));
    }),
    ...[...extra, proposed].flatMap(({ text, column, at }) =>
      textProblems(text).map((problem) => ({ problem, column, cell: cellName(row, at) })),
    ),
  ];
}

const sampleKey = foldVietnamese(SAMPLE_MARK);

/** A problem of a row in a column; where the sheet has no such column, it shows at the name. */
export function problemAt(row: RosterRow, id: RosterColumnId, problem: RowProblem['problem']): RowProblem {
  const { known } = row.layout;
  const shown = known.has(id) ? id : 'name';
  return { problem, column: rosterColumns[shown].heading, cell: cellName(row, known.get(shown)) };
}

const cellName = ({ row }: RosterRow, column = 0): string => getCellAddress(row - 1, column);

/** Results of formulas that failed, in the spelling of spreadsheet programs. */
const failed = /^#(?:N\/A|(?:REF|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY)!|NAME\?|GETTING_DATA)$/;

/** Signs that no workbook can hold, beside the white space that cells may have; U+FFFD stands for a letter that was lost. */
const control = /[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\uFFFD]/u;

function textProblems(text: string): { code: CellProblemCode; found: string }[] {
  if (failed.test(text)) return [{ code: 'formula-failed', found: text }];
  if (text === NO_RESULT) return [{ code: 'formula-failed', found: 'chưa được tính' }];
  const sign = control.exec(text.replace(/[\t\r\n]/g, ''))?.[0];
  return [
    ...(sign === undefined ? [] : [{ code: 'control-character' as const, found: codePoint(sign) }]),
    ...(text.length > LONGEST_CELL ? [{ code: 'too-long' as const, found: String(text.length) }] : []),
  ];
}

const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
