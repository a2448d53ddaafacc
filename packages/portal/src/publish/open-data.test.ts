import { describe, expect, test } from 'vitest';
import { article, entry } from '../../test/entries.js';
import { contentKindIds } from '../content/registry.js';
import { indexJson, kindJson } from './open-data.js';

const leader = entry(
  'leaders/chu-tich',
  [
    'name: { blank: họ và tên }',
    'position: Chủ tịch',
    'duties: [Lãnh đạo chung, { blank: việc khác }]',
    'order: 1',
    'updated: "2026-11-01"',
    'sample: true',
  ],
  'Tiểu sử.',
);
const news = article('a', '</script>', '2026-11-01');

describe('the open data of a kind', () => {
  test('has the fields of its entries; blanks are left out and named', () => {
    expect(JSON.parse(kindJson('leaders', [news, leader]))).toEqual({
      kind: 'leaders',
      name: 'Lãnh đạo',
      count: 1,
      items: [
        {
          id: 'chu-tich',
          path: '/gioi-thieu/lanh-dao/#chu-tich',
          position: 'Chủ tịch',
          duties: ['Lãnh đạo chung'],
          order: 1,
          updated: '2026-11-01',
          missing: ['name', 'duties.1'],
          sample: true,
          body: 'Tiểu sử.',
        },
      ],
    });
  });

  test('says nothing of what is not there', () => {
    expect(JSON.parse(kindJson('news', [news, leader])).items).toEqual([
      { id: 'a', path: '/tin-tuc/a/', title: '</script>', summary: 'Tóm tắt bài.', published: '2026-11-01' },
    ]);
  });

  test('is the same for the same', () => {
    expect(kindJson('news', [news])).toBe(kindJson('news', [news]));
  });
});

test('the index has every kind with its address and count', () => {
  const { version, kinds } = JSON.parse(indexJson([news, leader]));
  expect(version).toBe('v1');
  expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual(contentKindIds);
  expect(kinds).toContainEqual({ kind: 'news', name: 'Tin tức', href: '/api/v1/news.json', count: 1 });
});
