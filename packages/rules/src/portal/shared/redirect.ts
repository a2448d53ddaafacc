import type { Page } from '../page/page.js';

/** Does a page only lead on to another, at once and by itself? Nobody reads it, so it need not be readable. */
export const isRedirect = (page: Page): boolean =>
  page
    .all('meta[http-equiv="refresh" i]')
    .some(({ attribs }) => /^\s*0\s*[;,]/.test((attribs.content ?? '').slice(0, 200)));
