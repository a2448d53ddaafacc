import { isInside } from '../page/layout.js';
import type { Page } from '../page/page.js';

/**
 * Does a page only lead on to another, at once and by itself? Nobody reads it, so it need not be readable.
 *
 * What leads on only those who have no script leaves the page to all others.
 */
export const isRedirect = (page: Page): boolean =>
  page
    .all('meta[http-equiv="refresh" i]')
    .filter((meta) => !isInside(meta, ({ name }) => name === 'noscript'))
    .some(({ attribs }) => /^\s*0\s*[;,]/.test((attribs.content ?? '').slice(0, 200)));
