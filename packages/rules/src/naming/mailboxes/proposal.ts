import type { BadNameReason } from './name-words.js';
import type { MailboxPattern } from './pattern.js';
import type { NeedsPartsReason } from './person-name.js';

/** A person who needs a mailbox, or has one. */
export interface MailboxRequest {
  /** The name as written. */
  name: string;
  /** The parts of the name, where the person has stated them; the given name is the one that must be there. */
  family?: string | undefined;
  middle?: string | undefined;
  given?: string | undefined;
  /** The mailbox that the person has already: a whole address, or the part before the @. It is kept as it is. */
  mailbox?: string | undefined;
}

/** Something that must be known of a proposal. */
export type MailboxNote =
  /** These words in front of the name were read as titles. */
  | { kind: 'title-left-out'; found: string }
  /** The parts were stated by the person, not read from the name. */
  | { kind: 'parts-stated' }
  /** The bare name is taken; that a number follows is ours, for the plan does not say what to do then. */
  | { kind: 'outside-rule'; found: string }
  /** The mailbox in use is not what the rule makes of the name, which is `found`. */
  | { kind: 'kept-off-rule'; found: string }
  /** The mailbox in use is what the rule makes of the name, which is `found`, with a number behind. */
  | { kind: 'kept-with-number'; found: string }
  /** The mailbox in use stands at another domain, which is `found`. */
  | { kind: 'kept-at-other-domain'; found: string }
  /** The same mailbox is in use by somebody earlier in the list. */
  | { kind: 'kept-twice'; found: string };

/** A person's mailbox, or why there is none yet. */
export type MailboxProposal =
  | {
      /** Made by the rule; kept because it is in use; or made by the rule with a number, because the bare name is taken. */
      status: 'made' | 'kept' | 'numbered';
      /** The part before the @. */
      local: string;
      /** The whole address. */
      address: string;
      /** The part before the @ without its number. */
      base: string;
      notes: MailboxNote[];
    }
  | { status: 'needs-parts'; reason: NeedsPartsReason; found: string }
  | { status: 'bad-name'; reason: BadNameReason | 'bad-mailbox'; found: string };

/** What the mailboxes are made with. */
export interface MailboxTerms {
  pattern: MailboxPattern;
  /** The part after the @. */
  domain: string;
  /** Mailboxes that others have: whole addresses, or parts before the @. Those at other domains are no hindrance. */
  taken?: Iterable<string> | undefined;
}
