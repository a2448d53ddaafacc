import { CsvError, type Options, parse } from 'csv-parse/browser/esm/sync';
import { withoutGuard } from './csv-cell.js';
import type { Delimiter } from './delimiters.js';
import type { Sheet } from './sheet.js';
import { UnreadableFile } from './unreadable-file.js';

const lenient: Options = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
};

/** How many rows are looked at to tell the delimiter. */
const LOOKED_AT = 50;

/**
 * The cells of a text file.
 *
 * In: the text. Out: the rows as Excel numbers them (an empty line is a row), and the delimiter: the one that a first line
 * `sep=;` names, else the one that makes the widest row.
 *
 * @throws UnreadableFile for a quote that is never closed.
 */
export function readCsv(text: string): { sheet: Sheet; delimiter: Delimiter } {
  const named = /^sep=([\t;,])\r?\n/i.exec(text);
  const bytes = new TextEncoder().encode(text);
  const delimiter = delimiterOf(named?.[1]) ?? widest(bytes);
  const rows = cells(bytes, delimiter).map((row) => row.map(withoutGuard));
  return { sheet: { name: '', rows: named ? [[], ...rows.slice(1)] : rows }, delimiter };
}

/** Takes bytes, for the library makes bytes of a text, more slowly than the platform does. */
function cells(text: Uint8Array, delimiter: Delimiter): string[][] {
  try {
    return parse(text, { ...lenient, delimiter });
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile('open-quote', String(Number(error.records) + 1));
    throw error;
  }
}

const candidates: readonly Delimiter[] = ['\t', ';', ','];

const delimiterOf = (sign: string | undefined): Delimiter | undefined =>
  candidates.find((candidate) => candidate === sign);

function widest(text: Uint8Array): Delimiter {
  const width = (delimiter: Delimiter) => Math.max(0, ...firstRows(text, delimiter).map(({ length }) => length));
  let best: Delimiter = ',';
  for (const delimiter of candidates) if (width(delimiter) > width(best)) best = delimiter;
  return best;
}

/** The rows before an open quote say enough. */
function firstRows(text: Uint8Array, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  try {
    parse(text, {
      ...lenient,
      delimiter,
      to: LOOKED_AT,
      on_record: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}
