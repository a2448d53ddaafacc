import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binhThuan, dataset } from '../../test/facts.js';
import { domainLabel, namesUnderPlan } from './index.js';

describe('the label of a place name', () => {
  test.each([
    ["Cư M'gar", 'cumgar'],
    ['Cư M’gar', 'cumgar'],
    ["Ea H'leo", 'eahleo'],
    ['Ea H’Leo', 'eahleo'],
    ['Ea Súp', 'easup'],
    ["M'Drắk", 'mdrak'],
    ['Buôn Ma Thuột', 'buonmathuot'],
    ['Krông Bông', 'krongbong'],
    ['Đắk Lắk', 'daklak'],
    ['ĐỒNG NAI', 'dongnai'],
    ['Phan Rang - Tháp Chàm', 'phanrangthapcham'],
    ['1 Bảo Lộc', '1baoloc'],
    ['  Phan Thiết ', 'phanthiet'],
    ['Đắk Lắk'.normalize('NFD'), 'daklak'],
    ['Mường Nhé'.normalize('NFKD'), 'muongnhe'],
  ])('%s → %s', (name, label) => {
    expect(domainLabel(name)).toBe(label);
  });

  test.each(['', '  ', "'", '—', '中'])('of "%s" is refused, for nothing is left', (name) => {
    expect(() => domainLabel(name)).toThrow(
      new RangeError(`unexpected name "${name}", expected at least one letter or digit`),
    );
  });

  test('of every unit of the country is letters a–z and digits, and the same in both normal forms', () => {
    const units = [2024, 2025] as const;
    for (const { name } of units.flatMap((year) => dataset.units.all({ year, level: 'commune' }))) {
      const label = domainLabel(name);
      expect(label).toMatch(/^[a-z0-9]+$/);
      expect(domainLabel(name.normalize('NFD'))).toBe(label);
    }
  });

  test('of a label is the label', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ỹđĐ0-9' ]*[a-z]$/u), (name) => {
        expect(domainLabel(domainLabel(name))).toBe(domainLabel(name));
      }),
    );
  });
});

describe('the names of a commune under a plan', () => {
  test('follow the rules of the plan, with their words', () => {
    expect(namesUnderPlan(binhThuan, 'Phan Thiết')).toEqual({
      domain: {
        name: 'phanthiet.binhthuan.gov.vn',
        citation: {
          clause: 'ii.3.2',
          quote: 'tên miền có dạng <tên địa phương cấp xã>.<binhthuan>.<gov>.<vn>',
        },
      },
      mailbox: {
        name: '<tên người dùng>@phanthiet.binhthuan.gov.vn',
        citation: { clause: 'ii.4.2.3', quote: expect.stringContaining('<tên người dùng>@<tên địa phương cấp xã>') },
      },
    });
  });

  test('are not stated where the plan has no rule', () => {
    expect(namesUnderPlan({ naming: {} }, 'Phan Thiết')).toEqual({ domain: 'not-stated', mailbox: 'not-stated' });
  });

  test('have no mailbox where the plan only lays down the domain', () => {
    const { domain } = binhThuan.naming;
    const names = namesUnderPlan({ naming: domain ? { domain } : {} }, 'Hàm Thắng');
    expect(names.domain).toMatchObject({ name: 'hamthang.binhthuan.gov.vn' });
    expect(names.mailbox).toBe('not-stated');
  });

  test('differ for each of the 45 new communes of Bình Thuận', () => {
    const communes = dataset.units
      .all({ year: 2025, level: 'commune', province: '2025:68' })
      .filter(({ id }) => dataset.units.predecessors(id).some(({ unit }) => unit.province === '2024:60'));
    expect(communes).toHaveLength(45);
    expect(new Set(communes.map(({ name }) => domainLabel(name))).size).toBe(45);
  });
});
