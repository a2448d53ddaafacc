/** Spreadsheet programs take a file for UTF-8 only with this mark. */
const BOM = '\uFEFF';

/**
 * A cell of a CSV file (RFC 4180) that stays text: a spreadsheet would run what begins like a formula, so an apostrophe goes
 * before it.
 *
 * @example
 * csvCell('=1+1'); // "'=1+1"
 * csvCell('Thôn 1, 2'); // '"Thôn 1, 2"'
 */
export function csvCell(text: string): string {
  const safe = /^(?:\s*[=+\-@]|[\t\r])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell said before `csvCell` put an apostrophe in front of it. */
export const withoutGuard = (text: string): string => (/^'(?:\s*[=+\-@]|[\t\r])/.test(text) ? text.slice(1) : text);

/** Rows of cells as a CSV file that spreadsheet programs open as it is: UTF-8 with its mark, commas, CRLF. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BOM}${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
