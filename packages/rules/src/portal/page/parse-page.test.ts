import { expect, test } from 'vitest';
import { Page } from './page.js';
import { PageTooComplex, parsePage } from './parse-page.js';

test('badly closed tags that would become millions of elements are refused at once', () => {
  const html = Array.from({ length: 20_000 }, (_, id) => `<p><b id=${id}></p>`).join('');
  expect(() => parsePage(html)).toThrow(PageTooComplex);
});

test('tags nested deeper than any browser goes are refused at once', () => {
  expect(() => parsePage('<div>'.repeat(100_000))).toThrow('lồng nhau hơn 1.000 cấp');
});

test('a long page of closed tags is read', () => {
  const page = new Page({ path: '/', html: '<p><a href="/a/">a</a></p>'.repeat(20_000), bytes: 0 }, []);
  expect(page.links).toHaveLength(20_000);
});

test('relative addresses follow <base>, and the address that the page really came from', () => {
  const links = (html: string, base?: string) =>
    new Page({ path: '/', html, bytes: 0, ...(base === undefined ? {} : { base }) }, [
      'xamau.lamdong.gov.vn',
    ]).links.map(({ to, host }) => to ?? host);
  expect(links('<a href="tin/">t</a>', '/vi/trang-chu')).toEqual(['/vi/tin/']);
  expect(links('<base href="https://xamau.lamdong.gov.vn/cms/"><a href="tin/">t</a>')).toEqual(['/cms/tin/']);
  expect(links('<base href="goc/"><a href="tin/">t</a>', '/vi/')).toEqual(['/vi/goc/tin/']);
  expect(links('<base href="::"><a href="tin/">t</a>')).toEqual(['/tin/']);
});
