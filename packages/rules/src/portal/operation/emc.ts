import type { Page } from '../page/page.js';
import { parseUrl } from '../page/parse-url.js';
import { loadedBy } from '../shared/loaded.js';

/** How the measuring code of EMC stands in a page. */
export type EmcCode =
  | { state: 'none' }
  /** Both pieces; the id of the site may stand in a script file that nobody read. */
  | { state: 'whole' }
  | { state: 'no-file' }
  | { state: 'bad-id'; id: string };

const isEmcHost = (host: string): boolean => /(?:^|[.-])emc\.ngsp\.gov\.vn$/.test(host);

const standIn =
  /^(?:site[-_]?id|your[-_].*|ma[-_]?(?:trang|so|site).*|id|test|demo|x+|0+|null|undefined|none|example|1234\d*)$/i;
const isId = (id: string): boolean => /^[A-Za-z0-9][\w.-]{0,99}$/.test(id) && !standIn.test(id);

/** Reads the measuring code of a page. */
export function readEmc(page: Page): EmcCode {
  const inline = page
    .all('script:not([src])')
    .map((script) => script.children.map((child) => ('data' in child ? child.data : '')).join(''))
    .filter((code) => code.includes('_govaq'))
    .join('\n');
  const ids = [
    ...[...inline.matchAll(/setSiteId["']\s{0,20},\s{0,20}["']([^"']{0,200})["']/g)].map(([, id]) => id ?? ''),
    ...page.all('script[data-site-id]').map(({ attribs }) => attribs['data-site-id'] ?? ''),
  ];
  const file =
    loadedBy(page).some(
      ({ kind, addresses }) => kind === 'script' && addresses.some((one) => isEmcHost(hostOf(one))),
    ) || inline.includes('gov-tracking');
  if (inline === '' && !file) return { state: 'none' };
  const bad = ids.find((id) => !isId(id.trim()));
  if (bad !== undefined) return { state: 'bad-id', id: bad.trim() };
  return { state: file ? 'whole' : 'no-file' };
}

const hostOf = (address: string): string => parseUrl(address, 'http://site.invalid')?.hostname ?? '';
