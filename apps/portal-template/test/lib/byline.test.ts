import { expect, test } from 'vitest';
import { bylineOf } from '../../src/lib/byline';
import { entry } from './entry';

const news = (more = '') => entry('news', 'a', `title: A\nsummary: B\npublished: "2026-07-01"\n${more}`);

test('news of our own names this site as its source', () => {
  expect(bylineOf(news(), 'Trang của phường')).toEqual([
    { name: 'Đăng ngày', value: '2026-07-01' },
    { name: 'Nguồn:', value: 'Trang của phường' },
  ]);
});

test('news from elsewhere names its source, and a change its day', () => {
  expect(bylineOf(news('updated: "2026-07-02"\nsource: Báo thử'), 'Trang của phường')).toEqual([
    { name: 'Đăng ngày', value: '2026-07-01' },
    { name: 'Cập nhật ngày', value: '2026-07-02' },
    { name: 'Nguồn:', value: 'Báo thử' },
  ]);
});

test('an English page says it in English', () => {
  const page = entry('english', 'a', 'title: A\ntopic: structure\nupdated: "2026-07-01"');
  expect(bylineOf(page, '')).toEqual([{ name: 'Updated', value: '2026-07-01' }]);
});
