import { type Address, addressWithin } from './address.js';
import { decodeText } from './charset.js';
import type { Followed } from './follow.js';
import { readSitemap } from './sitemap.js';

const MOST_SITEMAPS = 50;

/** What asking for maps needs to know. */
export interface SitemapWishes {
  /** Addresses of maps that robots.txt names, as they are written. */
  named: readonly string[];
  /** Hosts of the site; a folder does not know its own before a map names it. */
  hosts: readonly string[];
  /** Most addresses taken from all maps. */
  most: number;
  follow: (address: Address) => Promise<Followed>;
  /** Hands over what came of each map; whether it had to be cut short. */
  onMap: (followed: Followed, cut: boolean) => Promise<void>;
}

/** Addresses of all maps of the site, as they are written. */
export async function askSitemaps({ named, hosts, most, follow, onMap }: SitemapWishes): Promise<readonly string[]> {
  const waiting = [...named, '/sitemap.xml'];
  const found: string[] = [];
  const seen = new Set<string>();
  while (waiting.length > 0 && seen.size < MOST_SITEMAPS) {
    const written = waiting.shift() ?? '';
    const own = hosts.length > 0 ? hosts : [URL.parse(written)?.host ?? ''];
    const address = addressWithin({ path: '/', hosts: own }, written);
    if (!address || seen.has(address.key)) continue;
    seen.add(address.key);
    const followed = await follow(address);
    const content = followed.kind === 'content' && followed.content.type !== 'text/html' ? followed.content : undefined;
    const map = content?.body && readSitemap(decodeText(content.body, content.contentType).text, most - found.length);
    if (map?.index) waiting.push(...map.locations.slice(0, MOST_SITEMAPS));
    else if (map) for (const location of map.locations) found.push(location);
    await onMap(followed, content !== undefined && (!content.body || found.length >= most));
  }
  return found;
}
