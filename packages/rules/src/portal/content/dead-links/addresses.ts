import type { Element } from 'domhandler';
import { resolveAddress } from '../../page/links.js';
import type { Page } from '../../page/page.js';
import { loadedBy } from '../../shared/loaded.js';

/** An address within the site that a page leads to or is made of. */
export interface Led {
  to: string;
  anchor?: string;
  element: Element;
  kind: 'link' | 'part';
}

/** A hostile page may hold far more. */
const MOST = 3_000;

/** Everything within the site that a page refers to: where its links lead, and what it is made of. */
export function addressesOf(page: Page): Led[] {
  const led: Led[] = [];
  for (const { to, anchor, element, href } of page.links)
    if (to !== undefined && !movedByScript(element, href))
      led.push({ to, element, kind: 'link', ...(anchor === undefined ? {} : { anchor }) });
  for (const { addresses, element } of loadedBy(page))
    for (const address of addresses) {
      const to = resolveAddress(page, address)?.to;
      if (to !== undefined) led.push({ to, element, kind: 'part' });
    }
  return led.slice(0, MOST);
}

/** Buttons made of links: what they name is for a script, not for the browser. */
const movedByScript = ({ attribs }: Element, href: string): boolean =>
  href.trim().startsWith('#') &&
  ('onclick' in attribs ||
    attribs.role === 'button' ||
    Object.keys(attribs).some((name) => /^data-(?:bs-)?(?:toggle|target|slide|dismiss)/.test(name)));
