import { expect, test } from 'vitest';
import { binhThuan, plans } from '../../test/facts.js';
import { clauseName } from './index.js';

test.each([
  ['i', 'I'],
  ['ii.4.2', 'II.4.2'],
  ['ii.4.2.1', 'II.4.2, gạch đầu dòng 1'],
  ['ii.9.2.p1', 'II.9.2, đoạn 1'],
  ['iii.1', 'III.1'],
  ['iv.2.p1', 'IV.2, đoạn 1'],
  ['footnote', '“(*) Một số hạ …”'],
  ['no-such-clause', 'no-such-clause'],
])('%s is called %s', (id, name) => {
  expect(clauseName(binhThuan, id)).toBe(name);
});

test.each([
  ['2', 'Mục 2'],
  ['2.1', 'Mục 2, gạch đầu dòng 1'],
  ['annex.ii', 'Phụ lục, II'],
  ['annex.ii.4.1', 'Phụ lục, II.4, gạch đầu dòng 1'],
])('%s of a letter with an annex is called %s', (id, name) => {
  const haTinh = plans.find((plan) => plan.id === 'ha-tinh-2025');
  expect(haTinh && clauseName(haTinh, id)).toBe(name);
});

test.each(plans)('every obligation of $id has a name of its own', (plan) => {
  const names = plan.clauses.filter(({ kind }) => kind === 'obligation').map(({ id }) => clauseName(plan, id));
  expect(new Set(names).size).toBe(names.length);
});
