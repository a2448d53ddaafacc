import { distance } from 'fastest-levenshtein';

/**
 * The candidates that are spelled most like a word, nearest first; those that differ in more than half of their letters
 * are left out.
 *
 * In: a word, the candidates, how many at most. Out: some of the candidates, possibly none.
 *
 * @example
 * nearest('dots', ['dost', 'police', 'district']); // ['dost']
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, steps: distance(word, candidate) }))
    .filter(({ candidate, steps }) => steps <= Math.max(word.length, candidate.length) / 2)
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
