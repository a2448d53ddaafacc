import type { CellObject } from 'write-excel-file/universal';
import { type CellStyle, textCell } from './write-workbook.js';

/** Height of a line of 12 points, in points. */
const LINE = 16;

/** The tallest row that a spreadsheet program draws, in points. */
const TALLEST = 409;

/**
 * A row of text cells, as high as its longest cell needs: not every program reckons the height when it opens the file.
 *
 * In: the texts, the style of all, and the widths of the columns in characters. Out: the cells.
 */
export const textRow = (texts: readonly string[], style: CellStyle, widths: readonly number[]): CellObject[] => {
  const lines = Math.max(1, ...texts.map((text, column) => linesOf(text, widths[column])));
  const height = Math.min(TALLEST, lines * LINE + 2);
  return texts.map((text) => textCell(text, { ...style, height }));
};

const linesOf = (text: string, width = 10): number =>
  text.split('\n').reduce((lines, part) => lines + wrappedLines(part, width), 0);

/** How many lines a text takes when it is broken between words, and inside a word only where that alone is too long. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.ceil(length / width) - 1;
    used = length % width;
  }
  return lines;
}
