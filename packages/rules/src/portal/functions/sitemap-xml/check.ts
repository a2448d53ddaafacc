import type { Check } from '../../audit/check.js';
import type { FileFacts, SiteFacts } from '../../audit/site-facts.js';
import { resolveAddress } from '../../page/links.js';
import { parseUrl } from '../../page/parse-url.js';
import { bare, isThere } from '../address.js';
import { isListed } from '../listed.js';
import { readXml, unescaped } from '../well-formed.js';

/** What was written since the map was made may be missing. */
const TOLERATED = 0.05;
const NAMED = 10;

export const check: Check = ({ findings }) => {
  const pages = new Set<string>();
  const hosts = new Set<string>();
  return {
    page: (page) => {
      if (isListed(page)) pages.add(bare(page.path));
      for (const host of page.hosts) hosts.add(host);
    },
    outcome: (site) => {
      const maps = mapsOf(site);
      if (maps.length === 0) {
        const there = isThere(site, '/sitemap.xml');
        if (there) return { verdict: 'could-not-check', cause: 'Có /sitemap.xml nhưng chưa đọc được nội dung.' };
        const said = { found: 'không có tệp sơ đồ XML', expected: 'tệp /sitemap.xml' };
        // That it is not there was answered when it was asked for, whatever else was read.
        if (there === false) findings.addOfSite(said);
        else findings.addAbsence(said);
        return findings.outcome();
      }
      const named = new Set<string>();
      for (const [path, text] of maps) {
        const { root, problem } = readXml(text);
        if (root === undefined)
          findings.addAt(path, { found: `tệp hỏng: ${problem}`, expected: 'tệp XML đúng cú pháp' });
        else if (!/^(\w{1,20}:)?(urlset|sitemapindex)$/.test(root))
          findings.addAt(path, { found: `thẻ ngoài cùng là ${root}`, expected: 'thẻ urlset hoặc sitemapindex' });
        else
          for (const address of locations(text)) {
            const to = resolveAddress({ path: '/', hosts: [...hosts] }, address)?.to;
            if (to === undefined && hosts.size > 0) {
              findings.addAt(path, {
                found: `có địa chỉ của cổng khác: ${address.slice(0, 200).normalize('NFC')}`,
                expected: 'chỉ địa chỉ của cổng này',
              });
              continue;
            }
            const own = bare(to ?? pathOf(address));
            named.add(own);
            if (isThere(site, to ?? pathOf(address)) === false && !site.files.has(own))
              findings.addAt(path, { found: `có địa chỉ không còn trang: ${own}`, expected: 'chỉ trang đang có' });
          }
      }
      const missing = [...pages].filter((path) => !named.has(path)).sort();
      const [map] = maps;
      if (map && findings.count === 0 && missing.length > pages.size * TOLERATED)
        findings.addAt(map[0], {
          found: `thiếu ${missing.length} trong ${pages.size} trang: ${missing.slice(0, NAMED).join(', ')}${missing.length > NAMED ? ' và trang khác' : ''}`,
          expected: 'mọi trang của cổng',
        });
      return findings.outcome();
    },
  };
};

/** The maps that were read, in the order of their addresses. */
function mapsOf(site: SiteFacts): [string, string][] {
  const robots = site.files.get('/robots.txt')?.text ?? '';
  const told = [...robots.matchAll(/^\s{0,5}sitemap\s{0,5}:\s{0,5}(\S{1,500})/gim)].map(([, address = '']) =>
    pathOf(address),
  );
  const isMap = (path: string, { text }: FileFacts) =>
    text !== undefined &&
    (told.includes(path) ||
      /^\/(sitemap|wp-sitemap)[\w-]{0,50}\.xml$/i.test(path) ||
      /<(urlset|sitemapindex)[\s>]/.test(text.slice(0, 2000)));
  return [...site.files]
    .filter(([path, file]) => isMap(path, file))
    .map(([path, { text = '' }]): [string, string] => [path, text])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const locations = (text: string): string[] =>
  [...text.matchAll(/<(?:\w{1,20}:)?loc>([^<]{1,2000})<\//g)].map(([, address = '']) => unescaped(address.trim()));

/** The part of an address after the host. */
function pathOf(address: string): string {
  const url = parseUrl(address, 'http://site.invalid/');
  return url ? url.pathname + url.search : address;
}
