import { keptMailboxes } from './kept-mailboxes.js';
import { addressAt } from './mailbox-address.js';
import { isMailDomain } from './parse-mailbox.js';
import { LONGEST_LOCAL } from './pattern.js';
import type { MailboxProposal, MailboxRequest, MailboxTerms } from './proposal.js';
import { requestedLetters } from './requested-letters.js';

/**
 * Proposes a mailbox for each person of a list.
 *
 * In: the persons, in the order in which they are to be served. Out: one proposal for each, in the same order. Mailboxes in use
 * and taken come first; then the first person of a name gets the bare name and later ones the lowest free number from 2 up, which
 * is marked as outside the rule. So a person further down never renames one further up, and nobody renames those whose mailbox is
 * handed back as `mailbox`. Takes time in proportion to the list.
 *
 * @throws RangeError for a domain that is none.
 * @example
 * proposeMailboxes([{ name: 'Nguyễn Thanh Phương' }, { name: 'Nguyễn Thị Phượng' }], {
 *   pattern: 'given-name-then-initials',
 *   domain: 'hamthang.binhthuan.gov.vn',
 * }); // 'phuongnt' is made; 'phuongnt2' is numbered
 */
export function proposeMailboxes(requests: readonly MailboxRequest[], terms: MailboxTerms): MailboxProposal[] {
  const { pattern, domain } = terms;
  if (!isMailDomain(domain))
    throw new RangeError(`unexpected domain "${domain}", expected a domain in small letters such as xa.tinh.gov.vn`);
  const taken = new Set<string>();
  for (const mailbox of terms.taken ?? []) taken.add(addressAt(mailbox, domain).toLowerCase());
  const kept = keptMailboxes(requests, terms);
  for (const proposal of kept) if (proposal && 'address' in proposal) taken.add(proposal.address.toLowerCase());

  const numbers = new Map<string, number>();
  /** The first local part that is free: the bare name, or the lowest number. Nothing gets free again, so the count goes on. */
  const free = (base: string): string => {
    let number = numbers.get(base) ?? 1;
    const local = () => (number === 1 ? base : `${base}${number}`);
    while (taken.has(`${local()}@${domain}`)) number += 1;
    numbers.set(base, number);
    return local();
  };

  return requests.map((request, at): MailboxProposal => {
    const own = kept[at];
    if (own) return own;
    const made = requestedLetters(request, pattern);
    if (made.status !== 'made') return made;
    const { base, notes } = made;
    const local = free(base);
    if (local.length > LONGEST_LOCAL) return { status: 'bad-name', reason: 'too-long', found: request.name };
    const address = `${local}@${domain}`;
    taken.add(address);
    return local === base
      ? { status: 'made', local, address, base, notes }
      : { status: 'numbered', local, address, base, notes: [...notes, { kind: 'outside-rule', found: base }] };
  });
}
