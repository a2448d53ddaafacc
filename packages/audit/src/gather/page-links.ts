import { cssLinks, type Page } from '@haicap/rules/portal';
import { type Address, addressWithin } from './address.js';

/** Where a page leads within the site. */
export interface PageLinks {
  /** What a reader can go to: pages and files. */
  readers: readonly Address[];
  /** What the page itself is made of, and feeds and data that it names. */
  parts: readonly Address[];
}

/** Attributes that hold one address of a part of the page. */
const parts: readonly (readonly [selector: string, attribute: string])[] = [
  [
    'img[src], script[src], source[src], audio[src], video[src], track[src], embed[src], iframe[src], input[src]',
    'src',
  ],
  ['video[poster]', 'poster'],
  ['object[data]', 'data'],
  ['link[href]', 'href'],
  ['image[href], use[href]', 'href'],
  ['body[background], table[background], td[background]', 'background'],
];

/** Relations of `<link>` whose target is a page for readers. */
const forReaders = /\b(?:next|prev|canonical|author|license|help|search)\b/i;
/** Relations that only say to whom a connection may be opened. */
const noAddress = /\b(?:preconnect|dns-prefetch)\b/i;

/** Addresses within the site that a page refers to, in the order of the page, each once. */
export function pageLinks(page: Page): PageLinks {
  const forReader = new Map<string, Address>();
  const ofPage = new Map<string, Address>();
  const put = (into: Map<string, Address>, href: string | undefined) => {
    if (href === undefined || href.trim() === '') return;
    const address = addressWithin(page, href);
    if (address && !into.has(address.target)) into.set(address.target, address);
  };
  for (const { attribs } of page.all('a[href], area[href], frame[src]')) put(forReader, attribs.href ?? attribs.src);
  for (const { attribs } of page.all('meta[http-equiv="refresh" i]'))
    put(forReader, /;\s{0,9}url\s{0,9}=\s{0,9}["']?([^"']{1,2000})/i.exec(attribs.content ?? '')?.[1]);
  for (const [selector, attribute] of parts)
    for (const { name, attribs } of page.all(selector)) {
      const { rel = '', type = '' } = attribs;
      if (name === 'link' && noAddress.test(rel)) continue;
      // Another language or form of the page is a page, unless its type says that it is a feed or data.
      const isPage =
        name === 'link' &&
        (forReaders.test(rel) || (/\balternate\b/i.test(rel) && !/xml|json|text\/(?!html)/i.test(type)));
      put(isPage && !/stylesheet/i.test(rel) ? forReader : ofPage, attribs[attribute]);
    }
  for (const { attribs } of page.all('img[srcset], source[srcset]'))
    for (const candidate of (attribs.srcset ?? '').split(/,\s+|\s,/)) put(ofPage, candidate.trim().split(/\s/)[0]);
  for (const style of page.all('style')) for (const href of cssLinks(textOf(style))) put(ofPage, href);
  for (const { attribs } of page.all('[style*="url(" i]'))
    for (const href of cssLinks(attribs.style ?? '')) put(ofPage, href);
  return { readers: [...forReader.values()], parts: [...ofPage.values()] };
}

const textOf = ({ children }: ReturnType<Page['all']>[number]): string =>
  children.map((child) => ('data' in child ? child.data : '')).join('');
