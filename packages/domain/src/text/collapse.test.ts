import { expect, test } from 'vitest';
import { collapse } from './collapse.js';

test.each([
  ['spaces and line breaks', ' trước \n\t ngày ', 'trước ngày'],
  ['a space that does not break', 'trước\u00a0ngày', 'trước ngày'],
  ['nothing', ' \n ', ''],
])('%s', (_case, text, expected) => {
  expect(collapse(text)).toBe(expected);
});
