import { resolveAddress } from '@haicap/rules/portal';

/** An address within the site. */
export interface Address {
  /** As pages and checks name it: decoded, NFC, without `index.html`: "/tin-tuc/". */
  key: string;
  /** As a request writes it: "/tin%20tuc/index.html?trang=2". */
  target: string;
}

/** Where an address stands that is to be resolved. */
export interface Place {
  path: string;
  /** What relative addresses start from, where that is not `path`. */
  base?: string;
  /** Hosts whose addresses are addresses within the site. */
  hosts: readonly string[];
}

/** Names of visits and campaigns, which make one page look like many. */
const visitor = /^(utm_\w+|fbclid|gclid|zarsrc|phpsessid|jsessionid|aspsessionid\w*|sessionid|session_id|sid)$/i;
const visitorInPath = /;jsessionid=[^/?;]*/gi;

/** Resolves an address of a page or file: within the site, or `undefined` for what is elsewhere or no address. */
export function addressWithin(place: Place, href: string): Address | undefined {
  const found = resolveAddress(place, href);
  if (found?.to === undefined) return undefined;
  const here = `http://site.invalid${place.path}`;
  const url = URL.parse(href.trim(), URL.parse(place.base ?? place.path, here) ?? here);
  return url ? { key: withoutVisitor(found.to), target: withoutVisitor(url.pathname + url.search) } : undefined;
}

/** The same address without names of visits and campaigns. */
export function withoutVisitor(address: string): string {
  const [path = '', query] = split(address);
  const place = path.replace(visitorInPath, '');
  const kept = (query ?? '').split('&').filter((part) => part !== '' && !visitor.test(part.split('=')[0] ?? ''));
  return kept.length === 0 ? place : `${place}?${kept.join('&')}`;
}

/** The path of an address, and its query if it has one. */
export function split(address: string): [string, string?] {
  const at = address.indexOf('?');
  return at < 0 ? [address] : [address.slice(0, at), address.slice(at + 1)];
}

export const segmentsOf = (key: string): readonly string[] =>
  (split(key)[0] ?? '').split('/').filter((one) => one !== '');

/** Fewest segments first, then by code points: the order in which addresses are read, and so what a limit leaves out. */
export const inReadingOrder = (a: Address, b: Address): number =>
  segmentsOf(a.key).length - segmentsOf(b.key).length || byCodePoint(a.key, b.key) || byCodePoint(a.target, b.target);

export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A key as a request writes it, where its own spelling is no longer known. */
export function targetOf(key: string): string {
  const [path, query] = split(key);
  const written = encodeURI(path).replaceAll('#', '%23');
  return query === undefined ? written : `${written}?${query}`;
}
