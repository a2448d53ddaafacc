import { loadAllPlans, loadLaw, loadProvince } from '@haicap/data';
import { describe, expect, test } from 'vitest';
import { binhThuan, dataset, need } from '../../test/facts.js';
import { binds, createDataset, plansForUnit } from './index.js';

const unit = (id: string) => need(dataset.units.get(id), id);

test('plans and the units of one province make a dataset', async () => {
  const small = createDataset({
    plans: await loadAllPlans(),
    provinces: [await loadProvince('68')],
    law: await loadLaw(),
  });
  expect(small.units.get('2025:22933')?.fullName).toBe('Phường Hàm Thắng');
  expect(small.units.get('2025:00004')).toBeUndefined();
  expect(small.plans.map(({ id }) => id)).toContain('binh-thuan-2025');
  expect(Object.isFrozen(small)).toBe(true);
});

describe('the plan of Bình Thuận', () => {
  test.each([
    ['binds', 'the province itself', '2024:60'],
    ['binds', 'a district', '2024:597'],
    ['binds', 'an old commune', '2024:23104'],
    ['binds', 'a new commune', '2025:22933'],
    ['binds', 'a new commune made from an island district', '2025:23272'],
    ['does not bind', 'an old commune of another province that Lâm Đồng was made from', '2024:24769'],
    ['does not bind', 'a new commune of another province', '2025:00004'],
    ['does not bind', 'a province of 2025, even the one it went into', '2025:68'],
    ['does not bind', 'the old province whose code is now that of its successor', '2024:68'],
  ])('%s %s (%s)', (verdict, _what, id) => {
    expect(binds(dataset, binhThuan, unit(id))).toBe(verdict === 'binds');
    expect(plansForUnit(dataset, unit(id))).toEqual(verdict === 'binds' ? [binhThuan] : []);
  });

  test('binds 10 districts, 121 old communes and 45 new ones', () => {
    const bound = (year: 2024 | 2025, level: 'district' | 'commune') =>
      dataset.units.all({ year, level }).filter((candidate) => binds(dataset, binhThuan, candidate)).length;
    expect([bound(2024, 'district'), bound(2024, 'commune'), bound(2025, 'commune')]).toEqual([10, 121, 45]);
  });
});

describe('a plan of a single district', () => {
  const plan = { ...binhThuan, id: 'ham-thuan-bac', jurisdiction: { provinces: [], districts: ['597'] } };

  test.each([
    [true, 'the district', '2024:597'],
    [true, 'a commune of the district', '2024:23062'],
    [true, 'a new commune made partly from communes of the district', '2025:22933'],
    [false, 'the neighbouring district', '2024:598'],
    [false, 'the province', '2024:60'],
    [false, 'a new commune without any part of the district', '2025:23143'],
  ])('binds (%s) %s (%s)', (verdict, _what, id) => {
    expect(binds(dataset, plan, unit(id))).toBe(verdict);
  });

  test('stands beside the plan of the province, in the order of the dataset', () => {
    const both = { ...dataset, plans: [plan, binhThuan] };
    expect(plansForUnit(both, unit('2024:597')).map(({ id }) => id)).toEqual(['ham-thuan-bac', 'binh-thuan-2025']);
    expect(plansForUnit(both, unit('2024:598')).map(({ id }) => id)).toEqual(['binh-thuan-2025']);
  });
});
