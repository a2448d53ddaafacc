import type { Problem } from '@haicap/domain';
import { parse } from 'csv-parse/sync';

/** A row of a table: its line in the file, and its cells by column. */
export interface Row {
  line: number;
  cell: (column: string) => string;
}

/**
 * Reads a CSV table with a header row.
 *
 * In: file name, text, the columns that must be there. Out: rows; problems for a missing column, a row of another length, or
 * text that is not NFC. With problems of form, no rows.
 */
export function readTable(
  file: string,
  text: string,
  columns: readonly string[],
): { rows: Row[]; problems: Problem[] } {
  const path = `data/units/${file}`;
  if (text !== text.normalize('NFC')) {
    const line = text.split('\n').findIndex((words) => words !== words.normalize('NFC')) + 1;
    const found = 'decomposed Vietnamese text (NFD)';
    return {
      rows: [],
      problems: [
        {
          code: 'not-nfc',
          file: path,
          place: '',
          line,
          found,
          expected: 'composed text (NFC)',
          fix: 'convert the file to NFC',
        },
      ],
    };
  }
  let records: string[][];
  try {
    records = parse(text, { relaxQuotes: false });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      rows: [],
      problems: [
        {
          code: 'csv-syntax',
          file: path,
          place: '',
          found,
          expected: 'rows of equal length (RFC 4180)',
          fix: 'check the commas and quotes of this row',
        },
      ],
    };
  }
  const [header = [], ...body] = records;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const found = `columns ${header.join(', ')}`;
    return {
      rows: [],
      problems: [
        {
          code: 'missing-column',
          file: path,
          place: '',
          line: 1,
          found,
          expected: `also ${missing.join(', ')}`,
          fix: 'add the column',
        },
      ],
    };
  }
  const rows = body.map((record, index) => ({
    line: index + 2,
    cell: (column: string) => record[header.indexOf(column)] ?? '',
  }));
  return { rows, problems: [] };
}
