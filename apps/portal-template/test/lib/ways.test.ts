import { blank } from '@haicap/portal';
import { describe, expect, test } from 'vitest';
import { addressOf, linkWords } from '../../src/lib/address';
import { predecessorWords, tasksOf } from '../../src/lib/home';
import { currentIn, mainMenu, siteMap } from '../../src/lib/menu';
import { opinionWays } from '../../src/lib/opinions';

describe('an address', () => {
  test.each([
    ['a@b.gov.vn', 'email', 'mailto:a@b.gov.vn'],
    ['(0252) 123 456', 'phone', 'tel:0252123456'],
    ['+84 252 123', 'phone', 'tel:+84252123'],
    ['https://a.gov.vn', 'link', 'https://a.gov.vn'],
    ['/tep/a.pdf', 'file', '/tep/a.pdf'],
    ['2026-07-01', 'day', undefined],
    ['chữ', undefined, undefined],
    [blank('số điện thoại'), 'phone', undefined],
  ] as const)('%j as %s leads to %s', (value, as, address) => expect(addressOf(value, as)).toBe(address));

  test('is shown without its protocol', () => expect(linkWords('https://a.gov.vn/', 'link')).toBe('a.gov.vn'));
});

describe('the place in the menu', () => {
  test.each([
    ['/', '/', 'page'],
    ['/tin-tuc/a/', '/', undefined],
    ['/tin-tuc/', '/tin-tuc/', 'page'],
    ['/tin-tuc/a/', '/tin-tuc/', 'true'],
    ['/en/contacts/', '/en/', undefined],
  ])('on %s the way to %s is %s', (path, href, current) => expect(currentIn(path, href)).toBe(current));
});

test('the main menu has what Circular 32/2017, Điều 16 names', () => {
  const names = mainMenu.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Trang chủ', 'Giới thiệu', 'Dịch vụ công trực tuyến', 'Sơ đồ trang']));
});

test('the site map names no address twice', () => {
  const hrefs = siteMap([]).flatMap(({ ways }) => ways.map(({ href }) => href));
  expect(hrefs.filter((href, index) => hrefs.indexOf(href) !== index)).toEqual([]);
});

const handOver = {
  rating: blank('a'),
  feedback: blank('b'),
  questions: blank('c'),
  procedures: 'https://dichvucong.gov.vn',
};

test.each([
  [0, 'Chưa có dự thảo nào đang mở'],
  [2, '2 dự thảo đang lấy ý kiến'],
])('with %i open drafts the box says “%s”', (open, about) => {
  expect(tasksOf({ handOver }, open).map((task) => task.about)).toContain(about);
});

test('the rating asks about four sides, and for no name', () => {
  const [rating] = opinionWays(handOver);
  expect(rating?.points).toEqual(['Giao diện', 'Nội dung', 'Chất lượng', 'Hỗ trợ']);
  expect(rating?.about).toContain('Không phải khai tên');
});

describe('predecessors in words', () => {
  const old = (fullName: string, extent: 'whole' | 'part') => ({ fullName, province: 'Tỉnh Bình Thuận', extent });
  test.each([
    [[old('Xã A', 'whole')], 'xã A'],
    [
      [old('Phường Xuân An', 'whole'), old('Thị trấn B', 'whole'), old('Xã C', 'part')],
      'phường Xuân An, thị trấn B và một phần xã C',
    ],
  ])('%#', (list, words) => expect(predecessorWords(list)).toBe(words));
});
