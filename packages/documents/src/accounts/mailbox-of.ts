import { cellOf, type RosterRow } from './roster.js';

/** The mailbox that a person has: the one in use, else the one that an earlier list proposed; `''` where there is none. */
export const mailboxOf = (row: RosterRow): string => cellOf(row, 'mailbox') || row.proposed;
