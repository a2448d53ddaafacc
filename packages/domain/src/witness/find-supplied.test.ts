import { describe, expect, test } from 'vitest';
import { findDay, findNumber } from './find-supplied.js';

const found = (text: string, stretch: { from: number; to: number } | undefined) =>
  stretch && text.split(' ').slice(stretch.from, stretch.to).join(' ');

describe('a number', () => {
  test.each([
    ['broken in two', 'S6: 114 /KH-UBND Pak Lak', '114 /KH-UBND'],
    ['whole', 'So: 114/KH-UBND, ngay', '114/KH-UBND,'],
    ['broken in four', '1 14 / KH-UBND', '1 14 / KH-UBND'],
    ['the first of two', '114/KH-UBND va 114 /KH-UBND', '114/KH-UBND'],
    ['part of a longer one', '2114/KH-UBND', undefined],
    ['another', 'S6: 141 /KH-UBND', undefined],
    ['none', '', undefined],
  ])('%s', (_case, text, expected) => {
    expect(found(text, findNumber(text.split(' '), '114/KH-UBND'))).toBe(expected);
  });
});

describe('a day', () => {
  test.each([
    ['in words that the machine broke', '/KH-UBND Pak Lak, ngay 19thang 5 niam 2025 KE', '19thang 5 niam 2025'],
    ['in figures', 'ngay 19/05/2025 cua', '19/05/2025'],
    ['not another order', '5 ngay 19 nam 2025', undefined],
    ['not another day', 'ngay 12 thang 5 nam 2025', undefined],
    ['not with figures between', '19 26 thang 5 nam 2025', undefined],
    ['not too far apart', '19 a b c d e f g 5 2025', undefined],
  ])('%s', (_case, text, expected) => {
    expect(found(text, findDay(text.split(' '), '2025-05-19'))).toBe(expected);
  });
});
