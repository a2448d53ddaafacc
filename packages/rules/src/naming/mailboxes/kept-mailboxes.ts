import { addressAt } from './mailbox-address.js';
import { isMailDomain, lettersOfLocal } from './parse-mailbox.js';
import { LONGEST_LOCAL } from './pattern.js';
import type { MailboxNote, MailboxProposal, MailboxRequest, MailboxTerms } from './proposal.js';
import { requestedLetters } from './requested-letters.js';

/** A mailbox in use may have been made by another rule: letters, digits, points, hyphens, underscores. */
const localInUse = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

/** For each request the mailbox that the person keeps; `undefined` where one has to be made. */
export function keptMailboxes(
  requests: readonly MailboxRequest[],
  { pattern, domain }: Pick<MailboxTerms, 'pattern' | 'domain'>,
): (MailboxProposal | undefined)[] {
  const seen = new Set<string>();
  return requests.map((request): MailboxProposal | undefined => {
    if (request.mailbox === undefined || request.mailbox.trim() === '') return undefined;
    const address = addressAt(request.mailbox, domain);
    const folded = address.toLowerCase();
    const at = address.lastIndexOf('@');
    const local = folded.slice(0, at);
    const ownDomain = folded.slice(at + 1);
    if (local.length > LONGEST_LOCAL || !localInUse.test(local) || !isMailDomain(ownDomain))
      return { status: 'bad-name', reason: 'bad-mailbox', found: request.mailbox };
    const base = lettersOfLocal(local);
    const rule = requestedLetters(request, pattern);
    const notes: MailboxNote[] = [];
    if (rule.status === 'made' && rule.base !== base) notes.push({ kind: 'kept-off-rule', found: rule.base });
    else if (rule.status === 'made' && base !== local) notes.push({ kind: 'kept-with-number', found: base });
    if (ownDomain !== domain) notes.push({ kind: 'kept-at-other-domain', found: ownDomain });
    if (seen.has(folded)) notes.push({ kind: 'kept-twice', found: address });
    seen.add(folded);
    return { status: 'kept', local: address.slice(0, at), address, base, notes };
  });
}
