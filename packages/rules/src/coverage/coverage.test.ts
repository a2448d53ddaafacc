import { describe, expect, test } from 'vitest';
import { binhThuan, plans } from '../../test/facts.js';
import { coverageOf } from './index.js';

describe.each(plans)('the coverage of $id', (plan) => {
  const coverage = coverageOf(plan);

  test('misses no obligation clause', () => {
    expect(coverage.missing).toEqual([]);
    expect(coverage.encoded).toBe(coverage.obligations);
  });

  test('leaves no sentence of an obligation clause unquoted', () => {
    expect(coverage.uncited).toEqual([]);
  });

  test('counts every clause under one kind', () => {
    expect(Object.values(coverage.kinds).reduce((sum, count) => sum + count, 0)).toBe(plan.clauses.length);
    expect(coverage.clauses).toBe(plan.clauses.length);
    expect(coverage.kinds.obligation).toBe(coverage.obligations);
  });
});

test('the plan of Bình Thuận has 89 clauses, of which 44 oblige somebody', () => {
  const { clauses, obligations } = coverageOf(binhThuan);
  expect({ clauses, obligations }).toEqual({ clauses: 89, obligations: 44 });
});

const without = (name: string) => ({
  ...binhThuan,
  tasks: binhThuan.tasks.filter(({ id }) => id !== `binh-thuan-2025.${name}`),
});

test('a clause whose only task is taken away is missing', () => {
  const { missing, encoded, obligations } = coverageOf(without('security-guidance'));
  expect(missing).toEqual(['ii.10.3']);
  expect(encoded).toBe(obligations - 1);
});

test('a clause that other tasks still cite is not missing, but the sentence of the lost task is uncited', () => {
  const { missing, uncited } = coverageOf(without('site-keep-old'));
  expect(missing).toEqual([]);
  expect(uncited).toEqual([
    {
      clause: 'ii.7.2',
      sentence:
        'Duy trì các trang thông tin điện tử cấp huyện, cấp xã không còn hoạt động để phục vụ công tác tra cứu, chuyển đổi dữ liệu.',
    },
  ]);
});

test('a plan without tasks misses every obligation, in document order', () => {
  const { missing, encoded } = coverageOf({ ...binhThuan, tasks: [] });
  expect(encoded).toBe(0);
  expect(missing).toEqual(binhThuan.clauses.filter(({ kind }) => kind === 'obligation').map(({ id }) => id));
});
