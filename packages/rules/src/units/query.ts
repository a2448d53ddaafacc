import type { Unit } from '@haicap/domain';
import { foldLines, foldVietnamese, hasMarks, toneKey } from './fold.js';

/** Types of unit, by the words that people write for them in front of a name, without diacritics. */
const typeWords: Record<string, string> = {
  'thi tran': 'thị trấn',
  'thi xa': 'thị xã',
  'thanh pho': 'thành phố',
  'dac khu': 'đặc khu',
  phuong: 'phường',
  huyen: 'huyện',
  quan: 'quận',
  tinh: 'tỉnh',
  xa: 'xã',
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  p: 'phường',
  q: 'quận',
  h: 'huyện',
  x: 'xã',
};

/** One reading of some words: the type that they name, if any, and the name. */
export interface Query {
  type?: string;
  /** The name as `nameKey` has it. */
  folded: string;
  /** The name with its diacritics, if any were written. */
  marked?: string;
}

/** The key of a name: without diacritics, hyphens as spaces, "NT" written out. */
export const nameKey = (name: string): string => foldVietnamese(writtenOut(name));

/** The keys of many names, in their order. */
export const nameKeys = (names: readonly string[]): string[] =>
  foldLines(writtenOut(names.map((name) => name.replaceAll('\n', ' ')).join('\n'))).split('\n');

const markedKey = (name: string): string => toneKey(writtenOut(name));

/** The list of 2024 shortens the nông trường (state farm) of some thị trấn to "NT" or "N.T", the resolutions do not. */
const writtenOut = (name: string): string =>
  name.replace(/^ *n\.?t(?:\. *| +)(?=\p{L})/gimu, 'Nông trường ').replace(/[-‐‑–—]+/gu, ' ');

/** The readings of some words: with a type word taken off the front ("Quán" is not "quận"), and as they stand. */
export function readings(text: string): Query[] {
  const words = text.trim().replace(/^(?:(tp|tx|tt|[pqhx])\.|([pq])(?=\d))/iu, '$1$2 ');
  const plain = queryOf(words);
  const whole = foldVietnamese(words);
  const word = Object.keys(typeWords).find((start) => whole.startsWith(`${start} `));
  const type = word === undefined ? undefined : typeWords[word];
  if (word === undefined || type === undefined) return [plain];
  const parts = words.split(/\s+/u);
  const written = parts.slice(0, word.split(' ').length).join(' ');
  if (hasMarks(written) && toneKey(written) !== toneKey(type)) return [plain];
  return [{ type, ...queryOf(parts.slice(word.split(' ').length).join(' ')) }, plain];
}

const queryOf = (name: string): Query => ({
  folded: nameKey(name),
  ...(hasMarks(name) && { marked: markedKey(name) }),
});

/** Does a unit, whose name has the key of the query, also have its type and diacritics? */
export const matches = (unit: Unit, types: readonly string[], { type, marked }: Query): boolean =>
  (type === undefined || types.includes(type)) &&
  (marked === undefined || [unit.name, ...unit.aliases].some((name) => markedKey(name) === marked));
