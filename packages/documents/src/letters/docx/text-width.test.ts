import { describe, expect, test } from 'vitest';
import { longestLine } from './text-width.js';

const bold = { size: 12, bold: true };

describe('the length of a line in Times New Roman', () => {
  test('is that of its letters: an N is 0.722 of the size', () => {
    expect(longestLine('NN', bold)).toBeCloseTo(2 * 0.722 * 12, 1);
  });

  test('is the same with and without diacritics', () => {
    expect(longestLine('ÀÂÉỌ', bold)).toBeCloseTo(longestLine('AAEO', bold), 1);
  });

  test('grows with the size', () => {
    expect(longestLine('Hạnh phúc', { size: 26, bold: true })).toBeCloseTo(
      2 * longestLine('Hạnh phúc', { size: 13, bold: true }),
      0,
    );
  });

  test('never goes beyond its room', () => {
    const words = 'ỦY BAN NHÂN DÂN '.repeat(20);
    expect(longestLine(words, bold, 185)).toBeLessThanOrEqual(185);
    expect(longestLine(words, bold, 185)).toBeGreaterThan(100);
  });

  test('of nothing is nothing', () => {
    expect(longestLine('', bold)).toBe(0);
  });
});
