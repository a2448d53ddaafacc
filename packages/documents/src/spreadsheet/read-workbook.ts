import read, { InvalidSpreadsheetError } from 'read-excel-file/universal';
import type { Sheet } from './sheet.js';
import { UnreadableFile } from './unreadable-file.js';
import { withFailedFormulasAsText } from './workbook-archive.js';

/**
 * The sheets of a workbook, in its order.
 *
 * In: the bytes of an .xlsx file. Out: each cell as the text that it shows; of a formula the result that was saved with it.
 *
 * @throws UnreadableFile for what is no whole workbook.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const { buffer } = withFailedFormulasAsText(bytes);
  try {
    const sheets = await read(buffer, { trim: false });
    return sheets.map(({ sheet, data }) => ({
      name: sheet.normalize('NFC'),
      rows: data.map((row) => row.map(cellText)),
    }));
  } catch (error) {
    if (error instanceof InvalidSpreadsheetError) throw new UnreadableFile('damaged', error.message);
    throw error;
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).normalize('NFC');
}

/** A day as Vietnamese documents print it, with the time where the cell has one. */
function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().slice(0, 16).split('T');
  return [day.split('-').toReversed().join('/'), ...(time === '00:00' ? [] : [time])].join(' ');
}
