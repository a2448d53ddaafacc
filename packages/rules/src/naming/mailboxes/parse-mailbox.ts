import { hostProblems } from '../domains/host-name.js';
import { LONGEST_LOCAL, type MailboxReading, readLetters } from './pattern.js';

/** Why a text is no mailbox of this form. */
export type MailboxProblem = 'no-at' | 'bad-local' | 'bad-number' | 'bad-domain' | 'too-long';

/** A mailbox as it was read. */
export type ParsedMailbox =
  | {
      status: 'read';
      /** The part before the @, in small letters, with its number. */
      local: string;
      /** The part after the @, in small letters. */
      domain: string;
      /** The number at its end, 2 or more, where there is one. */
      number?: number;
      /** The names that it may come from, the most plausible first. */
      readings: MailboxReading[];
    }
  | {
      status: 'problem';
      problem: MailboxProblem;
      /** What was found instead. */
      found: string;
    };

/** Is this a domain that a mailbox can stand at: a good host name in small letters, of two labels at least? */
export const isMailDomain = (text: string): boolean =>
  text.includes('.') && text === text.toLowerCase() && hostProblems(text).length === 0;

/**
 * Reads a mailbox back: the letters of the name, the number if there is one, and how the letters can fall into given name and
 * initials.
 *
 * In: an address in any case. Out: its parts, with every reading, so that the one that made it is always among them; or the
 * problem with what is no mailbox of this form (letters a–z, then possibly a number from 2 up).
 *
 * @example
 * parseMailbox('phuongnt2@hamthang.binhthuan.gov.vn');
 * // { status: 'read', local: 'phuongnt2', domain: 'hamthang.binhthuan.gov.vn', number: 2, readings: [{ given: 'phuong', initials: 'nt' }, …] }
 */
export function parseMailbox(address: string): ParsedMailbox {
  const problem = (code: MailboxProblem, found: string): ParsedMailbox => ({ status: 'problem', problem: code, found });
  const text = address.trim().toLowerCase();
  const at = text.lastIndexOf('@');
  if (at === -1) return problem('no-at', text);
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (local.length > LONGEST_LOCAL) return problem('too-long', local);
  const [, letters = '', digits = ''] = /^([a-z]+)([0-9]*)$/.exec(local) ?? [];
  if (letters === '') return problem('bad-local', local);
  if (!/^(?:[2-9]|[1-9][0-9]+)?$/.test(digits)) return problem('bad-number', digits);
  if (!isMailDomain(domain)) return problem('bad-domain', domain);
  return {
    status: 'read',
    local,
    domain,
    ...(digits !== '' && { number: Number(digits) }),
    readings: readLetters(letters),
  };
}

/** The letters of the part before the @, without the number. */
export const lettersOfLocal = (local: string): string => local.replace(/(?<=[a-z])[0-9]+$/, '');
