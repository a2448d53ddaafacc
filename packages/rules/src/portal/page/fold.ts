import { foldVietnamese as fold } from '../../units/fold.js';

const LONGEST = 300;
const MOST = 20_000;
const known = new Map<string, string>();

/**
 * Text for comparing without diacritics, as `foldVietnamese` of the units. What was folded before is remembered: headings, menus and
 * labels come again on every page of a site.
 */
export function foldVietnamese(text: string): string {
  if (text.length > LONGEST) return fold(text);
  let folded = known.get(text);
  if (folded === undefined) {
    folded = fold(text);
    if (known.size >= MOST) known.clear();
    known.set(text, folded);
  }
  return folded;
}
