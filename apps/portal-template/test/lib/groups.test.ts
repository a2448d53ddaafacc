import { describe, expect, test } from 'vitest';
import { groupsOf, quartersOf } from '../../src/lib/groups';
import { publication } from './entry';

describe('the groups of Law 10/2022, Điều 11', () => {
  const groups = groupsOf([publication('a', 'fees', '2026-07-01')]);

  test('are fourteen, numbered as in the law', () => {
    expect(groups.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  test('4 and 13 are on display without end', () => {
    expect(groups.filter(({ permanent }) => permanent).map(({ number }) => number)).toEqual([4, 13]);
  });

  test('hold their own entries', () => {
    expect(groups.filter(({ entries }) => entries.length > 0).map(({ id }) => id)).toEqual(['fees']);
  });
});

describe('the lists by quarter', () => {
  const quarters = quartersOf([
    publication('b', 'plan', '2026-04-02', 'until: "2026-06-01"\nposted: [Niêm yết tại trụ sở]'),
    publication('a', 'regulation', '2026-07-01'),
    publication('c', 'fees', '2026-06-30'),
  ]);

  test('begin with the newest quarter and the newest content', () => {
    expect(quarters.map(({ name, rows }) => [name, rows.map(({ title }) => title)])).toEqual([
      ['Quý III năm 2026', ['a']],
      ['Quý II năm 2026', ['c', 'b']],
    ]);
  });

  test('say how something was published, and until when', () => {
    expect(quarters.flatMap(({ rows }) => rows.map(({ forms, until }) => [forms, until]))).toEqual([
      ['Trang thông tin điện tử', 'Thường xuyên'],
      ['Trang thông tin điện tử', 'Chưa định'],
      ['Trang thông tin điện tử, Niêm yết tại trụ sở', '2026-06-01'],
    ]);
  });

  test('are none where nothing is published', () => expect(quartersOf([])).toEqual([]));
});
