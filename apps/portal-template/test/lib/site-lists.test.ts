import { itemOf } from '@haicap/portal';
import { expect, test } from 'vitest';
import { searchRows } from '../../src/lib/search-rows';
import { addressesOf, sitemapXml } from '../../src/lib/sitemap';
import { document } from './entry';

const items = [itemOf(document('1', '2026-07-01')), itemOf(document('2', '2026-07-02', 'sample: true'))];

test('the search index begins with the sections and marks what is sample', () => {
  const rows = searchRows(
    [{ name: 'Thông tin', ways: [{ href: '/van-ban/', name: 'Văn bản' }] }],
    items.map(({ path, title }) => [path, title, 'Văn bản', '2026-07-01', 'quyet dinh'] as const),
    items,
  );
  expect(rows.map(([path, title, , , words]) => [path, title, words])).toEqual([
    ['/van-ban/', 'Văn bản', 'van ban thong tin'],
    ['/van-ban/1/', 'Quyết định 1/QĐ-UBND', 'quyet dinh'],
    ['/van-ban/2/', 'Mẫu: Quyết định 2/QĐ-UBND', 'quyet dinh'],
  ]);
});

test('the site map has every address once, entries with their day', () => {
  const addresses = addressesOf(items, [{ href: '/dieu-khoan/', name: 'Điều khoản' }]);
  expect(new Set(addresses.map(([path]) => path)).size).toBe(addresses.length);
  expect(addresses).toContainEqual(['/van-ban/2/', '2026-07-02']);
  expect(addresses).toContainEqual(['/dieu-khoan/', undefined]);
});

test('the site map is XML with absolute addresses', () => {
  expect(
    sitemapXml('https://a.gov.vn', [
      ['/', undefined],
      ['/b/', '2026-07-01'],
    ]),
  ).toContain(
    '<url><loc>https://a.gov.vn/</loc></url><url><loc>https://a.gov.vn/b/</loc><lastmod>2026-07-01</lastmod></url>',
  );
});
