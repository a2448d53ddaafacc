import { expect, test } from 'vitest';
import { cutShort } from './cut-short.js';

test.each([
  ['shorter', 'Xã Mẫu', 7, 'Xã Mẫu'],
  ['just as long', 'Xã Mẫu', 6, 'Xã Mẫu'],
  ['longer', 'Xã Mẫu Sơn', 7, 'Xã Mẫu…'],
  ['of characters that take two places', '👍👍👍', 3, '👍👍👍'],
  ['of too many of them', '👍👍👍', 2, '👍…'],
  ['much longer', 'a'.repeat(1_000_000), 4, 'aaa…'],
  ['empty', '', 4, ''],
])('a text that is %s', (_, text, longest, expected) => {
  expect(cutShort(text, longest)).toBe(expected);
});
