import { foldVietnamese as fold } from '../../units/fold.js';

/** Longer than the text of any page that people read. */
const LONGEST = 50_000;
/** What is remembered takes two bytes a letter. */
const MOST_LETTERS = 8_000_000;

const known = new Map<string, string>();
let letters = 0;

/**
 * Text for comparing without diacritics, as `foldVietnamese` of the units. What was folded before is remembered: headings, menus and
 * labels come again on every page of a site, and many checks read the same main part.
 */
export function foldVietnamese(text: string): string {
  if (text.length > LONGEST) return fold(text);
  let folded = known.get(text);
  if (folded === undefined) {
    folded = fold(text);
    letters += text.length + folded.length;
    if (letters > MOST_LETTERS) {
      known.clear();
      letters = 0;
    }
    known.set(text, folded);
  }
  return folded;
}
