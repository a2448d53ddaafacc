import type { Element } from 'domhandler';
import { foldVietnamese } from './fold.js';
import type { Page } from './page.js';
import { wordsOf } from './words.js';

/** A heading of a page. */
export interface Heading {
  level: number;
  text: string;
  /** In small letters without diacritics. */
  folded: string;
  element: Element;
}

/** `h1` to `h6` and what has the role of a heading, without those that say nothing. */
export const readHeadings = (page: Page): readonly Heading[] =>
  page.all('h1, h2, h3, h4, h5, h6, [role="heading"]').flatMap((element) => {
    const text = wordsOf(element);
    if (text === '') return [];
    const level = /^h[1-6]$/.test(element.name) ? Number(element.name[1]) : declaredLevel(element);
    return [{ level, text, folded: foldVietnamese(text), element }];
  });

/** Within 1 to 6: sections of a page with thousands of levels would take for ever. */
function declaredLevel({ attribs }: Element): number {
  const level = Number.parseInt(attribs['aria-level'] ?? '', 10);
  return Number.isNaN(level) ? 2 : Math.min(6, Math.max(1, level));
}
