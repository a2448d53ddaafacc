import { describe, expect, test } from 'vitest';
import { dayWords, isDay, lowerFirst, periodWords, pieces, quarterOf, upperFirst } from '../../src/lib/words';

test('a day is written as people write it', () => expect(dayWords('2026-07-05')).toBe('05/07/2026'));

test.each([
  ['2026-07-05', true],
  ['not-stated', false],
  ['2026-Q2', false],
  [undefined, false],
])('is %j a day: %s', (value, is) => expect(isDay(value)).toBe(is));

test.each([
  ['2026', 'Năm 2026'],
  ['2026-H1', '6 tháng đầu năm 2026'],
  ['2026-Q1', 'Quý I năm 2026'],
  ['2026-Q4', 'Quý IV năm 2026'],
])('the period %s is %s', (period, words) => expect(periodWords(period)).toBe(words));

test.each([
  ['2026-01-01', 'Quý I năm 2026'],
  ['2026-03-31', 'Quý I năm 2026'],
  ['2026-04-01', 'Quý II năm 2026'],
  ['2026-12-31', 'Quý IV năm 2026'],
])('%s lies in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));

test('the first letter changes, the others stay', () => {
  expect(lowerFirst('Đặc khu Phú Quốc')).toBe('đặc khu Phú Quốc');
  expect(upperFirst('văn bản không nêu')).toBe('Văn bản không nêu');
});

describe('the pieces of a text', () => {
  test.each([
    ['Không có gì thiếu.', [['Không có gì thiếu.', false]]],
    [
      'Trụ sở: [Chưa điền: địa chỉ].',
      [
        ['Trụ sở: ', false],
        ['[Chưa điền: địa chỉ]', true],
        ['.', false],
      ],
    ],
    ['[To be filled in: name]', [['[To be filled in: name]', true]]],
    ['[ngoặc thường]', [['[ngoặc thường]', false]]],
  ])('%s', (text, expected) => {
    expect(pieces(text).map(({ text: words, blank }) => [words, blank])).toEqual(expected);
  });
});
