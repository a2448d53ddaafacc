import type { Element } from 'domhandler';
import { foldVietnamese } from './fold.js';
import type { Page } from './page.js';
import { parseUrl } from './parse-url.js';
import { wordsOf } from './words.js';

/** A link of a page. */
export interface Link {
  /** As it is written. */
  href: string;
  /** Within the site: the address that it leads to, without the part after `#`: "/gioi-thieu/". */
  to?: string;
  /** The part after `#` of a link within the site, decoded. */
  anchor?: string;
  /** Of another site: its host, in small letters. */
  host?: string;
  /** Scheme with its colon: "https:", "mailto:", "tel:". */
  scheme: string;
  text: string;
  folded: string;
  element: Element;
}

/** A stand-in for the site's own host while an address is resolved. */
const here = 'http://site.invalid';

/** Resolves an address of a page: within the site, or elsewhere. `undefined` for what is no address at all. */
export function resolveAddress(
  { path, hosts, base = path }: Pick<Page, 'path' | 'hosts'> & Partial<Pick<Page, 'base'>>,
  href: string,
): Pick<Link, 'to' | 'anchor' | 'host' | 'scheme'> | undefined {
  const url = parseUrl(href.trim(), parseUrl(base, `${here}${path}`) ?? `${here}${path}`);
  if (!url) return undefined;
  const { protocol: scheme, hostname, host } = url;
  if (scheme !== 'http:' && scheme !== 'https:') return { scheme };
  if (hostname !== 'site.invalid' && !hosts.includes(host) && !hosts.includes(hostname))
    return { scheme, host: hostname };
  const anchor = url.hash === '' ? undefined : decoded(url.hash.slice(1));
  return { scheme, to: withoutIndex(decoded(url.pathname)) + url.search, ...(anchor === undefined ? {} : { anchor }) };
}

/** `/tin-tuc/index.html` and `/tin-tuc/` are one page. */
export const withoutIndex = (path: string): string => path.replace(/\/index\.html?$/, '/');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

export const readLinks = (page: Page): readonly Link[] =>
  page.all('a[href], area[href]').flatMap((element) => {
    const href = element.attribs.href ?? '';
    const resolved = resolveAddress(page, href);
    if (!resolved) return [];
    const text = (element.attribs['aria-label'] ?? '').trim().normalize('NFC') || wordsOf(element);
    return [{ href, ...resolved, text, folded: foldVietnamese(text), element }];
  });
