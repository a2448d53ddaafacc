import { describe, expect, test } from 'vitest';
import { byPath, decodeBagPath, encodeBagPath, showPath, staysInBag } from './bag-path.js';

describe('a path in a manifest', () => {
  test.each([
    ['data/50%.txt', 'data/50%25.txt'],
    ['data/a\nb\rc', 'data/a%0Ab%0Dc'],
    ['data/tệp 1 ~!@#.txt', 'data/tệp 1 ~!@#.txt'],
    ['data/%0A', 'data/%250A'],
  ])('%j is written %j', (path, written) => {
    expect(encodeBagPath(path)).toBe(written);
    expect(decodeBagPath(written)).toBe(path);
  });

  test('comes back as it was, for every text of up to four of the signs that matter', () => {
    let texts = [''];
    for (let length = 1; length <= 4; length += 1) {
      texts = texts.flatMap((text) => [...'%250DdAa\r\nx'].map((sign) => text + sign));
      expect(texts.filter((text) => decodeBagPath(encodeBagPath(text)) !== text)).toEqual([]);
      expect(texts.filter((text) => /[\r\n]/.test(encodeBagPath(text)))).toEqual([]);
    }
  });

  test('keeps percent signs that stand for nothing, and reads small letters', () => {
    expect(decodeBagPath('data/a%20b%zz%0a%')).toBe('data/a%20b%zz\n%');
  });
});

test.each(['data/a.txt', 'data/thư mục/tệp.txt', 'data/..a/b..', 'data/~a', 'bag-info.txt'])(
  '%j stays in the bag',
  (path) => {
    expect(staysInBag(path)).toBe(true);
  },
);

test.each([
  '/etc/passwd',
  '../x',
  'data/../../x',
  'data/..',
  'data/..\\..\\x',
  '\\\\server\\x',
  'C:/x',
  'c:x',
  '~/x',
  '~root/x',
  './data/x',
  'data/./x',
  'data//x',
  'data/',
  '',
  'data/a\0b',
])('%j does not', (path) => {
  expect(staysInBag(path)).toBe(false);
});

test('a path is shown without signs that move the cursor or hide', () => {
  expect(showPath('a\n\u001b[31mb\u202ec\u200b ệ')).toBe('a\\u{000a}\\u{001b}[31mb\\u{202e}c\\u{200b} ệ');
});

test('paths are ordered by code unit', () => {
  const sorted = ['data/ă', 'data/b', 'data/B', 'data/b'].map((path) => ({ path })).toSorted(byPath);
  expect(sorted.map(({ path }) => path)).toEqual(['data/B', 'data/b', 'data/b', 'data/ă']);
});
