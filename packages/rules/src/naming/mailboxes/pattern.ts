import type { Plan } from '@haicap/domain';
import { isKinhSyllable } from './kinh-syllable.js';
import { mailboxLetters, nameWords, tidyName } from './name-words.js';
import type { NameParts } from './person-name.js';

/** How a plan makes mailboxes of names. */
export type MailboxPattern = NonNullable<Plan['naming']['mailbox']>['pattern'];

/** One way to read the letters of a mailbox back. */
export interface MailboxReading {
  /** The given name, without marks. */
  given: string;
  /** The initials of family and middle names; empty where there are none. */
  initials: string;
}

/** How many octets the part before the @ may have (RFC 5321, 4.5.3.1.1). */
export const LONGEST_LOCAL = 64;

/** What a pattern does: it makes the letters of a mailbox, and reads them back. */
interface Maker {
  make: (parts: NameParts) => string;
  read: (letters: string) => MailboxReading[];
}

const makers: Readonly<Record<MailboxPattern, Maker>> = {
  // “tên+viết tắt họ+viết tắt chữ đệm. Ví dụ: Nguyễn Thanh Phuong = phuongnt”
  'given-name-then-initials': {
    make: ({ family, middle, given }) =>
      [
        ...mailboxWords(given),
        ...[...mailboxWords(family), ...mailboxWords(middle)].map((word) => word.slice(0, 1)),
      ].join(''),
    read: (letters) =>
      Array.from(letters, (_, at) => ({ given: letters.slice(0, at + 1), initials: letters.slice(at + 1) })).sort(
        byPlausibility,
      ),
  },
};

const mailboxWords = (part: string): string[] =>
  nameWords(tidyName(part))
    .map(mailboxLetters)
    .filter((word) => word !== '');

/** Readings whose given name could be Kinh come first; then those with a usual number of initials. Ours. */
const byPlausibility = (a: MailboxReading, b: MailboxReading): number =>
  Number(isKinhSyllable(b.given)) - Number(isKinhSyllable(a.given)) || rarity(a) - rarity(b);

/** Most Kinh names have three words, then four, then two. */
const usualInitials = [2, 3, 1, 4, 0];

const rarity = ({ initials: { length } }: MailboxReading): number =>
  usualInitials.includes(length) ? usualInitials.indexOf(length) : length;

/**
 * The letters of a person's mailbox, before the @ and without a number.
 *
 * In: the pattern of a convention and the parts of a name (`readPersonName`, `readNameParts`). Out: letters a–z.
 *
 * @throws RangeError where the given name has no Latin letter, or more than 64 letters come out (RFC 5321).
 * @example
 * makeMailbox('given-name-then-initials', { family: 'Nguyễn', middle: 'Thanh', given: 'Phương' }); // 'phuongnt'
 * makeMailbox('given-name-then-initials', { family: 'Niê Kđăm', middle: '', given: 'Y Thanh' }); // 'ythanhnk'
 */
export function makeMailbox(pattern: MailboxPattern, parts: NameParts): string {
  const local = lettersOfMailbox(pattern, parts);
  if (mailboxWords(parts.given).length === 0)
    throw new RangeError(`unexpected given name "${parts.given}", expected at least one Latin letter`);
  if (local.length > LONGEST_LOCAL)
    throw new RangeError(`unexpected mailbox of ${local.length} letters, expected at most ${LONGEST_LOCAL} (RFC 5321)`);
  return local;
}

/** `makeMailbox` without its checks. */
export const lettersOfMailbox = (pattern: MailboxPattern, parts: NameParts): string => makers[pattern].make(parts);

/** All ways to read the letters of a mailbox back, the most plausible first. */
export const readLetters = (letters: string): MailboxReading[] =>
  Object.values(makers).flatMap(({ read }) => read(letters));
