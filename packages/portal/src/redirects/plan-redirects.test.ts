import { describe, expect, test } from 'vitest';
import { formatPortalProblem } from '../problems/problem.js';
import { planRedirects, type Redirect, UNKNOWN_HOST } from './plan-redirects.js';

const own = { host: 'mau.gov.vn', paths: new Set(['/', '/tin-tuc/', '/van-ban/', '/tep/a.pdf']) };
const OLD = 'https://cu.gov.vn';
const plan = (...list: Redirect[]) => planRedirects(list, own);
const messages = (...list: Redirect[]) => plan(...list).problems.map(formatPortalProblem);
const targets = (...list: Redirect[]) => plan(...list).redirects.map(({ to }) => to);

describe('an old address is known by host, path and query', () => {
  test.each([
    ['a path without its slash at the end', `${OLD}/tin/`, { host: 'cu.gov.vn', path: '/tin', query: '' }],
    ['the root', OLD, { host: 'cu.gov.vn', path: '/', query: '' }],
    ['a query', `${OLD}/index.php?id=12&b=`, { host: 'cu.gov.vn', path: '/index.php', query: 'id=12&b=' }],
    ['a host in capitals', 'https://CU.Gov.VN/Tin', { host: 'cu.gov.vn', path: '/Tin', query: '' }],
    ['a host with marks', 'https://bücher.vn/', { host: 'xn--bcher-kva.vn', path: '/', query: '' }],
    ['a path with marks, escaped or not', `${OLD}/v%C4%83n%20bản/`, { host: 'cu.gov.vn', path: '/văn bản', query: '' }],
    ['without https', 'http://cu.gov.vn/tin', { host: 'cu.gov.vn', path: '/tin', query: '' }],
  ])('%s', (_name, from, expected) => {
    expect(plan({ from, to: '/tin-tuc/' }).redirects).toEqual([{ ...expected, to: '/tin-tuc/' }]);
  });
});

describe('a chain', () => {
  test('is shortened to its end', () => {
    expect(
      targets(
        { from: `${OLD}/a`, to: `${OLD}/b` },
        { from: `${OLD}/b/`, to: 'http://cu.gov.vn/c' },
        { from: `${OLD}/c`, to: '/tin-tuc/' },
      ),
    ).toEqual(['/tin-tuc/', '/tin-tuc/', '/tin-tuc/']);
  });

  test('through an address of this portal is shortened too', () => {
    expect(targets({ from: `${OLD}/a`, to: '/cu/' }, { from: 'https://mau.gov.vn/cu', to: '/van-ban/' })).toEqual([
      '/van-ban/',
      '/van-ban/',
    ]);
  });

  test('may end on another site', () => {
    expect(targets({ from: `${OLD}/a`, to: 'https://tinh.gov.vn/b' })).toEqual(['https://tinh.gov.vn/b']);
  });
});

describe('an end on this portal', () => {
  test.each([
    ['a page', '/tin-tuc/'],
    ['a page without its slash', '/tin-tuc'],
    ['a place on a page', '/tin-tuc/#dau'],
    ['a page with a query', '/tin-tuc/?q=a'],
    ['a file', '/tep/a.pdf'],
    ['a whole address', 'https://mau.gov.vn/van-ban/'],
  ])('is there: %s', (_name, to) => {
    expect(messages({ from: `${OLD}/a`, to })).toEqual([]);
  });

  test.each(['/khong-co/', 'https://mau.gov.vn/khong-co', '/tep/b.pdf'])('is not there: %s', (to) => {
    expect(messages({ from: `${OLD}/a`, to })).toEqual([
      `portal.config.ts › Địa chỉ cũ, mục 1 (oldAddresses)
  thấy đích "${to}", không có trên trang này, cần một trang có thật
  → sửa đích (to), hoặc thêm trang`,
    ]);
  });

  test('is not asked for before the portal is built', () => {
    expect(planRedirects([{ from: `${OLD}/a`, to: '/khong-co/' }], { ...own, paths: undefined }).problems).toEqual([]);
  });
});

test('an address given twice, once with a slash', () => {
  const { redirects, problems } = plan(
    { from: `${OLD}/a`, to: '/tin-tuc/' },
    { from: 'http://CU.gov.vn/a/', to: '/van-ban/' },
  );

  expect(redirects).toHaveLength(1);
  expect(problems.map(formatPortalProblem)).toEqual([
    `portal.config.ts › Địa chỉ cũ, mục 2 (oldAddresses)
  thấy "http://CU.gov.vn/a/" lần thứ hai, cần mỗi địa chỉ cũ một lần
  → xóa một trong hai dòng`,
  ]);
});

test('the same path with another query is another address', () => {
  expect(
    messages(
      { from: `${OLD}/a?id=1`, to: '/tin-tuc/' },
      { from: `${OLD}/a?id=2`, to: '/van-ban/' },
      { from: `${OLD}/a`, to: '/' },
    ),
  ).toEqual([]);
});

describe('a circle', () => {
  const circle = (from: string) => `"${from}" dẫn vào một vòng, không tới trang nào`;

  test.each<[string, Redirect[]]>([
    ['of one', [{ from: `${OLD}/a`, to: `${OLD}/a/` }]],
    [
      'of two',
      [
        { from: `${OLD}/a`, to: `${OLD}/b` },
        { from: `${OLD}/b`, to: `${OLD}/a` },
      ],
    ],
    [
      'through an address for any query',
      [
        { from: `${OLD}/a`, to: `${OLD}/b?id=1` },
        { from: `${OLD}/b`, to: `${OLD}/a` },
      ],
    ],
  ])('%s is named at each of its addresses', (_name, list) => {
    const { redirects, problems } = plan(...list);
    expect(redirects).toEqual([]);
    expect(problems.map(({ found }) => found)).toEqual(list.map(({ from }) => circle(from)));
  });

  test('into which another address runs', () => {
    const { problems } = plan(
      { from: `${OLD}/x`, to: `${OLD}/a` },
      { from: `${OLD}/a`, to: `${OLD}/b` },
      { from: `${OLD}/b`, to: `${OLD}/a` },
    );
    expect(problems).toHaveLength(3);
    expect(problems[0] && formatPortalProblem(problems[0])).toBe(`portal.config.ts › Địa chỉ cũ, mục 1 (oldAddresses)
  thấy "${OLD}/x" dẫn vào một vòng, không tới trang nào, cần một đích cuối cùng
  → sửa đích (to) của một dòng trong vòng`);
  });
});

test('an old address that is a page of this portal', () => {
  expect(messages({ from: 'https://mau.gov.vn/tin-tuc', to: '/van-ban/' })).toEqual([
    `portal.config.ts › Địa chỉ cũ, mục 1 (oldAddresses)
  thấy "https://mau.gov.vn/tin-tuc" là địa chỉ của một trang đang có, cần một địa chỉ cũ, nay không còn trang
  → xóa dòng này, hoặc đổi địa chỉ trang`,
  ]);
});

test('without a host of its own the portal is still found to have or not to have a page', () => {
  const { problems } = planRedirects([{ from: `${OLD}/a`, to: '/khong-co/' }], { ...own, host: undefined });
  expect(problems).toHaveLength(1);
  expect(UNKNOWN_HOST).toMatch(/\.invalid$/);
});
