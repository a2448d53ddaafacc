import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { foldVietnamese } from '../page/fold.js';
import type { Heading } from '../page/headings.js';
import type { Page } from '../page/page.js';

/** What stands around the words of a page: ways to go on, things to press, dates. */
const around = new Set(
  'a button nav aside footer form select textarea label time script style template noscript svg'.split(' '),
);
const aroundNames = new Set(
  'footer site-footer header site-header menu main-menu top-menu navbar sidebar banner breadcrumb breadcrumbs related share'.split(
    ' ',
  ),
);
const others =
  /^(cung (muc|chuyen muc)|(cac )?(tin|bai|bai viet|thong tin|noi dung)( bai)? (khac|lien quan|cung chuyen muc|cung muc|cu hon|moi hon)|xem them|in this section|related)\b/;

/**
 * What a page itself says under a heading: without links, menus, buttons, dates and lists of other articles.
 *
 * In: the heading, or none for the whole main part. Out: the words up to the next heading of its level or above.
 */
export function ownText(page: Page, under?: Heading): string {
  const parts: string[] = [];
  const headings = new Map(page.headings.map((heading) => [heading.element, heading]));
  let on = under === undefined;
  let muted: number | undefined;
  const waiting: ChildNode[] = [...(page.main?.children ?? [])].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isText(next)) {
      if (on && muted === undefined) parts.push(next.data);
    } else if (isTag(next)) {
      const heading = headings.get(next);
      if (under && heading?.element === under.element) on = true;
      else if (under && on && heading && heading.level <= under.level) break;
      else {
        if (heading && muted !== undefined && heading.level <= muted) muted = undefined;
        if (heading && others.test(heading.folded)) muted = heading.level;
        // Before the heading nothing is left out: it may stand in what looks like a page's head.
        if (on && isAround(next)) continue;
        parts.push(' ');
        for (const child of [...next.children].reverse()) waiting.push(child);
      }
    }
  }
  return parts
    .join('')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

const isAround = ({ name, attribs }: Element): boolean =>
  around.has(name) ||
  'hidden' in attribs ||
  `${attribs.class ?? ''} ${attribs.id ?? ''}`
    .slice(0, 500)
    .split(/\s+/)
    .some((token) => aroundNames.has(foldVietnamese(token)));
