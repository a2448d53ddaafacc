import type { Sheet } from 'write-excel-file/universal';
import { placeWords } from '../spreadsheet/place.js';
import { textRow } from '../spreadsheet/text-row.js';
import { LEFT_OUT_SHEET } from './account-columns.js';
import { rosterCells, rosterHeadings, rosterWidths } from './account-table.js';
import type { Accounts } from './accounts-for.js';
import { placeOf } from './roster.js';
import { problemSentence } from './row-problem.js';
import { tableStyle } from './table-style.js';

/** The most that a cell of a workbook can hold. */
const CELL_LIMIT = 32_767;

/** The rows that were left out, where they stood, and why. */
export const leftOutSheet = ({ leftOut, extra }: Accounts): Sheet<Blob> => ({
  sheet: LEFT_OUT_SHEET,
  orientation: 'landscape',
  stickyRowsCount: 1,
  columns: leftOutWidths(extra).map((width) => ({ width })),
  data: [
    textRow(['Chỗ trong danh sách', 'Lý do', ...rosterHeadings(extra)], tableStyle.heading, leftOutWidths(extra)),
    ...leftOut.map(({ row, problems }) =>
      textRow(
        [capital(placeWords(placeOf(row))), problems.map(problemSentence).join('\n'), ...rosterCells(row).map(shown)],
        tableStyle.leftOut,
        leftOutWidths(extra),
      ),
    ),
  ],
});

const leftOutWidths = (extra: readonly string[]): number[] => [28, 60, ...rosterWidths(extra)];

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** A cell may be left out for what no workbook can hold: such signs are shown by their number, and far too long a text is cut. */
const shown = (text: string): string =>
  text
    .slice(0, CELL_LIMIT - 100)
    .replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD]/gu, (sign) =>
      /[\t\n\r]/.test(sign) ? sign : `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .slice(0, CELL_LIMIT);
