import { listIds } from '@haicap/domain';
import type { CellObject, Sheet } from 'write-excel-file/universal';
import { type ColumnAid, columnAids, fitToPageWidth } from '../spreadsheet/sheet-features.js';
import { textRow } from '../spreadsheet/text-row.js';
import { textCell, writeWorkbook } from '../spreadsheet/write-workbook.js';
import { rosterWidths } from './account-table.js';
import { rosterColumns } from './columns.js';
import { guideSheet, type TemplateFor } from './guide-sheet.js';
import { tableStyle } from './table-style.js';

/** How many rows are ruled and set to "Text"; further rows may be used as well. */
const RULED_ROWS = 300;

/** See `rosterTemplate` of the package's index. */
export function templateWorkbook(whose: TemplateFor): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook([listSheet, guideSheet(whose)], [columnAids(aids, 1), fitToPageWidth]);
}

const ids = listIds(rosterColumns);

const heading = (id: (typeof ids)[number]): string =>
  `${rosterColumns[id].heading}${rosterColumns[id].required ? ' *' : ''}`;

const widths = rosterWidths([]);

const blank: CellObject[] = ids.map(() => textCell('', tableStyle.cell));

const listSheet: Sheet<Blob> = {
  sheet: 'Danh sách',
  orientation: 'landscape',
  stickyRowsCount: 1,
  stickyColumnsCount: 2,
  columns: widths.map((width) => ({ width })),
  data: [
    textRow(ids.map(heading), tableStyle.heading, widths),
    textRow(
      ids.map((id) => rosterColumns[id].sample),
      tableStyle.sample,
      widths,
    ),
    ...Array.from({ length: RULED_ROWS }, () => blank),
  ],
};

const aids: ColumnAid[] = ids.map((id, column) => ({
  column,
  prompt: rosterColumns[id].help,
  choices: rosterColumns[id].suggestions,
}));
