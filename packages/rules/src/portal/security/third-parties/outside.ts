import { resolveAddress } from '../../page/links.js';
import type { Page } from '../../page/page.js';
import { type Loaded, loadedBy } from '../../shared/loaded.js';

/** Something that a page fetches from another site. */
export interface Outside {
  host: string;
  kind: Loaded['kind'];
  element: Loaded['element'];
}

/** Files that a script of the page itself names: it is there to fetch them. */
const named = /(?:https?:)?\/\/([a-z0-9.-]{3,100})\/[\w./-]{0,200}\.js\b/gi;
const isCode = (type = ''): boolean => type === '' || /javascript|ecmascript|^module$/i.test(type);

/** What a page fetches from other sites. */
export function outsideOf(page: Page): Outside[] {
  const loaded = loadedBy(page).flatMap(({ kind, addresses, element }) =>
    addresses.flatMap((address): Outside[] => {
      const { host } = resolveAddress(page, address) ?? {};
      return host === undefined ? [] : [{ host, kind, element }];
    }),
  );
  const written = page.all('script:not([src])').flatMap((element): Outside[] => {
    if (!isCode(element.attribs.type)) return [];
    const code = element.children.map((child) => ('data' in child ? child.data : '')).join('');
    return [...code.matchAll(named)].flatMap(([, host = '']) =>
      host.includes('.') && !page.hosts.includes(host.toLowerCase())
        ? [{ host: host.toLowerCase(), kind: 'script', element }]
        : [],
    );
  });
  return [...loaded, ...written];
}

/** Do two hosts belong to one province's portal, as "xamau.lamdong.gov.vn" and "lamdong.gov.vn" do? */
export const isOneHouse = (host: string, own: string): boolean =>
  house(host) !== undefined && house(host) === house(own);

const house = (host: string): string | undefined =>
  /(?:^|\.)([a-z0-9-]{1,63}\.gov\.vn)$/i.exec(host)?.[1]?.toLowerCase();
