import { type Element, isTag } from 'domhandler';

/** What has a `<header>` or `<footer>` of its own, which is no part of the page's layout. */
const parts = new Set(['article', 'section', 'main', 'aside', 'nav', 'blockquote']);

/** Does an element stand within one that is so? */
export function isInside({ parent }: Element, so: (over: Element) => boolean): boolean {
  for (let up = parent; up; up = up.parent) if (isTag(up) && so(up)) return true;
  return false;
}

/** Does a header or footer belong to the page itself, not to an article or a quotation? */
export const isOfThePage = (element: Element): boolean => !isInside(element, ({ name }) => parts.has(name));
