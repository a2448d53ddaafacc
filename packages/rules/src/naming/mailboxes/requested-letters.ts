import { LONGEST_LOCAL, lettersOfMailbox, type MailboxPattern } from './pattern.js';
import { readNameParts, readPersonName } from './person-name.js';
import type { MailboxNote, MailboxProposal, MailboxRequest } from './proposal.js';

/** What the rule makes of a request, before anybody else is looked at. */
export type RequestedLetters =
  | { status: 'made'; base: string; notes: MailboxNote[] }
  | Extract<MailboxProposal, { reason: string }>;

/** The letters that the rule makes of a person's name, or of its parts where they are stated. */
export function requestedLetters(request: MailboxRequest, pattern: MailboxPattern): RequestedLetters {
  const { family, middle, given } = request;
  const stated = [family, middle, given].some((part) => part !== undefined && part.trim() !== '');
  const name = stated ? readNameParts({ family, middle, given }) : readPersonName(request.name);
  if (name.status !== 'parts') return name;
  const base = lettersOfMailbox(pattern, name.parts);
  if (base.length > LONGEST_LOCAL) return { status: 'bad-name', reason: 'too-long', found: request.name };
  const titles = name.titles.map((found): MailboxNote => ({ kind: 'title-left-out', found }));
  return { status: 'made', base, notes: stated ? [{ kind: 'parts-stated' }] : titles };
}
