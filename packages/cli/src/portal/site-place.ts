import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** Does this name its scheme, whichever? Then it is an address, not a folder. */
export const isAddress = (site: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(site);

/** Where a site is: an address as it stands, a folder as seen from another. */
export const placeOf = (site: string, from: string): string =>
  isAddress(site) || isAbsolute(site) ? site : join(from, site);

/** What to do about an address without its scheme: "xamau.lamdong.gov.vn"; `undefined` for a folder that is there. */
export const schemeHint = (site: string, folder = site): string | undefined =>
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/]|$)/i.test(site) && !existsSync(folder)
    ? `Nếu đó là một địa chỉ trên mạng thì viết đủ: https://${site}`
    : undefined;
