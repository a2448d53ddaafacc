import { describe, expect, test } from 'vitest';
import { article, entry } from '../../test/entries.js';
import { itemOf, newestFirst } from './item.js';

describe('an entry as an item', () => {
  test('with a page of its own', () => {
    expect(itemOf(article('ra-mat', 'Ra mắt', '2026-11-01'))).toEqual({
      kind: 'news',
      slug: 'ra-mat',
      title: 'Ra mắt',
      summary: 'Tóm tắt bài.',
      day: '2026-11-01',
      path: '/tin-tuc/ra-mat/',
      sample: false,
    });
  });

  test('without a page or a day of its own', () => {
    const item = itemOf(
      entry('procedures/khai-sinh', ['name: Khai sinh', 'field: B', 'link: /a/', 'sample: true'], 'Làm ở xã.'),
    );
    expect(item).toEqual({
      kind: 'procedures',
      slug: 'khai-sinh',
      title: 'Khai sinh',
      summary: 'Làm ở xã.',
      path: '/thu-tuc/#khai-sinh',
      sample: true,
    });
  });

  test('a document is called by its form and number', () => {
    const fields = [
      'number: 12/QĐ-UBND',
      'form: Quyết định',
      'issuer: A',
      'issued: "2026-10-01"',
      'effective: not-stated',
      'abstract: Về B',
      'published: "2026-11-01"',
      'file: { blank: tệp }',
    ];
    expect(itemOf(entry('documents/a', fields))).toMatchObject({
      title: 'Quyết định 12/QĐ-UBND',
      summary: 'Về B',
      day: '2026-11-01',
    });
  });

  test('a leader without a name yet is called by the position', () => {
    const fields = [
      'name: { blank: họ tên }',
      'position: Chủ tịch',
      'duties: [A]',
      'order: 1',
      'updated: "2026-11-01"',
    ];
    expect(itemOf(entry('leaders/a', fields)).title).toBe('Chủ tịch');
    expect(itemOf(entry('leaders/a', ['name: Lê B', ...fields.slice(1)])).title).toBe('Chủ tịch Lê B');
  });
});

const summary = (body: string) =>
  itemOf(
    entry(
      'budget/a',
      ['title: A', 'period: "2026"', 'stage: draft', 'issued: "2026-11-01"', 'published: "2026-11-01"'],
      body,
    ),
  ).summary;

test.each([
  ['the first sentence', 'Đây là câu đầu tiên của bài. Đây là câu hai.', 'Đây là câu đầu tiên của bài.'],
  ['a sentence over two lines', 'Đây là câu\nđầu tiên của bài. Hai.', 'Đây là câu đầu tiên của bài.'],
  ['not a heading', '# Tên\n\nĐây là câu đầu tiên của bài.', 'Đây là câu đầu tiên của bài.'],
  [
    'without the signs of Markdown',
    'Xem [văn bản](/van-ban/) **mới** và `mã` của xã.',
    'Xem văn bản mới và mã của xã.',
  ],
  [
    'no point within an abbreviation at its beginning',
    'TP. Mẫu và các xã quanh đó. Hai.',
    'TP. Mẫu và các xã quanh đó.',
  ],
  ['a long sentence cut at a word', `${'chữ '.repeat(80)}.`, `${'chữ '.repeat(55).trim()}…`],
  ['nothing', '', ''],
])('without a field for it the summary is %s', (_name, body, expected) => {
  expect(summary(body)).toBe(expected);
});

test('lists have the newest on top, then go by title as Vietnamese sorts it; what has no day comes last', () => {
  const item = (title: string, day?: string) => ({
    ...itemOf(article('a', title, day ?? '2026-01-01')),
    ...(day === undefined && { day: '' }),
  });
  const sorted = newestFirst([
    item('Xe'),
    item('Đường', '2026-11-01'),
    item('Chợ', '2026-11-02'),
    item('Dân', '2026-11-01'),
  ]);
  expect(sorted.map(({ title }) => title)).toEqual(['Chợ', 'Dân', 'Đường', 'Xe']);
});
