export { checkMailboxes, type MailboxFinding } from './check-mailboxes.js';
export {
  type MailboxConvention,
  type MailboxConventionAnswer,
  mailboxConventionFor,
  mailboxConventions,
} from './conventions.js';
export { isKinhSyllable } from './kinh-syllable.js';
export { mailboxDomainOf } from './mailbox-domain.js';
export type { BadName, BadNameReason } from './name-words.js';
export { isMailDomain, type MailboxProblem, type ParsedMailbox, parseMailbox } from './parse-mailbox.js';
export { type MailboxPattern, type MailboxReading, makeMailbox } from './pattern.js';
export {
  type NameParts,
  type NeedsParts,
  type NeedsPartsReason,
  type PersonName,
  readNameParts,
  readPersonName,
} from './person-name.js';
export type { MailboxNote, MailboxProposal, MailboxRequest, MailboxTerms } from './proposal.js';
export { proposeMailboxes } from './propose-mailboxes.js';
