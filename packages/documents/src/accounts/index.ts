export { csvText } from '../spreadsheet/csv-cell.js';
export { type Place, placeWords } from '../spreadsheet/place.js';
export { UnreadableFile, type UnreadableReason } from '../spreadsheet/unreadable-file.js';
export { type AccountColumnId, accountColumns } from './account-columns.js';
export type { Account, AccountMailbox, Accounts, LeftOutRow } from './accounts-for.js';
export { type AccountBasis, type BasisWords, basisWords } from './basis-words.js';
export { type RosterColumn, type RosterColumnId, rosterColumns, SAMPLE_MARK } from './columns.js';
export { type ListAsked, listsAsked } from './lists-asked.js';
export { cellOf, placeOf, type Roster, type RosterRow, type SheetLayout, type SkippedSheet } from './roster.js';
export {
  type CellProblemCode,
  problemSentence,
  problemWords,
  type RowProblem,
  type RowProblemWords,
} from './row-problem.js';
export { sourceWords } from './source-words.js';

import type { MailboxTerms } from '@haicap/rules';
import { csvText } from '../spreadsheet/csv-cell.js';
import { accountRows } from './account-table.js';
import type { Accounts } from './accounts-for.js';
import type { BasisWords } from './basis-words.js';
import type { TemplateFor } from './guide-sheet.js';
import type { Roster } from './roster.js';

/**
 * The staff list to fill in, as a workbook (.xlsx): headings, help and drop-downs, a sample row, and a sheet that explains it.
 *
 * In: whose list it is and which plans bind that body, where it is known. Out: the bytes, the same for the same.
 *
 * @example
 * await rosterTemplate({ unit: unitLine(units, unit), plans: plansForUnit(dataset, unit) });
 */
export const rosterTemplate = async (whose: TemplateFor = {}): Promise<Uint8Array> =>
  (await import('./template-workbook.js')).templateWorkbook(whose);

/**
 * Reads a staff list.
 *
 * In: the bytes of an .xlsx file, or of a text file (.csv in UTF-8 or Windows-1258, "Unicode text"). Out: its rows with all
 * columns, also those of its own; a list of accounts that `accountsXlsx` made is such a list.
 *
 * @throws UnreadableFile for a file that is none of these, or has no heading row, or lacks a column that every list needs.
 * @example
 * const { rows, skipped } = await readRoster(bytes);
 */
export const readRoster = async (bytes: Uint8Array): Promise<Roster> =>
  (await import('./read-roster.js')).readRoster(bytes);

/**
 * The accounts of a staff list.
 *
 * In: the list, and what the mailboxes are made with. Out: a mailbox for each good row, in the order of the list; every bad row
 * with all that is wrong with it; no row is in neither. Who has a mailbox keeps it.
 *
 * @throws RangeError for a domain that is none.
 * @example
 * const terms = { pattern: 'given-name-then-initials', domain: 'hamthang.binhthuan.gov.vn' } as const;
 * const { accounts, leftOut } = await accountsFor(await readRoster(bytes), terms);
 */
export const accountsFor = async (roster: Roster, terms: MailboxTerms): Promise<Accounts> =>
  (await import('./accounts-for.js')).accountsFor(roster, terms);

/**
 * Accounts as a workbook (.xlsx) for those who open the mailboxes; rows that were left out are on a sheet of their own.
 *
 * In: the accounts, and what the mailboxes rest on, in words (`basisWords`). Out: the bytes, the same for the same accounts;
 * every cell is text.
 *
 * @example
 * await accountsXlsx(accounts, basisWords(dataset, basis));
 */
export const accountsXlsx = async (accounts: Accounts, basis: BasisWords): Promise<Uint8Array> =>
  (await import('./accounts-workbook.js')).accountsWorkbook(accounts, basis);

/**
 * Accounts as a CSV file for import: the same rows and columns as in the workbook, without those left out.
 *
 * In: as `accountsXlsx`. Out: UTF-8 text with its byte order mark (RFC 4180); no cell can be taken for a formula.
 */
export const accountsCsv = (accounts: Accounts, basis: BasisWords): string => csvText(accountRows(accounts, basis));
