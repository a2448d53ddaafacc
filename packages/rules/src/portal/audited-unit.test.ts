import { expect, test } from 'vitest';
import { dataset, need } from '../../test/facts.js';
import { auditedUnit, provinceLabels } from './audited-unit.js';

const unit = (id: string) => need(dataset.units.get(id), id);

test('a commune is asked for by its name and by the domains of the day', () => {
  expect(auditedUnit(dataset, unit('2025:22933'), '2026-11-21')).toEqual({
    fullName: 'Phường Hàm Thắng',
    province: 'Tỉnh Lâm Đồng',
    domains: ['hamthang.lamdong.gov.vn', 'hamthang.binhthuan.gov.vn'],
  });
});

test('a name that several communes would share is nobody’s', () => {
  expect(auditedUnit(dataset, unit('2025:21484'), '2026-11-21')).toMatchObject({ fullName: 'Xã Ba Tơ', domains: [] });
});

test.each(['2024:22915', '2025:68'])('%s is no commune since 1 July 2025', (id) => {
  expect(() => auditedUnit(dataset, unit(id), '2026-11-21')).toThrow(
    `unexpected unit "${id}", expected a commune since 1 July 2025, such as 2025:22933`,
  );
});

test('every province has a label, and the labels stand once and in order', () => {
  const labels = provinceLabels(dataset, '2026-11-21');
  expect(labels.length).toBeGreaterThanOrEqual(34);
  expect(labels).toContain('lamdong');
  expect(labels).toEqual([...new Set(labels)].sort());
});

test('a day that is none is refused', () => {
  expect(() => provinceLabels(dataset, '2026-02-30')).toThrow('2026-02-30');
});
