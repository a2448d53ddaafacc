import { generalPages, items, site } from '../lib/portal';
import { addressesOf, sitemapXml } from '../lib/sitemap';

/** For search engines; the page /so-do/ is for people. */
export const GET = () =>
  new Response(sitemapXml(site.origin, addressesOf(items, generalPages)), {
    headers: { 'content-type': 'application/xml' },
  });
