import { nearest, type PlainDate, type Unit } from '@haicap/domain';
import {
  type Dataset,
  isMailDomain,
  type MailboxConvention,
  type MailboxConventionAnswer,
  type MailboxTerms,
  mailboxConventionFor,
  mailboxConventions,
  proposeMailboxes,
} from '@haicap/rules';
import { wrong } from '../failure.js';

/** A convention for mailboxes, and whether it binds the unit or is applied knowingly. */
export type AskedConvention = Extract<MailboxConventionAnswer, { convention: unknown }>;

/**
 * A convention for mailboxes as the reader typed it.
 *
 * @throws WrongQuestion for an id that no convention has.
 */
export function parseMailboxConvention(dataset: Dataset, id: string): MailboxConvention {
  const known = mailboxConventions(dataset);
  const found = known.find((convention) => convention.id === id);
  if (found) return found;
  const ids = known.map((convention) => convention.id);
  throw wrong(
    `Không có quy tắc đặt tên hộp thư "${id}"`,
    `--convention cần một trong: ${ids.join(', ')}`,
    nearest(id, ids),
  );
}

/**
 * The convention by which the mailboxes of a unit are to be made: the one that is asked for, else the one that binds it.
 *
 * @throws WrongQuestion for an id that no convention has, and where several bind the unit and none is asked for.
 */
export function askMailboxConvention(
  dataset: Dataset,
  unit: Unit,
  { convention, asOf }: { convention?: string | undefined; asOf: PlainDate },
): AskedConvention | 'not-stated' {
  if (convention !== undefined) parseMailboxConvention(dataset, convention);
  const answer = mailboxConventionFor(dataset, unit, { asOf, convention });
  if (answer.status === 'not-stated') return 'not-stated';
  if (answer.status !== 'several') return answer;
  throw wrong(
    `Có ${answer.conventions.length} quy tắc đặt tên hộp thư áp dụng cho ${unit.fullName} (${unit.id})`,
    `cần --convention với một trong: ${answer.conventions.map(({ id }) => id).join(', ')}`,
  );
}

/**
 * A domain of mailboxes as the reader typed it, in small letters.
 *
 * @throws WrongQuestion for what is no domain.
 */
export function parseMailDomain(text: string): string {
  const domain = text.trim().toLowerCase();
  if (isMailDomain(domain)) return domain;
  throw wrong(
    `"${text}" không phải một tên miền`,
    '--domain cần một tên miền chỉ gồm chữ không dấu, số, dấu gạch nối, như hamthang.binhthuan.gov.vn',
  );
}

/**
 * The mailboxes that others have, as the reader listed them: whole addresses, or the parts before the @.
 *
 * @throws WrongQuestion for what is no mailbox.
 */
export function parseTaken(text: string, terms: Pick<MailboxTerms, 'pattern' | 'domain'>): string[] {
  const taken = text
    .split(',')
    .map((mailbox) => mailbox.trim())
    .filter((mailbox) => mailbox !== '');
  // A mailbox in use may follow another rule; what counts as one is said in one place only.
  const requests = taken.map((mailbox) => ({ name: '', mailbox }));
  const bad = proposeMailboxes(requests, terms).find((proposal) => proposal.status === 'bad-name');
  if (!bad) return taken;
  throw wrong(
    `--taken có "${bad.found}", không phải một hộp thư`,
    'cần các phần trước @ hoặc các địa chỉ đầy đủ, cách nhau bằng dấu phẩy, như phuongnt,namlv@hamthang.binhthuan.gov.vn',
  );
}
