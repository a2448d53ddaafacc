import { describe, expect, test } from 'vitest';
import { readCsv } from './read-csv.js';
import { UnreadableFile } from './unreadable-file.js';

const rows = (text: string) => readCsv(text).sheet.rows;

describe('the cells of a text file', () => {
  test.each([
    ['commas', 'a,b,c\n1,2,3', ','],
    ['semicolons, with commas in the cells', 'a;b;c\n"1, 2";3, 4;5', ';'],
    ['tabs, with the others in the cells', 'a\tb\tc\n1,2;3\t4\t5', '\t'],
    ['a title with commas above columns with semicolons', 'DANH SÁCH, 2025\na;b;c\n1;2;3', ';'],
    ['one column', 'a\n1', ','],
  ])('are told apart by what makes the widest row: %s', (_name, text, delimiter) => {
    expect(readCsv(text).delimiter).toBe(delimiter);
  });

  test('are parted as a first line says, which stays a row of its own', () => {
    expect(readCsv('sep=;\r\na,b;c\r\n1;2')).toEqual({
      sheet: { name: '', rows: [[], ['a,b', 'c'], ['1', '2']] },
      delimiter: ';',
    });
  });

  test('stand in the rows that a spreadsheet program shows: empty lines count, lines in quotes do not', () => {
    expect(rows('a,b\r\n\r\n"1\n2",3\n4,5')).toEqual([['a', 'b'], [''], ['1\n2', '3'], ['4', '5']]);
  });

  test('may have quotes in the middle, and doubled ones', () => {
    expect(rows('a,b\n"Tổ ""1""",x\nTổ "2",y\n"Tổ" 3,z')).toEqual([
      ['a', 'b'],
      ['Tổ "1"', 'x'],
      ['Tổ "2"', 'y'],
      ['"Tổ" 3', 'z'],
    ]);
  });

  test('lose the apostrophe that keeps them from being formulas', () => {
    expect(rows("a,b\n'=1+1,H'Neng")).toEqual([
      ['a', 'b'],
      ['=1+1', "H'Neng"],
    ]);
  });

  test('may be of different number in each row', () => {
    expect(rows('a,b\n1\n2,3,4')).toEqual([['a', 'b'], ['1'], ['2', '3', '4']]);
  });
});

test('a quote that is never closed is refused with its row', () => {
  const read = () => readCsv('a;b\n1;2\n"3;4\n5;6');
  expect(read).toThrow(UnreadableFile);
  expect(read).toThrow('unexpected end of the file inside the quotes opened on line 3, expected a closing quote');
});
