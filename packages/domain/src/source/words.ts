import { collapse } from '../text/collapse.js';
import type { SourceClause } from './clause-tree.js';

/**
 * The document as one line of words, bullets' signs included: what is compared with the raw text, word for word.
 *
 * In: clauses in document order. Out: text, NFC, one space between words.
 */
export function documentWords(clauses: readonly Pick<SourceClause, 'marker' | 'text'>[]): string {
  return collapse(clauses.map(({ marker, text }) => `${marker} ${text}`).join(' '));
}

/** Where two texts part: the words around the first difference, or nothing when they are the same word for word. */
export interface Difference {
  /** How many words are the same before it. */
  wordsBefore: number;
  /** What the transcription has there (up to 12 words, empty at its end). */
  transcription: string;
  /** What the raw text has there. */
  raw: string;
}

/**
 * Compares a transcription with its raw text. White space and line breaks do not count, everything else does.
 *
 * In: both texts. Out: the first difference, or `undefined`.
 *
 * @example
 * firstDifference('trước ngày 15/6', 'trước  ngày\n16/6')?.wordsBefore; // 2
 */
export function firstDifference(transcription: string, raw: string): Difference | undefined {
  const ours = collapse(transcription.normalize('NFC')).split(' ');
  const theirs = collapse(raw.normalize('NFC')).split(' ');
  const longest = Math.max(ours.length, theirs.length);
  for (let at = 0; at < longest; at += 1) {
    if (ours[at] === theirs[at]) continue;
    const around = (words: string[]) => words.slice(Math.max(0, at - 4), at + 8).join(' ');
    return { wordsBefore: at, transcription: around(ours), raw: around(theirs) };
  }
  return undefined;
}
