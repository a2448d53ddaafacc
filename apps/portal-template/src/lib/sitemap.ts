import { contentKinds, type Item } from '@haicap/portal';
import { siteMap, type Way } from './menu';

/**
 * The addresses of all pages, each with the day of its content where it has one.
 *
 * In: every entry, and the general pages.
 */
export function addressesOf(items: readonly Item[], pages: readonly Way[]): [path: string, day: string | undefined][] {
  const own = items.filter(({ kind }) => contentKinds[kind].pages);
  return [
    ...new Map<string, string | undefined>([
      ['/', undefined],
      ...siteMap(pages).flatMap(({ ways }) => ways.map(({ href }): [string, undefined] => [href, undefined])),
      ...own.map(({ path, day }): [string, string | undefined] => [path, day]),
    ]),
  ];
}

/** The site map for search engines. */
export const sitemapXml = (origin: string, addresses: readonly (readonly [string, string | undefined])[]): string => {
  const urls = addresses.map(
    ([path, day]) => `<url><loc>${origin}${path}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
};
