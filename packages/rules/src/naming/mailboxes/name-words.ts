import { latinLetters } from '../latin-letters.js';

/** How many characters a name may have. Ours: far more than any name, far less than a cell that was filled by mistake. */
const LONGEST_NAME = 120;

/** Why a text is no name of a person. */
export type BadNameReason = 'digit' | 'not-latin' | 'sign' | 'no-letters' | 'too-long';

/** What is wrong with a name, and the sign or word where it shows. */
export interface BadName {
  status: 'bad-name';
  reason: BadNameReason;
  /** What was found, as it was written; empty where nothing was. */
  found: string;
}

/**
 * Text of a name tidied up: NFC, one kind of apostrophe, no invisible signs, single spaces.
 *
 * @example
 * tidyName('  H’Hen   Niê '); // "H'Hen Niê"
 */
export const tidyName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/['’‘`´ʼ＇]/gu, "'")
    .replace(/[-‐‑–—]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

/** What keeps a tidy text from being a name or a part of one; `undefined` where nothing does. */
export function badName(text: string): BadName | undefined {
  const bad = (reason: BadNameReason, found: string): BadName => ({ status: 'bad-name', reason, found });
  if (text.length > LONGEST_NAME) return bad('too-long', text);
  const [digit] = /\p{N}/u.exec(text) ?? [];
  if (digit !== undefined) return bad('digit', digit);
  const foreign = hasForeignLetter(text) ? [...text].find(hasForeignLetter) : undefined;
  if (foreign !== undefined) return bad('not-latin', foreign);
  const [sign] = /[^\p{L}\p{M}' .-]/u.exec(text) ?? [];
  if (sign !== undefined) return bad('sign', sign);
  return /\p{L}/u.test(text) ? undefined : bad('no-letters', text);
}

const hasForeignLetter = (text: string): boolean => /(?![a-z])\p{L}/u.test(latinLetters(text));

/** The words of a tidy text, without the points of abbreviations; hyphens part words. */
export const nameWords = (text: string): string[] =>
  text
    .replaceAll('.', ' ')
    .split(/[ -]+/)
    .filter((word) => /\p{L}/u.test(word));

/** A word as it stands in a mailbox: letters a–z only. */
export const mailboxLetters = (word: string): string => latinLetters(word).replace(/[^a-z]/g, '');
