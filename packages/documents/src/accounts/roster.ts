import type { Place } from '../spreadsheet/place.js';
import type { SpreadsheetSource } from '../spreadsheet/read-spreadsheet.js';
import type { AccountColumnId } from './account-columns.js';
import type { RosterColumnId } from './columns.js';

/** A column that is known by its heading. */
export type KnownColumnId = RosterColumnId | AccountColumnId;

/** Where the columns of one sheet stand, counted from 0. */
export interface SheetLayout {
  /** The sheet's name; `''` for a text file. */
  sheet: string;
  known: ReadonlyMap<KnownColumnId, number>;
  /** For each of `Roster.extra` where the sheet has it, if it does. */
  extra: readonly (number | undefined)[];
}

/** A person's row. */
export interface RosterRow {
  layout: SheetLayout;
  /** The row's number as a spreadsheet program shows it. */
  row: number;
  /** What stands in each column, tidied up; `''` where nothing does. */
  cells: ReadonlyMap<RosterColumnId, string>;
  /** The mailbox that an earlier list of accounts proposed; `''` where there is none. */
  proposed: string;
  /** What stands in the columns that the list has of its own, as it stands there, in the order of `Roster.extra`. */
  extra: readonly string[];
}

/** A sheet that was not read: without a heading row there is nothing to read by; what an earlier run left out is not taken. */
export interface SkippedSheet {
  name: string;
  why: 'no-header' | 'left-out';
}

/** A staff list as it was read. */
export interface Roster {
  source: SpreadsheetSource;
  rows: readonly RosterRow[];
  /** Headings of the columns that the list has of its own; they are carried over. */
  extra: readonly string[];
  skipped: readonly SkippedSheet[];
}

/** Where a row stands in its file. */
export const placeOf = ({ layout: { sheet }, row }: RosterRow): Place => ({ sheet, row });

/** What stands in a column of a row; `''` where nothing does. */
export const cellOf = ({ cells }: RosterRow, column: RosterColumnId): string => cells.get(column) ?? '';
