import { loadAllPlans, loadLaw, loadPlan, loadProvince } from '@haicap/data';
import { createDataset, plansForUnit } from '@haicap/rules';
import { expect, test } from 'vitest';
import { legalBasis } from './legal-basis.js';

const [plans, law, province, plan] = await Promise.all([
  loadAllPlans(),
  loadLaw(),
  loadProvince('66'),
  loadPlan('dak-lak-2025'),
]);
const dataset = createDataset({ plans, provinces: [province], law });
const asOf = '2025-06-10';

test('a district of Đắk Lắk answers for whole data by clause III.5.a, in the words of the plan', () => {
  const unit = dataset.units.get('2024:648');
  const [basis, ...others] = legalBasis(dataset, { plan, unit, asOf });
  const quote = /“(.*)”$/.exec(basis ?? '')?.[1] ?? 'none';
  expect(basis).toMatch(/^Kế hoạch 114\/KH-UBND của tỉnh Đắk Lắk ngày 19\/05\/2025, III\.5\.a: “/);
  expect(plan.clauses.find(({ id }) => id === 'iii.5.a')?.text).toContain(quote);
  expect(quote).toContain('tính toàn vẹn của dữ liệu');
  expect(others).toEqual([]);
});

test('a new commune of Đắk Lắk is not bound by it: the plan gives that duty to districts', () => {
  const unit = dataset.units.all({ year: 2025, level: 'commune' }).find((one) => plansForUnit(dataset, one).length > 0);
  expect(unit).toBeDefined();
  expect(legalBasis(dataset, { plan, unit, asOf })).toEqual([]);
});

test('a plan that does not speak of whole data gives no words', async () => {
  expect(legalBasis(dataset, { plan: await loadPlan('binh-thuan-2025'), asOf })).toEqual([]);
});
