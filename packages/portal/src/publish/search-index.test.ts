import { expect, test } from 'vitest';
import { article, entry } from '../../test/entries.js';
import { searchIndex } from './search-index.js';

test('a page is found by its words without marks', () => {
  expect(searchIndex([article('duong', 'Đường liên thôn', '2026-11-01', 'Khởi công *tuần* này.')])).toEqual([
    [
      '/tin-tuc/duong/',
      'Đường liên thôn',
      'Tin tức',
      '2026-11-01',
      'duong lien thon tom tat bai khoi cong tuan nay '.trim(),
    ],
  ]);
});

test('it is found by all its fields and by the names of its choices, not by addresses and days', () => {
  const leader = entry('leaders/a', [
    'name: Lê B',
    'position: Chủ tịch',
    'duties: [Phụ trách tài chính]',
    'phone: { blank: số }',
    'order: 1',
    'updated: "2026-11-01"',
  ]);
  const budget = entry('budget/a', [
    'title: Dự toán',
    'period: "2026-Q1"',
    'stage: audit',
    'issued: "2026-11-01"',
    'published: "2026-11-01"',
    'file: /tep/a.pdf',
  ]);

  expect(searchIndex([leader, budget]).map(([, , , , words]) => words)).toEqual([
    'chu tich le b phu trach tai chinh',
    'du toan 2026-q1 ket qua kiem toan',
  ]);
});

test('what has no day has an empty one', () => {
  expect(searchIndex([entry('procedures/a', ['name: Khai sinh', 'field: Hộ tịch', 'link: /a/'])])[0]?.[3]).toBe('');
});

test('a long text is searched in its beginning', () => {
  const [row] = searchIndex([article('a', 'A', '2026-11-01', 'chữ '.repeat(2000))]);
  expect(row?.[4].length).toBeLessThan(2100);
});
