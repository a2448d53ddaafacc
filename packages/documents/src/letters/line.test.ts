import { expect, test } from 'vitest';
import { blank, gap, inCapitals, joined, line, lineText } from './line.js';

test('a line is its words with its blanks between them', () => {
  expect(line`Số: ${gap('số')}/${['UBND', '-VX']}`).toEqual(['Số: ', { blank: 'số', short: true }, '/UBND-VX']);
});

test('what is to be filled in and what is ours stand in brackets', () => {
  expect(lineText(line`Ông ${blank('họ và tên')}, ngày ${gap('ngày')} ${{ remark: 'xóa dòng này' }}`)).toBe(
    'Ông [họ và tên], ngày […] [xóa dòng này]',
  );
});

test('capitals leave the blanks as they are', () => {
  expect(lineText(inCapitals(line`Ủy ban nhân dân ${blank('tên')}`))).toBe('ỦY BAN NHÂN DÂN [tên]');
});

test('lines are joined as they are', () => {
  expect(lineText(joined([['a'], line`${gap('b')}`, ['c']], ', '))).toBe('a, […], c');
});
