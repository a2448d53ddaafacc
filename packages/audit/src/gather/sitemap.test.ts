import { expect, test } from 'vitest';
import { readSitemap } from './sitemap.js';

test('reads addresses, with their entities and in CDATA, and leaves pictures', () => {
  const text = `<urlset><url><loc> https://a/?x=1&amp;y=2 </loc><image:loc>https://a/b.png</image:loc></url><url><loc><![CDATA[https://a/c]]></loc></url><url><loc></loc></url>`;
  expect(readSitemap(text, 9)).toEqual({ index: false, locations: ['https://a/?x=1&y=2', 'https://a/c'] });
});

test('knows a map of maps, reads no more than asked for, and ends where the text does', () => {
  expect(readSitemap('<sitemapindex><sitemap><loc>/a.xml</loc><loc>/b.xml</loc>', 1)).toEqual({
    index: true,
    locations: ['/a.xml'],
  });
  expect(readSitemap('<loc>/a', 9).locations).toEqual([]);
});
