import { type MailboxProposal, type MailboxTerms, proposeMailboxes, readPersonName } from '@haicap/rules';
import { placeWords } from '../spreadsheet/place.js';
import { checkRow, problemAt } from './check-row.js';
import { rosterColumns } from './columns.js';
import { findDuplicates } from './find-duplicates.js';
import { mailboxOf } from './mailbox-of.js';
import { cellOf, placeOf, type Roster, type RosterRow } from './roster.js';
import type { RowProblem } from './row-problem.js';

/** A mailbox that a person gets or keeps. */
export type AccountMailbox = Extract<MailboxProposal, { address: string }>;

/** A person and the mailbox. */
export interface Account {
  row: RosterRow;
  mailbox: AccountMailbox;
}

/** A row that no account can be made of, and everything that is wrong with it. */
export interface LeftOutRow {
  row: RosterRow;
  problems: readonly RowProblem[];
}

/** A staff list turned into accounts: every row of the list is in one of the two lists. */
export interface Accounts {
  accounts: readonly Account[];
  leftOut: readonly LeftOutRow[];
  /** Headings of the columns that the list has of its own. */
  extra: readonly string[];
}

/**
 * The accounts of a staff list.
 *
 * In: the list, and what the mailboxes are made with. Out: a mailbox for each good row, in the order of the list; every bad row
 * with all that is wrong with it. Who has a mailbox keeps it, the one that an earlier list proposed too; a mailbox on a bad row
 * stays taken.
 *
 * @throws RangeError for a domain that is none.
 * @example
 * const { accounts, leftOut } = accountsFor(await readRoster(bytes), { pattern: 'given-name-then-initials', domain: 'hamthang.binhthuan.gov.vn' });
 */
export function accountsFor({ rows, extra }: Roster, terms: MailboxTerms): Accounts {
  const proposals = proposeMailboxes(rows.map(request), terms);
  const duplicates = findDuplicates(rows);
  const checked = rows.map((row, index) => {
    const own = checkRow(row, extra);
    if (own.some(isSampleRow)) return { row, problems: own };
    const first = duplicates.get(row);
    return {
      row,
      problems: [
        ...own,
        ...(first ? [problemAt(row, 'name', { code: 'duplicate', found: placeWords(placeOf(first)) })] : []),
        ...nameProblems(row, proposals[index], own),
        ...mailboxProblems(row, proposals[index]),
      ],
    };
  });
  const leftOut = checked.filter(({ problems }) => problems.length > 0);
  const good = checked.filter(({ problems }) => problems.length === 0).map(({ row }) => row);
  const taken = [...(terms.taken ?? []), ...leftOut.flatMap(({ row }) => mailboxOf(row) || [])];
  const mailboxes = leftOut.length === 0 ? proposals : proposeMailboxes(good.map(request), { ...terms, taken });
  const accounts = good.map((row, index) => ({ row, mailbox: made(mailboxes[index], row) }));
  return { accounts, leftOut, extra };
}

const request = (row: RosterRow) => ({
  name: cellOf(row, 'name'),
  family: cellOf(row, 'family'),
  middle: cellOf(row, 'middle'),
  given: cellOf(row, 'given'),
  mailbox: mailboxOf(row),
});

const isSampleRow = ({ problem }: RowProblem): boolean => 'code' in problem && problem.code === 'sample-row';

function mailboxProblems(row: RosterRow, proposal: MailboxProposal | undefined): RowProblem[] {
  const [inUse, proposed] = [cellOf(row, 'mailbox'), row.proposed];
  if (inUse !== '' && proposed !== '' && inUse.toLowerCase() !== proposed.toLowerCase())
    return [problemAt(row, 'mailbox', { code: 'two-mailboxes', found: `${inUse}, ${proposed}` })];
  if (proposal?.status === 'bad-name' && proposal.reason === 'bad-mailbox')
    return [problemAt(row, 'mailbox', proposal)];
  if (proposal?.status !== 'kept') return [];
  return proposal.notes.some(({ kind }) => kind === 'kept-twice')
    ? [problemAt(row, 'mailbox', { code: 'mailbox-twice', found: proposal.address })]
    : [];
}

/** A name is looked at even where the mailbox does not depend on it; what the cell is refused for already is not said twice. */
function nameProblems(row: RosterRow, proposal: MailboxProposal | undefined, own: readonly RowProblem[]): RowProblem[] {
  const name = cellOf(row, 'name');
  if (name === '' || own.some(({ column }) => column === rosterColumns.name.heading)) return [];
  const readAlready = proposal?.status === 'made' && proposal.notes.length === 0;
  const read = readAlready ? undefined : readPersonName(name);
  if (read?.status === 'bad-name') return [problemAt(row, 'name', read)];
  if (!proposal || 'address' in proposal || proposal.reason === 'bad-mailbox') return [];
  const ofParts = proposal.status === 'bad-name' || proposal.reason === 'given-missing';
  return [problemAt(row, ofParts ? 'given' : 'name', proposal)];
}

function made(proposal: MailboxProposal | undefined, { row }: RosterRow): AccountMailbox {
  // Fewer people share the mailboxes than in the first round, so nobody who got one there goes without.
  if (proposal && 'address' in proposal) return proposal;
  throw new RangeError(`unexpected ${proposal?.status ?? 'silence'} for row ${row}, expected a mailbox`);
}
