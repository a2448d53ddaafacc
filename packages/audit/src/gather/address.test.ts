import { describe, expect, test } from 'vitest';
import { addressWithin, inReadingOrder, targetOf, withoutVisitor } from './address.js';

const place = { path: '/tin/', hosts: ['xamau.lamdong.gov.vn'] };

test.each([
  ['bai.html', '/tin/bai.html', '/tin/bai.html'],
  ['../van%20b%E1%BA%A3n/', '/van bản/', '/van%20b%E1%BA%A3n/'],
  ['/a/index.html', '/a/', '/a/index.html'],
  ['https://xamau.lamdong.gov.vn/a?x=1#y', '/a?x=1', '/a?x=1'],
  ['?trang=2&utm_source=z', '/tin/?trang=2', '/tin/?trang=2'],
  ['/100%25.html', '/100%.html', '/100%25.html'],
])('%s is %s, asked for as %s', (href, key, target) => {
  expect(addressWithin(place, href)).toEqual({ key, target });
});

test.each(['https://khac.example/', 'mailto:mau@lamdong.gov.vn', 'javascript:x', 'data:,x', 'http://['])(
  '%s is not of the site',
  (href) => {
    expect(addressWithin(place, href)).toBeUndefined();
  },
);

test.each([
  ['/a;jsessionid=12AB?x=1', '/a?x=1'],
  ['/a?PHPSESSID=1&utm_campaign=b&fbclid=c', '/a'],
  ['/a?sid=1&side=2', '/a?side=2'],
])('%s without names of visits is %s', (address, plain) => {
  expect(withoutVisitor(address)).toBe(plain);
});

describe('the order of reading', () => {
  test('is fewest segments first, then by code points', () => {
    const keys = ['/b/', '/a/a/', '/', '/a/', '/B/'].map((key) => ({ key, target: key }));
    expect(keys.sort(inReadingOrder).map(({ key }) => key)).toEqual(['/', '/B/', '/a/', '/b/', '/a/a/']);
  });
});

test.each(['/tin tức/?a=%20', '/100%.html', '/a#b/'])('%s can be asked for by its key', (key) => {
  expect(addressWithin({ path: '/', hosts: [] }, targetOf(key))?.key).toBe(key);
});
