import { expect, test } from 'vitest';
import type { Witness } from '../schemas/plan.js';
import { compareWitness } from './compare-witness.js';

const scan = 'S6: 114 /KH-UBND ngay 19thang 5 niam 2025';
const plan = (supplies: ('number' | 'date')[], number = '114/KH-UBND', date = '2025-05-19') => {
  const witness: Witness = { raw: 'scan.txt', receivedAs: 'scan.txt', supplies };
  return { id: 'p', number, date, witness, clauses: [{ id: 'number', text: 'Số: /KH-UBND ngày tháng 5 năm 2025' }] };
};

test('what the second text supplies is pointed out among its words', () => {
  const { supplied, ...rest } = compareWitness(plan(['number', 'date']), scan);
  expect(supplied).toEqual([
    { field: 'number', from: 1, to: 3 },
    { field: 'date', from: 4, to: 8 },
  ]);
  expect(rest).toMatchObject({ plan: 'p', ours: { words: 7 }, theirs: { words: 8, alone: 1 } });
});

test('what it does not state is not pointed out', () => {
  expect(compareWitness(plan(['number', 'date'], '115/KH-UBND', '2025-05-20'), scan).supplied).toEqual([]);
  expect(compareWitness(plan(['date'], 'not-stated', 'not-stated'), scan).supplied).toEqual([]);
});

test('only what it is said to supply is looked for', () => {
  expect(compareWitness(plan(['date']), scan).supplied.map(({ field }) => field)).toEqual(['date']);
  const { witness: _witness, ...without } = plan(['date']);
  expect(compareWitness(without, scan).supplied).toEqual([]);
});
