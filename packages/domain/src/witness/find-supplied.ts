import { splitWords } from './words.js';

/** A number or a day is broken over no more words than this ("19thang 5 niam 2025" is four). */
const MOST_WORDS = 8;

/** A stretch of words: its first, and the one after its last. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * Where a text states a document's number: the first stretch whose letters and digits, run together, are the number's.
 *
 * @example
 * findNumber(['S6:', '114', '/KH-UBND'], '114/KH-UBND'); // { from: 1, to: 3 }
 */
export function findNumber(words: readonly string[], number: string): Stretch | undefined {
  const wanted = lettersOf(number);
  return shortestStretch(words, (part) => lettersOf(part) === wanted);
}

/**
 * Where a text states a day: the first stretch whose only figures are day, month and year, in this order, whatever the
 * letters between them have become.
 *
 * In: words, a day such as `2025-05-19`.
 *
 * @example
 * findDay(['ngay', '19thang', '5', 'niam', '2025'], '2025-05-19'); // { from: 1, to: 5 }
 */
export function findDay(words: readonly string[], day: string): Stretch | undefined {
  const wanted = figuresOf(day).toReversed().join(' ');
  return shortestStretch(words, (part) => figuresOf(part).join(' ') === wanted);
}

/** The stretch that ends first; of those that end together, the shortest. */
function shortestStretch(words: readonly string[], fits: (part: string) => boolean): Stretch | undefined {
  for (let to = 1; to <= words.length; to += 1) {
    for (let from = to - 1; from >= Math.max(0, to - MOST_WORDS); from -= 1) {
      if (fits(words.slice(from, to).join(' '))) return { from, to };
    }
  }
  return undefined;
}

const lettersOf = (text: string): string =>
  splitWords(text)
    .map(({ folded }) => folded)
    .join('');

const figuresOf = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([figures]) => Number(figures));
