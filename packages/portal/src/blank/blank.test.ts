import { expect, test } from 'vitest';
import { blank, blanksIn, isBlank, withoutBlanks } from './blank.js';

test('a blank says what is missing', () => {
  expect(blank('số điện thoại')).toEqual({ blank: 'số điện thoại' });
});

test.each<[unknown, boolean]>([
  [{ blank: 'số điện thoại' }, true],
  [{ blank: ' ' }, false],
  [{ blank: 'số', nhà: null }, false],
  ['blank', false],
  [null, false],
])('%j is a blank: %s', (value, expected) => {
  expect(isBlank(value)).toBe(expected);
});

const value = { name: blank('họ tên'), duties: ['a', blank('việc')], at: { phone: blank('số'), room: 1 }, none: null };

test('blanks are found wherever they stand', () => {
  expect(blanksIn(value)).toEqual([
    { path: ['name'], what: 'họ tên' },
    { path: ['duties', 1], what: 'việc' },
    { path: ['at', 'phone'], what: 'số' },
  ]);
});

test.each([
  ['Giờ làm việc: [Chưa điền: giờ làm việc].', ['giờ làm việc']],
  ['[Chưa điền: số] và [Chưa điền: nguồn, ngày]', ['số', 'nguồn, ngày']],
  ['Phone: [To be filled in: phone]', ['phone']],
  ['Danh sách [đã điền]', []],
])('in the text %j blanks are %j', (text, expected) => {
  expect(blanksIn({ text })).toEqual(expected.map((what) => ({ path: ['text'], what })));
});

test('without its blanks a value keeps everything else', () => {
  expect(withoutBlanks(value)).toEqual({ duties: ['a'], at: { room: 1 }, none: null });
});
