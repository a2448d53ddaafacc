import { listIds } from '@haicap/domain';
import { readSpreadsheet } from '../spreadsheet/read-spreadsheet.js';
import type { Sheet } from '../spreadsheet/sheet.js';
import { UnreadableFile } from '../spreadsheet/unreadable-file.js';
import { BASIS_SHEET, GUIDE_SHEET, LEFT_OUT_SHEET } from './account-columns.js';
import { type RosterColumnId, rosterColumns } from './columns.js';
import { findHeader, type Header, type PartialHeader } from './find-header.js';
import { quoted } from './quoted.js';
import type { Roster, RosterRow, SheetLayout } from './roster.js';

/**
 * Reads a staff list.
 *
 * In: the bytes of an .xlsx or a .csv file. Out: every row below the headings that is not empty, from every sheet that has
 * headings, with all its columns; a list of accounts that this package wrote is such a list. Whether the rows are good is not
 * asked here (`accountsFor`).
 *
 * @throws UnreadableFile for a file that is none of these, or has no heading row, or lacks a column that every list needs.
 */
export async function readRoster(bytes: Uint8Array): Promise<Roster> {
  const { sheets, source } = await readSpreadsheet(bytes);
  const left = sheets.filter(({ name }) => name === LEFT_OUT_SHEET);
  const others = sheets.filter((sheet) => !left.includes(sheet));
  const read = others.map((sheet) => ({ sheet, header: findHeader(sheet) }));
  const lists = read.flatMap(({ sheet, header }) => (header?.status === 'whole' ? [{ sheet, header }] : []));
  refuseIncomplete(
    read.flatMap(({ header }) => (header?.status === 'partial' ? [header] : [])),
    lists.length > 0,
  );
  if (lists.length === 0) throw new UnreadableFile('no-header', neededHeadings);
  const extra = extraColumns(lists.map(({ header }) => header));
  const rows = lists.flatMap(({ sheet, header }) => rowsOf(sheet, header, extra));
  if (rows.length === 0) throw new UnreadableFile('no-people');
  const unread = read.filter(
    ({ sheet, header }) => header?.status !== 'whole' && !ownSheets.includes(sheet.name) && !isEmpty(sheet),
  );
  return {
    source,
    rows,
    extra: extra.map(({ heading }) => heading),
    skipped: [
      ...unread.map(({ sheet: { name } }) => ({ name, why: 'no-header' as const })),
      ...left.map(({ name }) => ({ name, why: 'left-out' as const })),
    ],
  };
}

/** A sheet that names people, or the only one that has headings, must have them all; others may count people, or rooms. */
function refuseIncomplete(partial: readonly PartialHeader[], others: boolean): void {
  const refused = partial.find(({ missing }) => !others || !missing.includes('name'));
  if (!refused) return;
  const headings = refused.missing.map((id) => rosterColumns[id].heading);
  throw new UnreadableFile('missing-columns', quoted(headings), refused.place);
}

/** Sheets of ours without people. */
const ownSheets: readonly string[] = [GUIDE_SHEET, BASIS_SHEET];

const neededHeadings = quoted(
  listIds(rosterColumns).flatMap((id) => (rosterColumns[id].required ? [rosterColumns[id].heading] : [])),
);

const isEmpty = ({ rows }: Sheet): boolean => rows.every(isBlank);

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => tidy(cell) === '');

/** A column of a list's own. Two of the same heading stay two: `nth` tells them apart. */
interface ExtraColumn {
  heading: string;
  nth: number;
}

const numbered = ({ extra }: Header): (ExtraColumn & { at: number })[] =>
  extra.map(({ heading, at }, index) => ({
    heading,
    at,
    nth: extra.slice(0, index).filter((other) => other.heading === heading).length,
  }));

const isSame = (one: ExtraColumn, other: ExtraColumn): boolean =>
  one.heading === other.heading && one.nth === other.nth;

/** The columns that any of the sheets has of its own, in the order in which they are met. */
function extraColumns(headers: readonly Header[]): ExtraColumn[] {
  const columns: ExtraColumn[] = [];
  for (const column of headers.flatMap(numbered))
    if (!columns.some((other) => isSame(column, other))) columns.push(column);
  return columns;
}

function rowsOf({ name, rows }: Sheet, header: Header, extra: readonly ExtraColumn[]): RosterRow[] {
  const own = numbered(header);
  const layout: SheetLayout = {
    sheet: name,
    known: header.known,
    extra: extra.map((column) => own.find((other) => isSame(column, other))?.at),
  };
  return rows.flatMap((cells, index): RosterRow[] => {
    if (index <= header.row || isBlank(cells)) return [];
    const cellAt = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''));
    const known = (id: RosterColumnId | 'proposed') => tidy(cellAt(header.known.get(id)));
    return [
      {
        layout,
        row: index + 1,
        cells: new Map(listIds(rosterColumns).map((id) => [id, known(id)])),
        proposed: known('proposed'),
        extra: layout.extra.map(cellAt),
      },
    ];
  });
}

/** Signs that nobody sees are dropped, and every white space, a line break in a cell too, is one space. */
const tidy = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
