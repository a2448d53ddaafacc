import { hasMarks, toneKey } from '../../units/fold.js';
import { latinLetters } from '../latin-letters.js';

/** Abbreviations of degrees and ranks. None of them could be a syllable of a name. */
const abbreviation =
  /^(?:gs|pgs|tskh|ts|ths|ncs|cn|ks|kts|bs|bsck|bsnt|(?:bs)?ck(?:1|2|i|ii)|ds|dsck|ls|ngnd|ngut|nsnd|nsut|ttnd|ttut|mr|mrs|ms|dr|d\/c|dc)$/;

/** Forms of address, degrees and ranks that are written out. */
const phrases: readonly string[] = [
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'thầy',
  'đồng chí',
  'phó giáo sư',
  'giáo sư',
  'tiến sĩ',
  'tiến sỹ',
  'thạc sĩ',
  'thạc sỹ',
  'cử nhân',
  'kỹ sư',
  'kĩ sư',
  'kiến trúc sư',
  'bác sĩ',
  'bác sỹ',
  'dược sĩ',
  'dược sỹ',
  'luật sư',
];

/** The phrases as they are compared: by their marks in a name that has marks, else without. */
const keys = { marked: new Set(phrases.map(toneKey)), plain: new Set(phrases.map(latinLetters)) };

/** What the first word of a phrase looks like without marks: most names are known not to begin with a title by this alone. */
const starts = new Set(phrases.map((phrase) => latinLetters(phrase.slice(0, `${phrase} `.indexOf(' ')))));

/** The longest phrase has this many words. */
const LONGEST_PHRASE = 3;

/** A title that is a family name as well. */
const alsoFamily = toneKey('ông');

/** Family names so frequent that the word before them is read as a title. Ours. */
const frequentFamilies = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh'.split(' '),
);

/** A name's words with the titles in front taken off. */
export interface Untitled {
  words: string[];
  /** The titles, as they were written. */
  titles: string[];
  /** A word that may be a title or belong to the name. */
  doubtful?: string;
}

/**
 * Takes the titles off the front of a name: "Ông", "Đ/c", "PGS.TS.", "BS.CKII" …
 *
 * In: the words as written, with their points. Out: the other words and the titles. What would leave no word is no title. A
 * form of address is `doubtful` before a single word (a person may be called "Anh Thư"), where it is a family name too, and
 * where the name is typed without marks; the last two not before a frequent family name.
 */
export function takeTitles(written: readonly string[]): Untitled {
  const marked = hasMarks(written.join(' '));
  const titles: string[] = [];
  let words = [...written];
  for (;;) {
    const size = titleSize(words, marked);
    if (size === 0 || size >= words.length) return { words, titles };
    const title = words.slice(0, size).join(' ');
    const rest = words.slice(size);
    if (titleSize(rest, marked) === 0 && isDoubtful(title, rest, marked)) return { words, titles, doubtful: title };
    titles.push(title);
    words = rest;
  }
}

const bare = (title: string): string => title.replace(/[.:]+$/, '');

/** How many of the first words are a title. */
function titleSize(words: readonly string[], marked: boolean): number {
  const first = latinLetters(bare(words[0] ?? ''));
  if (abbreviation.test(first)) return 1;
  if (!starts.has(first)) return 0;
  for (let size = Math.min(LONGEST_PHRASE, words.length); size > 0; size -= 1) {
    const start = bare(words.slice(0, size).join(' '));
    if (marked ? keys.marked.has(toneKey(start)) : keys.plain.has(latinLetters(start))) return size;
  }
  return 0;
}

function isDoubtful(title: string, rest: readonly string[], marked: boolean): boolean {
  if (abbreviation.test(latinLetters(bare(title)))) return false;
  if (rest.length === 1 && !title.includes(' ')) return true;
  const certain = marked && toneKey(bare(title)) !== alsoFamily;
  return !certain && !frequentFamilies.has(latinLetters(rest[0] ?? ''));
}
