import { describe, expect, test } from 'vitest';
import { dataset, need } from '../../test/facts.js';
import { answeredBy } from './index.js';

const ask = (id: string, day: string) => answeredBy(dataset.units, need(dataset.units.get(id), id), day);

describe('who answers for a unit', () => {
  test.each(['2024:23104', '2024:597', '2024:60'])('%s: itself on 30 June 2025, so nobody else', (id) => {
    expect(ask(id, '2025-06-30')).toBeUndefined();
  });

  test('an old commune: from 1 July 2025 the commune that it went into', () => {
    const answer = ask('2024:23104', '2025-07-01');
    expect(answer?.since).toBe('2025-07-01');
    expect(answer?.units.map(({ unit }) => unit.fullName)).toEqual(['Phường Hàm Thắng']);
  });

  test('a district: from 1 July 2025 every commune that its communes went into', () => {
    const answer = ask('2024:593', '2025-07-01');
    expect(answer?.units.map(({ unit }) => unit.name)).toEqual([
      'Mũi Né',
      'Phú Thủy',
      'Hàm Thắng',
      'Phan Thiết',
      'Tiến Thành',
      'Bình Thuận',
      'Tuyên Quang',
    ]);
  });

  test('a commune of 2025: itself', () => {
    expect(ask('2025:22933', '2025-07-01')).toBeUndefined();
    expect(ask('2025:22933', '2025-06-01')).toBeUndefined();
  });
});
