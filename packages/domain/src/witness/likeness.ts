import { distance } from 'fastest-levenshtein';

/** How much two folded words are the same: letter for letter, nearly, or not. */
export type Likeness = 'same' | 'near' | 'other';

/** From this many letters on, two wrong ones are still nearly the word. */
const LONG_WORD = 6;

/**
 * Compares two folded words. Nearly the same are words of two letters or more that differ in one letter; of six letters
 * or more, in two.
 *
 * @example
 * likeness('thong', 'thang'); // 'near'
 * likeness('so', 'co'); // 'near': with words so short, near says little by itself
 */
export function likeness(ours: string, theirs: string): Likeness {
  if (ours === theirs) return 'same';
  const longest = Math.max(ours.length, theirs.length);
  if (longest < 2) return 'other';
  return distance(ours, theirs) <= (longest < LONG_WORD ? 1 : 2) ? 'near' : 'other';
}
