import { decodeText, type TextEncoding } from './decode-text.js';
import type { Delimiter } from './delimiters.js';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet } from './sheet.js';
import { UnreadableFile } from './unreadable-file.js';

/** What kind of file the sheets came from. */
export type SpreadsheetSource = { kind: 'workbook' } | { kind: 'text'; encoding: TextEncoding; delimiter: Delimiter };

/** The sheets of a file, and what kind of file it is. */
export interface Spreadsheet {
  sheets: readonly Sheet[];
  source: SpreadsheetSource;
}

const signatures = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: 'old-format', kind: '' },
  { bytes: [...'%PDF'].map((sign) => sign.charCodeAt(0)), reason: 'not-a-list', kind: '.pdf' },
  { bytes: [...'{\\rtf'].map((sign) => sign.charCodeAt(0)), reason: 'not-a-list', kind: '.rtf' },
] as const;

/**
 * A table out of an .xlsx or a text file (.csv, or Excel's "Unicode text"); the bytes tell which, whatever the file is called.
 *
 * In: the bytes of the file. Out: its sheets, a text file being one sheet without a name.
 *
 * @throws UnreadableFile for an empty file, an old or another format, or a damaged file.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Spreadsheet> {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const other = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (other) throw new UnreadableFile(other.reason, other.kind);
  if (startsWith(bytes, [0x50, 0x4b])) return { sheets: await readWorkbook(bytes), source: { kind: 'workbook' } };
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new UnreadableFile('empty');
  // Many systems export a web page under the name .xls.
  if (/^\s*<(?:!doctype|html|table|\?xml|meta|style)\b/i.test(text)) throw new UnreadableFile('not-a-list', 'HTML/XML');
  const { sheet, delimiter } = readCsv(text);
  return { sheets: [sheet], source: { kind: 'text', encoding, delimiter } };
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
