import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape.js';

test.each([
  ['dashes', '-------', '\\-------'],
  ['a number that is no list', '1. Mục đích', '1\\. Mục đích'],
  ['a number with a bracket', '2) Yêu cầu', '2\\) Yêu cầu'],
  ['a star', 'cơ sở dữ liệu (*)', 'cơ sở dữ liệu (\\*)'],
  ['pointed brackets', '<tên>.<gov>', '\\<tên\\>.\\<gov\\>'],
  ['a character reference', 'HĐND&amp;UBND', 'HĐND\\&amp;UBND'],
  ['an ampersand that is one', 'HĐND&UBND huyện', 'HĐND&UBND huyện'],
  ['a number sign', '# 1', '\\# 1'],
  ['nothing else', 'b) Phương án: 15/6/2025.', 'b) Phương án: 15/6/2025.'],
])('%s', (_case, line, escaped) => {
  expect(escapeMarkdown(line)).toBe(escaped);
});
