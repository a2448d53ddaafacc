import type { ProgressReport } from '@haicap/rules';
import type { CellObject, Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { fitToPageWidth } from '../spreadsheet/sheet-features.js';
import { type CellStyle, textCell, writeWorkbook } from '../spreadsheet/write-workbook.js';
import { type Cell, type ProgressTable, progressTables, type UnreadProgress } from './progress-tables.js';

/**
 * A report as a workbook (.xlsx): the sheets "Việc", "Đơn vị", "Ghi chú", "Hệ thống"; every cell is text or a number. The
 * headings stay in view and filter; on paper A4 landscape, as wide as the page, the headings on every page.
 *
 * In: a report, and the files that did not get as far as the report. Out: the bytes, the same for the same report.
 *
 * @example
 * await progressXlsx(mergeProgress(dataset, files, { plan: 'binh-thuan-2025', asOf: '2025-06-20' }));
 */
export async function progressXlsx(
  report: ProgressReport,
  unread: readonly UnreadProgress[] = [],
): Promise<Uint8Array> {
  const tables = progressTables(report, unread);
  const sheets = tables.map(({ name, columns, rows, total }) => ({
    sheet: name,
    data: [
      columns.map(({ title }) => textCell(title, heading)),
      ...rows.map((row) => row.map((cell) => bodyCell(cell))),
      ...(total ? [total.map((cell) => bodyCell(cell, { fontWeight: 'bold' }))] : []),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  return writeWorkbook(sheets, [fitToPageWidth, filters(tables), repeatedHeadings(tables)]);
}

const heading: CellStyle = { fontWeight: 'bold', backgroundColor: '#E6ECF1', wrap: true, alignVertical: 'center' };

const bodyCell = (cell: Cell, style: CellStyle = {}): CellObject | null => {
  if (cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top', ...style };
  return textCell(cell, { wrap: true, alignVertical: 'top', ...style });
};

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** Filters under the headings (not over the total), and at the foot of the page its sheet and number. */
const filters = (tables: readonly ProgressTable[]): Feature<Blob> => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, _options, { sheetIndex }) => {
          const table = tables[sheetIndex];
          const filter =
            table && table.rows.length > 0
              ? [`<autoFilter ref="A1:${getCellAddress(table.rows.length, table.columns.length - 1)}"/>`]
              : [];
          return [
            ...filter,
            '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>',
          ].reduce(
            (whole, markup) =>
              insertElementMarkupAccordingToOrderOfSiblings(
                whole,
                markup,
                getOrderOfSiblings(SHEET, 'worksheet') ?? [],
                'worksheet',
              ),
            xml,
          );
        },
      },
    },
  },
});

/** On paper the headings stand on every page. */
const repeatedHeadings = (tables: readonly ProgressTable[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) => {
          const names = tables.map(
            ({ name }, index) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$1</definedName>`,
          );
          return xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`);
        },
      },
    },
  },
});
