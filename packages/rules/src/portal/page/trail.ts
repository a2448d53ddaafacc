import { foldVietnamese } from './fold.js';
import type { Page } from './page.js';
import { wordsOf } from './words.js';

/** The names that lead to a page ("Trang chủ › Công khai › …"), in small letters without diacritics; empty where none are shown. */
export const trailOf = (page: Page): readonly string[] =>
  page
    .all('[class*="crumb" i] a, [class*="crumb" i] li, [id*="crumb" i] a, [aria-label*="crumb" i] a')
    .slice(0, 20)
    .map((element) => foldVietnamese(wordsOf(element)));
