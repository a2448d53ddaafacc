import { listIds } from '@haicap/domain';
import { foldVietnamese } from '@haicap/rules';
import { getCellAddress } from 'write-excel-file/utility';
import type { Place } from '../spreadsheet/place.js';
import type { Sheet } from '../spreadsheet/sheet.js';
import { UnreadableFile } from '../spreadsheet/unreadable-file.js';
import { accountColumns } from './account-columns.js';
import { type RosterColumnId, rosterColumns } from './columns.js';
import type { KnownColumnId } from './roster.js';

/** The heading row of a list. */
export interface Header {
  status: 'whole';
  /** Counted from 0. */
  row: number;
  known: ReadonlyMap<KnownColumnId, number>;
  /** Columns that the list has of its own. */
  extra: readonly { heading: string; at: number }[];
}

/** A row with some of the headings, without those of columns that every list needs. */
export interface PartialHeader {
  status: 'partial';
  missing: readonly RosterColumnId[];
  place: Place;
}

/** How many rows are looked through for headings; letterheads and titles stand above them. */
const LOOKED_THROUGH = 50;

/** Below this many known headings a row is no heading row. */
const FEWEST = 2;

const headingKey = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const known: ReadonlyMap<string, KnownColumnId> = new Map([
  ...listIds(rosterColumns).flatMap((id) => {
    const { heading, alsoCalled } = rosterColumns[id];
    return [heading, ...alsoCalled].map((name) => [headingKey(name), id] as const);
  }),
  ...listIds(accountColumns).map((id) => [headingKey(accountColumns[id].heading), id] as const),
]);

/**
 * The heading row of a sheet: of the first rows the one with the most headings that are known, in any order and spelling.
 *
 * In: a sheet. Out: where its columns stand; or which columns that every list needs are not there; `undefined` for a sheet
 * without such a row.
 *
 * @throws UnreadableFile when a column stands there twice.
 */
export function findHeader(sheet: Sheet): Header | PartialHeader | undefined {
  const counts = sheet.rows.slice(0, LOOKED_THROUGH).map((cells) => new Set(cells.flatMap(columnOf)).size);
  const most = Math.max(0, ...counts);
  if (most < FEWEST) return undefined;
  const row = counts.indexOf(most);
  const cells = sheet.rows[row] ?? [];
  const missing = listIds(rosterColumns).filter(
    (id) => rosterColumns[id].required && !cells.some((cell) => columnOf(cell).includes(id)),
  );
  const place = { sheet: sheet.name, row: row + 1 };
  if (missing.length > 0) return { status: 'partial', missing, place };
  const columns = new Map<KnownColumnId, number>();
  const extra: { heading: string; at: number }[] = [];
  const width = sheet.rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  for (let at = 0; at < width; at += 1) {
    const heading = (cells[at] ?? '').trim();
    const [id] = columnOf(heading);
    if (id === undefined) extra.push({ heading, at });
    else if (columns.has(id)) throw new UnreadableFile('repeated-column', `“${heading}”`, place);
    else columns.set(id, at);
  }
  return {
    status: 'whole',
    row,
    known: columns,
    extra: extra.flatMap((column) => named(column, sheet.rows.slice(row + 1))),
  };
}

const columnOf = (cell: string): KnownColumnId[] => {
  const id = known.get(headingKey(cell));
  return id === undefined ? [] : [id];
};

/** A column without a heading is there if something stands in it, and is called by its letter. */
function named({ heading, at }: { heading: string; at: number }, below: readonly (readonly string[])[]) {
  if (heading !== '') return [{ heading, at }];
  if (below.every((cells) => (cells[at] ?? '').trim() === '')) return [];
  return [{ heading: `Cột ${columnLetter(at)}`, at }];
}

/** A column as spreadsheet programs name it: 0 is A. */
const columnLetter = (at: number): string => getCellAddress(0, at).replace(/\d+$/, '');
