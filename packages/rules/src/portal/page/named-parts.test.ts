import { expect, test } from 'vitest';
import { isListing, mainPart, namedParts } from './named-parts.js';
import { Page } from './page.js';

const pageOf = (html: string, title = '') =>
  new Page({ path: '/', html: `<title>${title}</title><body>${html}</body>`, bytes: 0 }, []);
const budget = (html: string, title?: string) =>
  namedParts(pageOf(html, title), ({ folded }) => folded.startsWith('ngan sach')).map(({ text, words }) => [
    text,
    words,
  ]);

test.each<[string, string, [string, number][]]>([
  ['a number before the name', '<h2>2. Ngân sách</h2><p>Dự toán năm 2026</p>', [['Dự toán năm 2026', 3]]],
  ['text beside elements', '<h2>Ngân sách</h2>Dự <b>toán</b> năm <i>nay</i>', [['Dự toán năm nay', 4]]],
  [
    'wrappers of the part and of the next one',
    '<section><h2>Ngân sách</h2><p>Dự toán</p></section><section><h2>Đất đai</h2><p>Quỹ đất</p></section>',
    [['Dự toán', 2]],
  ],
  [
    'tools and menus',
    '<h2>Ngân sách</h2><p>Dự toán</p><div class="share-tools">In trang</div><nav>Trang chủ</nav>',
    [['Dự toán', 2]],
  ],
  [
    'lists of related pages',
    '<h1>Ngân sách</h1><p>Dự toán</p><h2>Tin liên quan</h2><h3>Quyết toán</h3><p>Bài khác</p>',
    [['Dự toán', 2]],
  ],
  [
    'blanks',
    '<h2>Ngân sách</h2><p>[Chưa điền: số liệu] Đang cập nhật</p>',
    [['[Chưa điền: số liệu] Đang cập nhật', 0]],
  ],
  [
    'a sentence that says that it is empty',
    '<h2>Ngân sách</h2><p>Dự toán và quyết toán của xã.</p><p>Chưa có số liệu ngân sách.</p>',
    [['Dự toán và quyết toán của xã. Chưa có số liệu ngân sách.', 0]],
  ],
  ['captions', '<table><caption>Ngân sách quý I</caption><tr><td>Thu</td><td>Chi</td></tr></table>', [['Thu Chi', 2]]],
  ['headings in a side column', '<aside><h2>Ngân sách</h2><p>Dự toán</p></aside>', []],
  ['sentences', '<h2>Ngân sách của xã đã được công khai ở đây.</h2><p>Dự toán</p>', []],
  ['a map of the site', '<h1>Sơ đồ trang</h1><h2>Ngân sách</h2><p>Dự toán</p>', []],
])('parts of a page with %s', (_, html, expected) => {
  expect(budget(html)).toEqual(expected);
});

test('a page without a heading of the first level is named by its title', () => {
  expect(budget('<p>Dự toán</p>', 'Ngân sách xã - UBND xã Mẫu')).toEqual([['Dự toán', 2]]);
  expect(budget('<h1>Tin tức</h1><p>Dự toán</p>', 'Ngân sách xã')).toEqual([]);
});

test('a list of articles is no article', () => {
  const listing = (html: string) => {
    const page = pageOf(html);
    const part = mainPart(page);
    return part && isListing(page, part);
  };
  expect(listing('<h1>Tin</h1><h2><a href="/a">A</a></h2><h2><a href="/b">B</a></h2>')).toBe(true);
  expect(listing('<h1>Tin</h1><p>Xem <a href="/a">bài A</a> để biết thêm về việc này.</p>')).toBe(false);
});
