import { expect, test } from 'vitest';
import { dataset } from '../../test/dataset.js';
import { listsAsked } from './lists-asked.js';

test('a plan’s lists are told with their columns, and with the words of the clause that asks for them', () => {
  const plan = dataset.plans.find(({ id }) => id === 'minh-long-2025');
  const asked = plan ? listsAsked(plan) : [];
  expect(asked).toHaveLength(6);
  expect(asked[0]).toMatchObject({
    what: 'Danh sách cán bộ, công chức, viên chức cấp xã',
    columns: [
      'chức vụ',
      'vị trí công tác',
      'vị trí tham gia xử lý hồ sơ trên môi trường mạng đối với từng hệ thống thông tin dùng chung',
    ],
    clause: 'II.1, đoạn 1',
  });
  for (const { columns, quote } of asked) for (const column of columns) expect(quote).toContain(column);
});

test('a plan that names no columns asks for no list', () => {
  const plan = dataset.plans.find(({ id }) => id === 'dak-lak-2025');
  expect(plan && listsAsked(plan)).toEqual([]);
});
