import type { Clause } from '../schemas/clause.js';
import { alignWords, type WordPair } from './align-words.js';
import type { Agreement, ClauseAlignment, WitnessAlignment, WitnessWord } from './types.js';
import { splitWords, type Word } from './words.js';

/** A word that can be compared, and where it stands in its own text. */
interface Place {
  folded: string;
  /** Place of the text that it belongs to, among the texts handed in. */
  part: number;
  /** Place among the words of that text. */
  at: number;
}

/**
 * Sets the clauses of a transcription against another text of the same document, word by word from first to last, marks,
 * capitals and signs aside. The other text may be badly recognised, may say more (stamps, page numbers) and may say less.
 *
 * A clause's stretch runs from its first to its last word that has a pair; words between two stretches belong to no clause.
 *
 * In: clauses in document order, the other text. Out: for each clause its words and stretch; the fate of every word.
 *
 * @example
 * alignWitness([{ id: 'number', text: 'Số: /KH-UBND' }], 'S6: 114 /KH-UBND').clauses[0];
 * // { clause: 'number', words: 2, same: 1, near: 1, other: 0, alone: 0, from: 0, to: 3, … }
 */
export function alignWitness(clauses: readonly Pick<Clause, 'id' | 'text'>[], scanText: string): WitnessAlignment {
  const texts = clauses.map(({ text }) => splitWords(text));
  const scanWords = splitWords(scanText);
  const ours = places(texts);
  const theirs = places([scanWords]);
  const pairs = alignWords(
    ours.map(({ folded }) => folded),
    theirs.map(({ folded }) => folded),
  );

  const scan = unpaired(scanWords);
  const parts = texts.map(unpaired);
  const stretches = new Map<number, { from: number; to: number }>();
  for (const pair of pairs) {
    const { part, at, there } = placesOf(pair, ours, theirs);
    const mine = parts[part]?.[at];
    const other = scan[there];
    if (mine) mine.fate = pair.likeness;
    if (other) other.fate = pair.likeness;
    stretches.set(part, { from: stretches.get(part)?.from ?? withBullet(scan, there), to: there + 1 });
  }

  let end = 0;
  const aligned = clauses.map(({ id }, part): ClauseAlignment => {
    const text = parts[part] ?? [];
    const { from, to } = stretches.get(part) ?? { from: end, to: end };
    end = to;
    return { clause: id, ...countFates(text), text, from, to };
  });
  return { scan, clauses: aligned, ours: countFates(parts.flat()), theirs: countFates(scan) };
}

const places = (texts: readonly Word[][]): Place[] =>
  texts.flatMap((words, part) =>
    words.map(({ folded }, at) => ({ folded, part, at })).filter(({ folded }) => folded !== ''),
  );

function placesOf(pair: WordPair, ours: readonly Place[], theirs: readonly Place[]) {
  return { part: ours[pair.ours]?.part ?? 0, at: ours[pair.ours]?.at ?? 0, there: theirs[pair.theirs]?.at ?? 0 };
}

const unpaired = (words: readonly Word[]): WitnessWord[] =>
  words.map(({ text, folded }) => ({ text, fate: folded === '' ? 'sign' : 'alone' }));

/** A stretch begins with the bullet's sign before its first word. */
const withBullet = (scan: readonly WitnessWord[], first: number): number =>
  ['-', '+'].includes(scan[first - 1]?.text ?? '') ? first - 1 : first;

function countFates(words: readonly WitnessWord[]): Agreement {
  const count = (fate: WitnessWord['fate']) => words.filter((word) => word.fate === fate).length;
  return {
    words: words.length - count('sign'),
    same: count('same'),
    near: count('near'),
    other: count('other'),
    alone: count('alone'),
  };
}
