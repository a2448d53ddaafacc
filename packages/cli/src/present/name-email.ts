import { dayWords, mailboxNoteWords } from '@haicap/documents';
import { NOT_STATED, type PlainDate } from '@haicap/domain';
import type { Dataset, DomainAlternative, MailboxProposal } from '@haicap/rules';
import type { MailboxBasis } from '../ask/mailbox-basis.js';
import { domainNoteWords } from './name-domain-words.js';
import { lawPlace } from './name-words.js';

/** A mailbox that was made for a person, and everything that it rests on. */
export interface MadeMailbox extends MailboxBasis {
  dataset: Dataset;
  asOf: PlainDate;
  proposal: Extract<MailboxProposal, { address: string }>;
}

/** What the reader must know of the mailbox, in sentences. */
export const notesOn = (made: MadeMailbox): string[] => [
  ...conventionNotes(made),
  ...made.proposal.notes.map(mailboxNoteWords),
  ...domainNotes(made.dataset, made),
];

function conventionNotes({ unit, basis: { mailbox } }: MailboxBasis): string[] {
  if (mailbox.status === 'binds') return [];
  const { id } = mailbox.convention;
  return unit
    ? [`Quy tắc của ${id} không ràng buộc ${unit.fullName} (${unit.id}); áp dụng theo lựa chọn của người hỏi.`]
    : [`Chưa nêu đơn vị; quy tắc của ${id} áp dụng theo lựa chọn của người hỏi.`];
}

/** What the reader must know of the domain, in sentences. */
export function domainNotes(dataset: Dataset, asked: MailboxBasis): string[] {
  return [
    ...choiceNotes(asked),
    ...asked.domainNotes.map((note) => domainNoteWords(dataset, note)),
    ...asked.others.map((other) => otherDomain(dataset, other)),
  ];
}

function choiceNotes({ basis: { mailbox, domain }, setAside }: MailboxBasis): string[] {
  const ofSite = domain.convention && domain.convention.id !== mailbox.convention.id;
  return [
    ...(setAside === undefined ? [] : [`Tên miền theo lựa chọn của người hỏi, thay cho ${setAside}.`]),
    ...(setAside === undefined && !domain.convention ? ['Tên miền do người hỏi nêu.'] : []),
    ...(ofSite ? ['Quy định đặt tên miền này là cho trang thông tin điện tử, không nói đến hộp thư.'] : []),
  ];
}

/** The law gives the unit's site a domain, and says nothing of mailboxes. */
function otherDomain(dataset: Dataset, { name, convention }: DomainAlternative): string {
  const { citations, validFrom, title } = convention;
  const citation = citations.find((candidate) => 'act' in candidate);
  const place = citation ? lawPlace(dataset, citation) : title;
  const source = validFrom === NOT_STATED ? place : `Từ ngày ${dayWords(validFrom)}, ${place}`;
  return `${source} đặt tên miền ${name} cho trang thông tin điện tử của đơn vị và không nói đến hộp thư.`;
}

/** The address that would follow from another domain in force, and what must be known of that domain. */
export const alternativeTo = ({ dataset, proposal }: MadeMailbox, { name, notes }: DomainAlternative) => ({
  name: `${proposal.local}@${name}`,
  notes: notes.map((note) => domainNoteWords(dataset, note)),
});
