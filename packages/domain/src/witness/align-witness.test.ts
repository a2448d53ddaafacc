import { describe, expect, test } from 'vitest';
import { alignWitness } from './align-witness.js';

const clauses = [
  { id: 'number', text: 'Số: /KH-UBND Đắk Lắk, ngày tháng 5 năm 2025' },
  { id: 'i', text: 'I. MỤC ĐÍCH' },
  { id: 'i.1', text: 'Đảm bảo hạ tầng, nền tảng số hoạt động ổn định - liên tục.' },
  { id: 'closing', text: 'PHÓ CHỦ TỊCH' },
];
const scan = `
  S6: 114 /KH-UBND Pak Lak, ngay 19thang 5 niam 2025
  |. MUC PiCH
  6
  - Pam bao ha ting, nén qwerty so hoat dong on dinh lién tuc. £`;

const alignment = alignWitness(clauses, scan);
const scanOf = (id: string) => {
  const found = alignment.clauses.find(({ clause }) => clause === id);
  return alignment.scan
    .slice(found?.from, found?.to)
    .map(({ text }) => text)
    .join(' ');
};
const fates = (id: string) =>
  alignment.clauses.find(({ clause }) => clause === id)?.text.map(({ text, fate }) => `${text} ${fate}`);

describe('each clause gets its stretch of the scan', () => {
  test.each([
    ['number', 'S6: 114 /KH-UBND Pak Lak, ngay 19thang 5 niam 2025'],
    ['i', 'MUC PiCH'],
    ['i.1', '- Pam bao ha ting, nén qwerty so hoat dong on dinh lién tuc.'],
    ['closing', ''],
  ])('%s', (id, expected) => {
    expect(scanOf(id)).toBe(expected);
  });

  test('in the order of the clauses, none over another', () => {
    let end = 0;
    for (const { from, to } of alignment.clauses) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThanOrEqual(from);
      end = to;
    }
  });
});

describe('each word is told by its fate', () => {
  test('the same, nearly, another word, nothing in its place, a sign', () => {
    expect(fates('i')).toEqual(['I. alone', 'MỤC same', 'ĐÍCH near']);
    expect(fates('i.1')).toEqual([
      'Đảm near',
      'bảo same',
      'hạ same',
      'tầng, near',
      'nền same',
      'tảng other',
      'số same',
      'hoạt same',
      'động same',
      'ổn same',
      'định same',
      '- sign',
      'liên same',
      'tục. same',
    ]);
  });

  test('of the scan too: what only the scan has stands alone', () => {
    expect(alignment.scan.filter(({ fate }) => fate === 'alone').map(({ text }) => text)).toEqual(['114', '6']);
    expect(alignment.scan.filter(({ fate }) => fate === 'sign').map(({ text }) => text)).toEqual(['|.', '-', '£']);
  });
});

test('words are counted by fate, for each clause and for both texts', () => {
  expect(alignment.clauses.map(({ words, same, near, other, alone }) => [words, same, near, other, alone])).toEqual([
    [9, 5, 4, 0, 0],
    [3, 1, 1, 0, 1],
    [13, 10, 2, 1, 0],
    [3, 0, 0, 0, 3],
  ]);
  expect(alignment.ours).toEqual({ words: 28, same: 16, near: 7, other: 1, alone: 4 });
  expect(alignment.theirs).toEqual({ words: 26, same: 16, near: 7, other: 1, alone: 2 });
});

test('an empty scan has nothing for any clause', () => {
  const empty = alignWitness(clauses, '');
  expect(empty.ours).toEqual({ words: 28, same: 0, near: 0, other: 0, alone: 28 });
  expect(empty.clauses.map(({ from, to }) => [from, to])).toEqual(clauses.map(() => [0, 0]));
});
