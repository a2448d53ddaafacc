import { expect, test } from 'vitest';
import { actorsIn, kindOfUnit } from './index.js';

test.each([
  [2025, 'commune', 'commune-new', ['commune-new', 'commune-it-officer']],
  [2024, 'commune', 'commune-old', ['commune-old']],
  [
    2024,
    'district',
    'district',
    ['district', 'district-office', 'district-home-affairs', 'district-culture-science', 'district-agencies'],
  ],
  [2024, 'province', undefined, []],
  [2025, 'province', undefined, []],
] as const)('a unit of %i at the level %s is called %s', (year, level, kind, actors) => {
  expect(kindOfUnit({ year, level })).toBe(kind);
  expect(actorsIn({ year, level })).toEqual(actors);
});
