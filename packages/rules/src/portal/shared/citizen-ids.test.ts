import { expect, test } from 'vitest';
import { withoutIds } from './citizen-ids.js';

test.each([
  ['CCCD 001090012345, được hỗ trợ', 'CCCD …, được hỗ trợ'],
  ['/ds-001090012347.html', '/ds-….html'],
  ['CCCD 001 090 012 345 15/10/1990', 'CCCD … 15/10/1990'],
  ['CCCD 0010 9001 2345', 'CCCD …'],
  ['"số 0010900123…"', '"số …"'],
  ['title="Số CCCD 0010900123..."', 'title="Số CCCD …"'],
  ['"số 001 090 01…"', '"số …"'],
  [String.raw`#\30 01090012345 <tr id="001090012345">`, '#… <tr id="…">'],
])('%s is repeated as %s', (text, kept) => {
  expect(withoutIds(text)).toBe(kept);
});

test.each([
  '/tin/20261121-103000-0012.html',
  '/tep/202611211030.pdf',
  'Điện thoại 0252 3812 345, 0912 345 678, 0912345678',
  '12/2026/QĐ-UBND ngày 21/11/2026',
  'q=11.012345678901,108.001090012345',
  'mã 0010900123456',
  'tin 1234…',
])('%s is repeated as it is', (text) => {
  expect(withoutIds(text)).toBe(text);
});
