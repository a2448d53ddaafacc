import { type Element, isTag, type ParentNode } from 'domhandler';
import { isInside, isOfThePage } from '../page/layout.js';
import type { Page } from '../page/page.js';
import { isRedirect } from '../shared/redirect.js';
import { isVietnamese, markedShare } from '../shared/vietnamese-marks.js';

const headNames = '[id*="header" i], [class*="header" i], [id*="banner" i], [class*="banner" i], [class*="topbar" i]';
const footNames = '[id*="footer" i], [class*="footer" i]';
/** Where the main part begins; old pages only name it so. */
const mainNames = 'main, [role="main"], article, [id="content" i], [id="main-content" i]';

/**
 * Is it a page that someone reads in Vietnamese, not a stub that leads on? Its words count where they tell; "vn" is
 * written for "vi" now and then.
 */
export const isReadInVietnamese = (page: Page): boolean =>
  !isRedirect(page) &&
  (/^(vi|vn|$)/.test(page.language) || isVietnamese(markedShare(page) ?? markedShare(page, page.first('body'))));

/** The head of a page; of old pages all that is only named so, from the top bar to the main part. Empty if there is none. */
export function headOf(page: Page): readonly Element[] {
  const heads = new Set(page.all('header, [role="banner"]').filter(isOfThePage));
  return heads.size > 0 ? [...heads].filter((head) => !isInside(head, (over) => heads.has(over))) : namedHead(page);
}

function namedHead(page: Page): readonly Element[] {
  const begins = new Set(page.all(mainNames));
  const foot = footOf(page);
  const around = wrappers(foot ? [...begins, foot] : [...begins]);
  const taken = new Set<Element>();
  for (const element of page.all(`${headNames}, ${mainNames}`)) {
    if (isRoot(element) || around.has(element) || isInside(element, (over) => taken.has(over))) continue;
    if (begins.has(element)) break;
    if (isOfThePage(element) && hasContent(page, element)) taken.add(element);
  }
  return [...taken];
}

const isRoot = ({ name }: Element): boolean => name === 'html' || name === 'body';

const hasContent = (page: Page, element: Element): boolean =>
  page.text(element) !== '' || page.first('img', element) !== undefined;

/** What holds one of the parts is no part itself, whatever it is called. */
function wrappers(parts: readonly Element[]): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const { parent } of parts)
    for (let up: ParentNode | null = parent; up && !found.has(up); up = up.parent) found.add(up);
  return found;
}

/** The foot of a page, also of old pages that only name it so: the outermost around the last words named so. */
export function footOf(page: Page): Element | undefined {
  if (page.footer) return page.footer;
  const named = page.all(footNames).filter((element) => !isRoot(element) && isOfThePage(element));
  const all = new Set<unknown>(named);
  let foot = named.findLast((element) => page.text(element) !== '');
  for (let up: Element | ParentNode | null | undefined = foot?.parent; up; up = up.parent)
    if (isTag(up) && all.has(up)) foot = up;
  return foot;
}
