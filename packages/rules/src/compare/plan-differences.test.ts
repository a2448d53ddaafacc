import { expect, test } from 'vitest';
import { smallPlan, smallTask } from '../../test/small-plans.js';
import { compareBySystem, planDifferences } from './index.js';

const plan = (id: string, ...support: ('police' | 'party-office')[]) =>
  smallPlan(id, { tasks: [smallTask(id, 'a', { support })] });
const names = (rows: ReturnType<typeof planDifferences>['onlyHere']) => rows.map(({ facet, value }) => [facet, value]);

test('what one plan alone requires, and what it alone leaves out', () => {
  const { facets } = compareBySystem([plan('a', 'police', 'party-office'), plan('b', 'police'), plan('c')], 'email');
  expect(names(planDifferences(facets, 'a').onlyHere)).toEqual([['support', 'party-office']]);
  expect(names(planDifferences(facets, 'c').onlyMissing)).toEqual([['support', 'police']]);
  expect(planDifferences(facets, 'b')).toEqual({ onlyHere: [], onlyMissing: [] });
});

test('a plan that is the only one stands alone in nothing', () => {
  const { facets } = compareBySystem([plan('a', 'police'), smallPlan('silent')], 'email');
  expect(planDifferences(facets, 'a')).toEqual({ onlyHere: [], onlyMissing: [] });
});
