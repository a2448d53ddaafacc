import { lettersOfLocal, type MailboxProblem, parseMailbox } from './parse-mailbox.js';

/** Something that is wrong with one mailbox of a list. `at` counts from 0. */
export type MailboxFinding =
  | { at: number; address: string; problem: MailboxProblem; found: string }
  /** The same mailbox stands at `first` already. */
  | { at: number; address: string; problem: 'duplicate'; first: number }
  /** It bears a number, and nobody in the list has the mailbox `base` without one. */
  | { at: number; address: string; problem: 'number-without-base'; base: string };

/**
 * Checks a list of mailboxes.
 *
 * In: addresses in any case. Out: what is wrong, in the order of the list: what is no mailbox of this form, what stands there
 * twice (capitals do not tell mailboxes apart), and numbers whose bare name nobody in the list has.
 *
 * @example
 * checkMailboxes(['anlv@xa.gov.vn', 'AnLV@xa.gov.vn']); // [{ at: 1, address: 'AnLV@xa.gov.vn', problem: 'duplicate', first: 0 }]
 */
export function checkMailboxes(list: readonly string[]): MailboxFinding[] {
  const parsed = list.map((address, at) => ({ address, at, mailbox: parseMailbox(address) }));
  const firsts = new Map<string, number>();
  for (const { at, mailbox } of parsed) {
    if (mailbox.status === 'problem') continue;
    const key = `${mailbox.local}@${mailbox.domain}`;
    if (!firsts.has(key)) firsts.set(key, at);
  }
  return parsed.flatMap(({ address, at, mailbox }): MailboxFinding[] => {
    if (mailbox.status === 'problem') return [{ at, address, problem: mailbox.problem, found: mailbox.found }];
    const { local, domain, number } = mailbox;
    const first = firsts.get(`${local}@${domain}`) ?? at;
    if (first !== at) return [{ at, address, problem: 'duplicate', first }];
    const base = `${lettersOfLocal(local)}@${domain}`;
    return number === undefined || firsts.has(base) ? [] : [{ at, address, problem: 'number-without-base', base }];
  });
}
