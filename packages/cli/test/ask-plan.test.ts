import { loadAllProvinces } from '@haicap/data';
import { createDataset } from '@haicap/rules';
import { expect, test } from 'vitest';
import { noLaw, smallPlan } from '../../documents/test/small-plan.js';
import { askPlan } from '../src/ask/plan.js';

const other = { ...smallPlan, id: 'other', shortTitle: 'Kế hoạch của huyện' };
const provinces = await loadAllProvinces();
const dataset = createDataset({ plans: [smallPlan, other], provinces, law: noLaw });
const district = dataset.units.get('2024:597');

test('a unit that two plans bind: the reader must say which', () => {
  expect(() => askPlan(dataset, undefined, district)).toThrow(
    'Có 2 kế hoạch áp dụng cho Huyện Hàm Thuận Bắc (2024:597); cần --plan với một trong các mã dưới đây.\n' +
      'Các kế hoạch:\n  small: Kế hoạch nhỏ, Ủy ban nhân dân tỉnh\n  other: Kế hoạch của huyện, Ủy ban nhân dân tỉnh',
  );
  expect(askPlan(dataset, 'other', district)).toBe(other);
});

test('a plan that does not bind the unit: those that do are listed', () => {
  const far = createDataset({
    plans: [smallPlan, { ...other, jurisdiction: { provinces: ['01'], districts: [] } }],
    provinces,
    law: noLaw,
  });
  expect(() => askPlan(far, 'other', district)).toThrow(
    'cần một kế hoạch áp dụng cho đơn vị này.\nCác kế hoạch:\n  small: ',
  );
});
