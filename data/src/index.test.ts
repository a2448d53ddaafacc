import { loadAllPlans, loadAllProvinces, loadPlan, loadProvince, planIds, provinceCodes } from '@haicap/data';
import { Plan, ProvinceUnits } from '@haicap/domain';
import { describe, expect, test } from 'vitest';

describe('plans as compiled', () => {
  test('are listed in alphabetical order', async () => {
    const ids = await planIds();
    expect(ids[0]).toBe('binh-thuan-2025');
    expect(ids).toEqual(ids.toSorted());
  });

  test('are loaded one by one', async () => {
    expect((await loadPlan('binh-thuan-2025')).number).toBe('2495/KH-UBND');
  });

  test('are refused when unknown, with those that are there', async () => {
    const ids = (await planIds()).join(', ');
    await expect(loadPlan('lam-dong')).rejects.toThrow(
      new RangeError(`unexpected plan "lam-dong", expected one of ${ids}`),
    );
  });

  test('keep to the schema', async () => {
    for (const plan of await loadAllPlans()) expect(Plan.parse(plan)).toEqual(plan);
  });
});

describe('provinces as compiled', () => {
  test('are 34, in the order of their codes', async () => {
    const codes = await provinceCodes();
    expect(codes).toHaveLength(34);
    expect(codes).toEqual(codes.toSorted());
  });

  test('are loaded one by one: Lâm Đồng has 124 communes, with the former Bình Thuận', async () => {
    const { units } = await loadProvince('68');
    expect(units.filter(({ year, level }) => year === 2025 && level === 'commune')).toHaveLength(124);
    expect(units.filter(({ id }) => id === '2024:60')).toHaveLength(1);
  });

  test.each(['60', '1', '../plans/binh-thuan-2025'])('are refused for "%s", which is no code of 2025', async (code) => {
    await expect(loadProvince(code)).rejects.toThrow(`unexpected province "${code}", expected a code of 2025: 01, 04`);
  });

  test('keep to the schema', async () => {
    for (const province of await loadAllProvinces()) expect(ProvinceUnits.safeParse(province).error).toBeUndefined();
  });
});
