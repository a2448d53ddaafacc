import { type Element, isTag, type ParentNode } from 'domhandler';
import type { Page } from '../page/page.js';
import { isRedirect } from '../shared/redirect.js';

const headNames = '[id*="header" i], [class*="header" i], [id*="banner" i], [class*="banner" i], [class*="topbar" i]';
const footNames = '[id*="footer" i], [class*="footer" i]';

/** Is it a page that someone reads in Vietnamese, not a stub that leads on? */
export const isReadInVietnamese = (page: Page): boolean => /^(vi|$)/.test(page.language) && !isRedirect(page);

/** The head of a page, also of old pages that only name it so; the first that has words or pictures. */
export const headOf = (page: Page): Element | undefined =>
  page.header ??
  page
    .all(headNames)
    .find(
      (element) => element.name !== 'body' && (page.text(element) !== '' || page.first('img', element) !== undefined),
    );

/** The foot of a page, also of old pages that only name it so: the outermost around the last words named so. */
export function footOf(page: Page): Element | undefined {
  if (page.footer) return page.footer;
  const named = new Set<unknown>(page.all(footNames).filter(({ name }) => name !== 'body'));
  let foot = page.all(footNames).findLast((element) => element.name !== 'body' && page.text(element) !== '');
  for (let up: Element | ParentNode | null | undefined = foot?.parent; up; up = up.parent)
    if (isTag(up) && named.has(up)) foot = up;
  return foot;
}
