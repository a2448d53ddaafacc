import type { Element, ParentNode } from 'domhandler';

/** A hostile page may be nested deeper than this; nobody reads what lies below. */
const DEEPEST = 200;

const unseen = /(?:^|[;\s])(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i;

/** Is an element kept from everyone, itself or by what it stands in? What style sheets hide is not known. */
export function isHidden(element: Element): boolean {
  let up: Element | ParentNode | null = element;
  for (let depth = 0; up && depth < DEEPEST; depth += 1) {
    if (!('attribs' in up)) return false;
    const { name, attribs, parent }: Element = up;
    if (name === 'template' || 'hidden' in attribs || attribs['aria-hidden'] === 'true') return true;
    if (name === 'dialog' && !('open' in attribs)) return true;
    if (attribs.style !== undefined && unseen.test(attribs.style.slice(0, 2000))) return true;
    up = parent;
  }
  return false;
}
