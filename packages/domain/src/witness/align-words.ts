import { type Likeness, likeness } from './likeness.js';

/** Two words that stand for each other: their places in the two texts. */
export interface WordPair {
  ours: number;
  theirs: number;
  likeness: Likeness;
}

/** What it costs to set two words against each other. Two words left alone cost more than a pair of unlike ones. */
const COST: Record<Likeness, number> = { same: 0, near: 1, other: 3 };
const LEFT_ALONE = 2;

const PAIR = 0;
const SKIP_THEIRS = 1;
const SKIP_OURS = 2;

/**
 * The cheapest way to set two sequences of words against each other from the first to the last, order kept (Needleman and
 * Wunsch). Of ways that cost the same, always the same one is taken: from the end backwards, a pair before a word left alone.
 *
 * In: folded words, a few thousand on each side (time and memory grow with the product). Out: the pairs in order; a word
 * without a pair stands in one text only.
 *
 * @example
 * alignWords(['so', 'khubnd'], ['s6', '114', 'khubnd']);
 * // [{ ours: 0, theirs: 0, likeness: 'near' }, { ours: 1, theirs: 2, likeness: 'same' }]
 */
export function alignWords(ours: readonly string[], theirs: readonly string[]): WordPair[] {
  const pairCosts = pairCostsAgainst(theirs);
  const width = theirs.length + 1;
  const moves = new Uint8Array((ours.length + 1) * width).fill(SKIP_THEIRS, 1, width);
  let above = Int32Array.from({ length: width }, (_, at) => at * LEFT_ALONE);

  for (const [index, word] of ours.entries()) {
    const row = index + 1;
    const costs = pairCosts(word);
    const current = new Int32Array(width);
    let left = row * LEFT_ALONE;
    current[0] = left;
    moves[row * width] = SKIP_OURS;
    for (let column = 1; column < width; column += 1) {
      const pair = (above[column - 1] ?? 0) + (costs[column - 1] ?? 0);
      const skipTheirs = left + LEFT_ALONE;
      const skipOurs = (above[column] ?? 0) + LEFT_ALONE;
      left = Math.min(pair, skipTheirs, skipOurs);
      current[column] = left;
      moves[row * width + column] = left === pair ? PAIR : left === skipTheirs ? SKIP_THEIRS : SKIP_OURS;
    }
    above = current;
  }

  const pairs: WordPair[] = [];
  let [row, column] = [ours.length, theirs.length];
  while (row > 0 || column > 0) {
    const move = moves[row * width + column];
    if (move !== SKIP_THEIRS) row -= 1;
    if (move !== SKIP_OURS) column -= 1;
    if (move !== PAIR) continue;
    pairs.push({ ours: row, theirs: column, likeness: likeness(ours[row] ?? '', theirs[column] ?? '') });
  }
  return pairs.reverse();
}

/** What a word costs against each word of a text. Two different words are compared once, however often they stand there. */
function pairCostsAgainst(theirs: readonly string[]): (word: string) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  const distinct = [...new Set(theirs)];
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const costOf = new Map(distinct.map((other) => [other, COST[likeness(word, other)]]));
    const costs = Uint8Array.from(theirs, (other) => costOf.get(other) ?? COST.other);
    known.set(word, costs);
    return costs;
  };
}
