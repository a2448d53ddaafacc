import { resolveAddress } from '../page/links.js';
import type { Page } from '../page/page.js';
import { parseUrl } from '../page/parse-url.js';
import { type Loaded, loadedBy } from '../shared/loaded.js';

/** A file that a browser fetches with a page; of several in a `srcset` it takes one. */
export interface Embedded {
  kind: Loaded['kind'];
  /** Addresses within the site; those of other sites with their host. */
  addresses: readonly string[];
}

/** Films and sounds are fetched when a reader starts them, and what is below only when a reader gets there. */
const isFetchedAtOnce = ({ kind, lazy, withoutScript }: Loaded): boolean => kind !== 'media' && !lazy && !withoutScript;

/** What a browser fetches with a page as soon as it opens, each file once. */
export function embeddedIn(page: Page): Embedded[] {
  const found = new Map<string, Embedded>();
  for (const loaded of loadedBy(page).filter(isFetchedAtOnce)) {
    const addresses = loaded.addresses.flatMap((address) => {
      const { to, host } = resolveAddress(page, address) ?? {};
      const { pathname = '', search = '' } = parseUrl(address, 'http://site.invalid') ?? {};
      return to ?? (host === undefined ? [] : `//${host}${pathname}${search}`);
    });
    if (addresses.length > 0) found.set(addresses.join(' '), { kind: loaded.kind, addresses });
  }
  return [...found.values()];
}
