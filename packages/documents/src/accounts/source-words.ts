import { textEncodings } from '../spreadsheet/decode-text.js';
import { delimiters } from '../spreadsheet/delimiters.js';
import type { SpreadsheetSource } from '../spreadsheet/read-spreadsheet.js';

/**
 * How a list was read, for whoever wonders why its letters look as they do.
 *
 * @example
 * sourceWords({ kind: 'text', encoding: 'utf-8', delimiter: ';' }); // 'tệp chữ, bảng mã UTF-8, các ô cách nhau bằng dấu chấm phẩy'
 */
export const sourceWords = (source: SpreadsheetSource): string =>
  source.kind === 'workbook'
    ? 'bảng tính .xlsx'
    : `tệp chữ, bảng mã ${textEncodings[source.encoding]}, các ô cách nhau bằng ${delimiters[source.delimiter]}`;
