import { latinLetters } from '../latin-letters.js';
import { isKinhSyllable } from './kinh-syllable.js';
import { type BadName, badName, nameWords, tidyName } from './name-words.js';
import { takeTitles } from './titles.js';

/** The parts of a name, each of no, one or several words; only the given name is never empty. */
export interface NameParts {
  /** Họ. */
  family: string;
  /** Chữ đệm. */
  middle: string;
  /** Tên. */
  given: string;
}

/**
 * Why the parts of a name must be asked from the person: the first word is one of those that names in another order begin
 * with, a word cannot be Kinh, the first word may be a title or belong to the name, or parts came without the given name.
 */
export type NeedsPartsReason = 'name-prefix' | 'not-kinh-syllable' | 'title-or-name' | 'given-missing';

/** A name whose parts must be asked from the person. */
export interface NeedsParts {
  status: 'needs-parts';
  reason: NeedsPartsReason;
  /** The word that shows it, as it was written. */
  found: string;
}

/** A name as it was read. */
export type PersonName = { status: 'parts'; parts: NameParts; titles: readonly string[] } | NeedsParts | BadName;

/**
 * First words of names that are not in the Kinh order, as Ê Đê, M'Nông, Ba Na, Xơ Đăng, Cơ Ho people bear them: Y, A, Ka, H, K;
 * H'Hen and K'Brếp begin with them too.
 */
const prefix = /^(?:(?:y|a|ka)|[hk](?:'.*)?)$/;

/**
 * Reads the name of a person in the Kinh order: family name, middle names, given name.
 *
 * In: the name as written, in any normal form and case, with or without marks, possibly with titles in front. Out: its parts
 * and the titles that were left out; or `needs-parts` where the order may be another one, for that is never guessed; or
 * `bad-name` for what is no name. A single word is the given name. A family name of two words stays as the rule reads: the
 * first word is the family name, the second a middle name; the initials are the same.
 *
 * @example
 * readPersonName('Ông Nguyễn Thanh Phương'); // { status: 'parts', parts: { family: 'Nguyễn', middle: 'Thanh', given: 'Phương' }, titles: ['Ông'] }
 * readPersonName('Y Thanh Niê'); // { status: 'needs-parts', reason: 'name-prefix', found: 'Y' }
 */
export function readPersonName(text: string): PersonName {
  const { words: written, titles, doubtful } = takeTitles(writtenWords(tidyName(text)));
  const name = written.join(' ');
  const bad = badName(name);
  if (bad) return bad;
  if (doubtful !== undefined) return { status: 'needs-parts', reason: 'title-or-name', found: doubtful };
  const words = nameWords(name);
  const [first = '', ...others] = words;
  if (prefix.test(latinLetters(first))) return { status: 'needs-parts', reason: 'name-prefix', found: first };
  const strange = words.find((word) => !isKinhSyllable(latinLetters(word)));
  if (strange !== undefined) return { status: 'needs-parts', reason: 'not-kinh-syllable', found: strange };
  const given = others.at(-1);
  const parts =
    given === undefined
      ? { family: '', middle: '', given: first }
      : { family: first, middle: others.slice(0, -1).join(' '), given };
  return { status: 'parts', parts, titles };
}

/** "PGS.TS.Nguyễn" has three words. */
const writtenWords = (text: string): string[] => text.split(/ +|(?<=\.)(?=\p{L})/u);

/**
 * Reads the parts of a name that a person has stated.
 *
 * In: the parts as written, in any normal form and case; family and middle may be left out. Out: the parts tidied up;
 * `needs-parts` without a given name; `bad-name` for what is no part of a name.
 *
 * @example
 * readNameParts({ family: 'Niê Kđăm', given: 'Y Thanh' }); // { status: 'parts', parts: { family: 'Niê Kđăm', middle: '', given: 'Y Thanh' }, titles: [] }
 */
export function readNameParts(stated: {
  family?: string | undefined;
  middle?: string | undefined;
  given?: string | undefined;
}): PersonName {
  const [family, middle, given] = [stated.family, stated.middle, stated.given].map((part) => tidyName(part ?? ''));
  const parts = { family: family ?? '', middle: middle ?? '', given: given ?? '' };
  for (const part of Object.values(parts)) {
    const bad = part === '' ? undefined : badName(part);
    if (bad) return bad;
  }
  if (parts.given === '') return { status: 'needs-parts', reason: 'given-missing', found: '' };
  return { status: 'parts', parts, titles: [] };
}
