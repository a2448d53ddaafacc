import { loadPlan } from '@haicap/data';
import { expect, test } from 'vitest';
import { principlesFor } from './principles-for.js';

const plan = await loadPlan('binh-thuan-2025');

test('principles of the whole plan go with every system', () => {
  expect(principlesFor(plan, 'email').general.map(({ id }) => id)).toEqual(['i.2.1', 'i.2.3']);
  expect(principlesFor(plan, 'email').own).toEqual([]);
});

test('principles of a system go with that system alone', () => {
  const own = { ...plan, principles: [{ system: 'website' as const, clauses: ['i.2.3'] }] };
  expect(principlesFor(own, 'website').own.map(({ id }) => id)).toEqual(['i.2.3']);
  expect(principlesFor(own, 'email')).toEqual({ own: [], general: [] });
});
