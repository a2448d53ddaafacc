import { describe, expect, test } from 'vitest';
import { vietnam } from '../../test/vietnam.js';

const units = vietnam();

describe('what a unit is called on a day', () => {
  test.each([
    ['2025:25270', '2026-04-29', 'xã'],
    ['2025:25270', '2026-04-30', 'phường'],
    ['2025:07294', '2026-09-19', 'xã'],
    ['2025:07294', '2026-09-20', 'phường'],
    ['2025:75', '2026-04-29', 'tỉnh'],
    ['2025:75', '2026-04-30', 'thành phố'],
    ['2025:22', '2026-08-31', 'tỉnh'],
    ['2025:22', '2026-09-01', 'thành phố'],
    ['2025:24', '2026-09-19', 'tỉnh'],
    ['2025:24', '2026-09-20', 'thành phố'],
  ])('%s is, on %s, a %s', (id, day, type) => {
    expect(units.nameAsOf(id, day)).toMatchObject({ status: 'exists', type });
  });

  test('a change carries the resolution that made it, and the full name follows it', () => {
    expect(units.nameAsOf('2025:75', '2026-05-01')).toEqual({
      status: 'exists',
      type: 'thành phố',
      name: 'Đồng Nai',
      fullName: 'Thành phố Đồng Nai',
      basis: '30/2026/QH16',
    });
  });

  test('since 20 September 2026 there are 2,599 xã, 709 phường and 13 đặc khu, 9 cities and 25 provinces', () => {
    const typesOf = (level: 'province' | 'commune') =>
      units.all({ year: 2025, level }).map(({ id }) => {
        const answer = units.nameAsOf(id, '2026-09-20');
        return answer.status === 'exists' ? answer.type : answer.status;
      });
    const count = (types: string[]) => {
      const bearers: Record<string, number> = {};
      for (const type of types) bearers[type] = (bearers[type] ?? 0) + 1;
      return bearers;
    };
    expect(count(typesOf('commune'))).toEqual({ xã: 2599, phường: 709, 'đặc khu': 13 });
    expect(count(typesOf('province'))).toEqual({ 'thành phố': 9, tỉnh: 25 });
  });

  test('a unit of 2024 ends, and one of 2025 begins, on 1 July 2025', () => {
    expect(units.nameAsOf('2024:00004', '2025-06-30')).toMatchObject({
      status: 'exists',
      fullName: 'Phường Trúc Bạch',
    });
    expect(units.nameAsOf('2024:00004', '2025-07-01')).toMatchObject({ status: 'ended', on: '2025-07-01' });
    expect(units.nameAsOf('2025:00004', '2025-06-30')).toEqual({ status: 'not-yet', from: '2025-07-01' });
    expect(units.nameAsOf('2025:00004', '2025-07-01')).toMatchObject({ status: 'exists', fullName: 'Phường Ba Đình' });
  });

  test('the changes of 2026 leave the unit itself as it stood on 1 July 2025', () => {
    expect(units.get('2025:25270')?.type).toBe('xã');
  });
});

describe('a day that is none is refused', () => {
  test.each([[''], ['2025-06-31'], ['2025-7-1'], ['01/07/2025'], ['2025-07-01T00:00:00Z'], [' 2025-07-01'], ['today']])(
    '%j, for a unit of either year',
    (day) => {
      const message = `unexpected day "${day}", expected a day of the calendar, written YYYY-MM-DD`;
      for (const id of ['2024:00004', '2025:00004', '2025:75']) {
        expect(() => units.nameAsOf(id, day)).toThrow(RangeError);
        expect(() => units.nameAsOf(id, day)).toThrow(message);
      }
    },
  );
});

describe('the clause of a commune', () => {
  test('a commune of 2025 has the wording that made it', () => {
    expect(units.clauseOf('2025:24235')).toEqual({
      resolution: '1660/NQ-UBTVQH15',
      clause: units.get('2025:24235')?.basis?.clause,
      text: 'Đổi tên xã Krông Na thành xã Buôn Đôn.',
    });
  });

  test('all 3,321 communes of 2025 have one, no other unit has', () => {
    const without = units.all({ year: 2025, level: 'commune' }).filter(({ id }) => !units.clauseOf(id)?.text);
    expect(without).toEqual([]);
    expect(units.clauseOf('2024:00004')).toBeUndefined();
    expect(units.clauseOf('2025:68')).toBeUndefined();
  });
});
