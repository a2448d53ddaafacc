import write, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import { withoutTimes } from './workbook-archive.js';

/** How a cell looks. */
export type CellStyle = Omit<CellObject, 'value' | 'type' | 'format'>;

/**
 * A cell that is text and stays text when it is edited, whatever it begins with: no formula, no number, no date.
 *
 * In: the text, NFC. Out: a cell of type text in the format "Text".
 */
export const textCell = (text: string, style: CellStyle = {}): CellObject => ({
  ...style,
  type: String,
  format: '@',
  value: writable(text),
});

/** The writer looks texts up by name in a plain object, where these names are taken; a space at the end is not seen. */
const namesOfObjects = new Set(Object.getOwnPropertyNames(Object.prototype));

/** In a workbook `_x0041_` stands for a character by its number; the underscore itself is `_x005F_`. */
const writable = (text: string): string =>
  namesOfObjects.has(text) ? `${text} ` : text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/**
 * A workbook (.xlsx).
 *
 * In: the sheets, and what else the file needs. Out: its bytes, the same for the same sheets.
 */
export async function writeWorkbook(
  sheets: readonly Sheet<Blob>[],
  features: readonly Feature<Blob>[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const options = { fontFamily: 'Times New Roman', fontSize: 12, features: [...features] };
  const blob = await write([...sheets], options).toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}
