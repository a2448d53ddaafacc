import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvText, withoutGuard } from './csv-cell.js';

describe('a cell of a CSV file', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+84 901', "'+84 901"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  @x', "'  @x"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['Các sở, ban, ngành', '"Các sở, ban, ngành"'],
    ['"a"', '"""a"""'],
    ['a\nb', '"a\nb"'],
    ["H'Neng", "H'Neng"],
    ['', ''],
  ])('%j is written %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('comes back as it was, whatever it is', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith("'"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const back: string[][] = parse(csvText(rows), {
          bom: true,
          relax_column_count: true,
          record_delimiter: '\r\n',
        });
        expect(back.map((row) => row.map(withoutGuard))).toEqual(rows);
      }),
    );
  });
});

test('a CSV file begins with the mark of UTF-8, and every row ends with CR LF', () => {
  expect(csvText([['a', 'b'], ['Đ']])).toBe('\uFEFFa,b\r\nĐ\r\n');
});
