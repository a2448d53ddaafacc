import { cutShort } from '../cut-short.js';

/** What a report quotes of a page, in characters. */
const LONGEST = 300;

/**
 * A stranger's text for a person's eyes: one line, NFC; signs that move the cursor, turn the writing round or are seen by
 * nobody are written out.
 *
 * @example
 * shown('a\u202Eb'); // 'a⟨U+202E⟩b'
 */
export function shown(text: string, longest = LONGEST): string {
  const line = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    // Unpaired halves of a character and combining marks without a letter would spoil what stands around them.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu, writtenOut)
    .replace(/^\p{M}/u, '\u25CC$&');
  return cutShort(line, longest);
}

const writtenOut = (sign: string): string =>
  `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
