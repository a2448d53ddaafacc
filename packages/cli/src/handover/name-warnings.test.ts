import { expect, test } from 'vitest';
import { nameWarnings } from './name-warnings.js';

const nfd = 'Biên bản.txt'.normalize('NFD');
const nfc = nfd.normalize('NFC');

test.each([
  ['names that differ only in case', ['A/x.txt', 'a/X.TXT', 'b'], /chữ hoa, chữ thường/, ['A/x.txt', 'a/X.TXT']],
  ['names that differ only in their form', [nfc, nfd], /dạng Unicode/, [nfc, `${nfd} (dạng NFD)`]],
  [
    'names that Windows forbids',
    ['a:b', 'con.txt', 'aux', 'd./e', 'f ', 'LPT1.log', 'console', 'g.h'],
    /Windows không cho phép/,
    ['a:b', 'con.txt', 'aux', 'd./e', 'f ', 'LPT1.log'],
  ],
  ['a percent sign', ['50%', 'x'], /dấu % hoặc xuống dòng/, ['50%']],
  ['a very long path', [`${'a/'.repeat(100)}b`, 'c'], /dài hơn 200 ký tự/, [`${'a/'.repeat(100)}b`]],
])('%s are named', (_, paths, reason, named) => {
  expect(nameWarnings(paths)).toEqual([{ reason: expect.stringMatching(reason), paths: named }]);
});

test('ordinary Vietnamese names need no warning', () => {
  expect(nameWarnings(['thư mục/Biên bản bàn giao.docx', 'email.csv', '.env'])).toEqual([]);
});
