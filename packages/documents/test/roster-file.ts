import { textCell, writeWorkbook } from '../src/spreadsheet/write-workbook.js';

/** Headings that every list needs. */
export const needed = ['Họ và tên', 'Chức vụ', 'Vị trí công tác'];

/** A workbook of sheets, each with its rows of texts. */
export const rosterFile = (sheets: Record<string, readonly (readonly string[])[]>): Promise<Uint8Array> =>
  writeWorkbook(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((text) => textCell(text))),
    })),
  );

/** A text file of rows of texts. */
export const textFile = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n'),
  );
