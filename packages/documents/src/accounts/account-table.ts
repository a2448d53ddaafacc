import { listIds } from '@haicap/domain';
import { type AccountColumnId, accountColumns } from './account-columns.js';
import { accountNotes, KEPT_BASIS } from './account-notes.js';
import type { Account, Accounts } from './accounts-for.js';
import type { BasisWords } from './basis-words.js';
import { rosterColumns } from './columns.js';
import { mailboxOf } from './mailbox-of.js';
import { cellOf, type RosterRow } from './roster.js';

/** Headings over the columns that every list of accounts has, those of the list's own, and those of the mailboxes. */
export const accountHeadings = (extra: readonly string[]): string[] => [
  ...rosterHeadings(extra),
  ...listIds(accountColumns).map((id) => accountColumns[id].heading),
];

/** The cells of a person, under `accountHeadings`. */
export function accountCells({ row, mailbox }: Account, basis: BasisWords): string[] {
  const cells: Record<AccountColumnId, string> = {
    proposed: mailbox.address,
    notes: accountNotes(mailbox),
    basis: mailbox.status === 'kept' ? KEPT_BASIS : basis.short,
  };
  return [...rosterCells(row), ...listIds(accountColumns).map((id) => cells[id])];
}

/** Headings of a row as the list had it. */
export const rosterHeadings = (extra: readonly string[]): string[] => [
  ...listIds(rosterColumns).map((id) => rosterColumns[id].heading),
  ...extra,
];

/** The cells of a row as the list had it, under `rosterHeadings`. */
export const rosterCells = (row: RosterRow): string[] => [
  ...listIds(rosterColumns).map((id) => (id === 'mailbox' ? mailboxOf(row) : cellOf(row, id))),
  ...row.extra,
];

/** How wide the columns of `rosterHeadings` are, in characters. */
export const rosterWidths = (extra: readonly string[]): number[] => [
  ...listIds(rosterColumns).map((id) => rosterColumns[id].width),
  ...extra.map(() => EXTRA_WIDTH),
];

const EXTRA_WIDTH = 20;

/** The list of accounts as rows of cells, headings first. */
export const accountRows = ({ accounts, extra }: Accounts, basis: BasisWords): string[][] => [
  accountHeadings(extra),
  ...accounts.map((account) => accountCells(account, basis)),
];
