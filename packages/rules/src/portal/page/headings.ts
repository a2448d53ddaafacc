import type { Element } from 'domhandler';
import { foldVietnamese } from '../../units/fold.js';
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
    const level = /^h[1-6]$/.test(element.name) ? Number(element.name[1]) : Number(element.attribs['aria-level'] ?? 2);
    return [{ level, text, folded: foldVietnamese(text), element }];
  });
