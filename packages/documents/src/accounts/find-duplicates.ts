import { toneKey } from '@haicap/rules';
import { mailboxOf } from './mailbox-of.js';
import { cellOf, type RosterRow } from './roster.js';

/**
 * Rows that bear a person who is there already: the same name, title, post and unit, wherever the tone marks stand.
 *
 * In: the rows in their order. Out: for each such row the first row of the person. Two people who agree in all four and have
 * a mailbox each are two people.
 */
export function findDuplicates(rows: readonly RosterRow[]): ReadonlyMap<RosterRow, RosterRow> {
  const seen = new Map<string, RosterRow[]>();
  const duplicates = new Map<RosterRow, RosterRow>();
  for (const row of rows) {
    if (cellOf(row, 'name') === '') continue;
    const key = toneKey((['name', 'title', 'post', 'unit'] as const).map((id) => cellOf(row, id)).join(' | '));
    const same = seen.get(key);
    const first = same?.find((other) => !haveEachAMailbox(row, other));
    if (first) duplicates.set(row, first);
    else if (same) same.push(row);
    else seen.set(key, [row]);
  }
  return duplicates;
}

function haveEachAMailbox(one: RosterRow, other: RosterRow): boolean {
  const [first, second] = [mailboxOf(one), mailboxOf(other)];
  return first !== '' && second !== '' && first.toLowerCase() !== second.toLowerCase();
}
