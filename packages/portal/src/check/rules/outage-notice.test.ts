import { expect, test } from 'vitest';
import { entry } from '../../../test/entries.js';
import { outageNotice } from './outage-notice.js';

const find = (published: string, start: string, ...more: string[]) =>
  outageNotice(
    entry('outages/bao-tri', [
      'title: Bảo trì',
      `start: "${start}"`,
      `restored: "${start}"`,
      `published: "${published}"`,
      ...more,
    ]),
    { announced: { off: [], on: [] }, publicFiles: new Set() },
  );

test('seven working days before is in time', () => {
  expect(find('2026-11-02', '2026-11-11')).toEqual([]);
});

test('six are not', () => {
  expect(find('2026-11-02', '2026-11-10')).toEqual([
    {
      level: 'warning',
      at: 'published',
      found: 'báo trước 6 ngày làm việc',
      expected: 'ít nhất 7 ngày làm việc trước ngày bắt đầu (Nghị định 224/2026/NĐ-CP, Điều 13 khoản 1 điểm a)',
      fix: 'lùi ngày bắt đầu, hoặc ghi forceMajeure: true khi bất khả kháng',
    },
  ]);
});

test('a weekend is no working day: a start on Saturday needs seven before it', () => {
  expect(find('2026-11-05', '2026-11-14')).toHaveLength(1);
  expect(find('2026-11-04', '2026-11-14')).toEqual([]);
});

test('force majeure needs no notice', () => {
  expect(find('2026-11-02', '2026-11-02', 'forceMajeure: true')).toEqual([]);
  expect(find('2026-11-02', '2026-11-02', 'forceMajeure: false')).toHaveLength(1);
});

test('before the decree was in force there was no such rule', () => {
  expect(find('2026-06-30', '2026-07-01')).toEqual([]);
});

test('beyond the years whose holidays are known it is said so', () => {
  expect(find('2041-03-04', '2041-03-20')).toMatchObject([
    { at: 'start', found: 'thời gian chưa tính được ra ngày làm việc' },
  ]);
});

test('six weekdays are too few whatever the holidays', () => {
  expect(find('2041-03-04', '2041-03-12')).toMatchObject([{ found: 'báo trước 6 ngày làm việc' }]);
});
