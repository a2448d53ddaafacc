import { expect, test } from 'vitest';
import { textRow } from './text-row.js';

const heights = (texts: string[], widths: number[]) =>
  textRow(texts, { wrap: true }, widths).map(({ height }) => height);

test.each([
  ['one line', ['Văn thư'], [20], 18],
  ['nothing', [''], [20], 18],
  ['as many lines as its longest cell', ['a', 'một hai ba bốn'], [20, 8], 34],
  ['lines of its own', ['một\nhai\nba'], [20], 50],
  ['a word that is too long for a line', ['abcdefghijklmnopqrstuvwxy'], [10], 50],
  ['no more than a spreadsheet program draws', ['a '.repeat(2000)], [10], 409],
])('a row is high enough for %s', (_name, texts, widths, height) => {
  expect(new Set(heights(texts, widths))).toEqual(new Set([height]));
});
