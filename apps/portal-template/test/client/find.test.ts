import { describe, expect, test } from 'vitest';
import { find, type SearchRow } from '../../src/client/find';

const rows: readonly SearchRow[] = [
  ['/a/', 'Tin cũ về ngân sách', 'Tin tức', '2025-01-01', 'tin cu ve ngan sach thu chi'],
  ['/b/', 'Dự toán ngân sách năm 2026', 'Ngân sách', '2026-07-09', 'du toan ngan sach nam 2026'],
  ['/c/', 'Lịch tiếp công dân', 'Tin tức', '2026-07-06', 'lich tiep cong dan ngan sach'],
];
const paths = (question: string) => find(rows, question).map(([path]) => path);

describe('find', () => {
  test('wants every word, with or without marks', () => {
    expect(paths('Ngân sách 2026')).toEqual(['/b/']);
    expect(paths('ngan sach 2026')).toEqual(['/b/']);
  });

  test('puts pages with the words in their title first, then the newer', () => {
    expect(paths('ngân sách')).toEqual(['/b/', '/a/', '/c/']);
  });

  test.each(['', '   ', '!?'])('finds nothing for %j', (question) => expect(paths(question)).toEqual([]));

  test('finds nothing where a word is nowhere', () => expect(paths('ngân sách tỉnh')).toEqual([]));
});
