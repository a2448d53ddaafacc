import { fold, wordsOf } from './fold';

/** A page as the index holds it: address, title, section, day, folded words. */
export type SearchRow = readonly [path: string, title: string, section: string, day: string, words: string];

/**
 * The pages that have every word of a question, the best first: words in the title count more, then the newer page.
 *
 * @example
 * find([['/van-ban/a/', 'Kế hoạch số', 'Văn bản', '2026-07-10', 'ke hoach so']], 'ke hoach').length; // 1
 */
export function find(rows: readonly SearchRow[], question: string): SearchRow[] {
  const words = wordsOf(question);
  if (words.length === 0) return [];
  const inTitle = ([, title]: SearchRow) => {
    const folded = fold(title);
    return words.filter((word) => folded.includes(word)).length;
  };
  return rows
    .filter((row) => words.every((word) => row[4].includes(word)))
    .map((row) => ({ row, score: inTitle(row) }))
    .sort((a, b) => b.score - a.score || b.row[3].localeCompare(a.row[3]))
    .map(({ row }) => row);
}
