import { expect, test } from 'vitest';
import { addresses, attributes, complaints, pages, textOf } from './site';

/** The site's own host; a portal whose domain is not known yet has none. */
const canonical = attributes(pages.get('/') ?? fail('/'), 'link[rel="canonical"]', 'href')[0];
const host = canonical === undefined ? 'no-domain.invalid' : new URL(canonical).hostname;
const known = new Set(addresses);
const ids = new Map([...pages].map(([path, page]) => [path, new Set(attributes(page, '[id]', 'id'))]));

/** Other agencies' sites that the template itself links to, and the one service that an article may be shared on. */
const others = new Set(['dichvucong.gov.vn', 'vanban.chinhphu.vn', 'vbpl.vn', 'www.facebook.com']);

test('every link leads to a page or file that is there, and every anchor to a place on it', () => {
  const faults = complaints((page, path) =>
    attributes(page, '[href]', 'href').flatMap((href) => {
      const { protocol, hostname, pathname, hash } = new URL(href, `https://${host}${path}`);
      if (protocol === 'mailto:' || protocol === 'tel:') return [];
      if (hostname !== host) return others.has(hostname) && protocol === 'https:' ? [] : [`${href}: unexpected host`];
      if (!known.has(decodeURIComponent(pathname))) return [`${href}: no such page`];
      return hash === '' || ids.get(pathname)?.has(hash.slice(1)) ? [] : [`${href}: no such place`];
    }),
  );
  expect(faults).toEqual([]);
});

test('everything that a page loads is its own', () => {
  const faults = complaints((page) =>
    [
      ...attributes(page, '[src]', 'src'),
      ...attributes(page, 'link[rel="stylesheet"], link[rel="icon"]', 'href'),
      ...attributes(page, 'form', 'action'),
    ].filter((address) => !address.startsWith('/')),
  );
  expect(faults).toEqual([]);
});

test('every page can be reached from the home page, procedures with one click', () => {
  const clicks = new Map([['/', 0]]);
  for (const [path, count] of clicks)
    for (const href of attributes(pages.get(path) ?? fail(path), 'a[href]', 'href')) {
      const { hostname, pathname } = new URL(href, `https://${host}${path}`);
      if (hostname === host && pages.has(pathname) && !clicks.has(pathname)) clicks.set(pathname, count + 1);
    }
  expect([...pages.keys()].filter((path) => !clicks.has(path))).toEqual(['/404.html']);
  expect(clicks.get('/thu-tuc/')).toBe(1);
  expect(Math.max(...clicks.values())).toBeLessThanOrEqual(3);
});

test('the site map for machines has every page but the one that is not found, and robots.txt names it', () => {
  const listed = [...textOf('/sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(address, `https://${host}`).pathname,
  );
  expect(listed.toSorted()).toEqual([...pages.keys()].filter((path) => path !== '/404.html').toSorted());
  expect(textOf('/robots.txt').includes(`Sitemap: https://${host}/sitemap.xml`)).toBe(canonical !== undefined);
});

test('the site map for people leads to every page but the one that is not found', () => {
  const linked = new Set(attributes(pages.get('/so-do/') ?? fail('/so-do/'), 'main a', 'href'));
  expect([...pages.keys()].filter((path) => !linked.has(path) && !['/404.html', '/so-do/'].includes(path))).toEqual([]);
});

function fail(path: string): never {
  throw new Error(`no page at ${path}`);
}
