import { loadPortalRequirements } from '@haicap/data';
import type { Act } from '@haicap/domain';
import { expect, test } from 'vitest';
import { law } from '../../test/facts.js';
import { standingOf } from './standing.js';
import { standingPeriods } from './standing-periods.js';

const requirements = await loadPortalRequirements();
const act = (id: string, times: Pick<Act, 'from' | 'until' | 'uncertainFrom'>): Act => ({
  id,
  number: '1',
  name: 'Luật Mẫu',
  about: 'Mẫu',
  issued: 'not-stated',
  knownFrom: 'summary',
  notes: [],
  ...times,
});
const resting = (...acts: string[]) => ({
  id: 'sample',
  citations: acts.map((id) => ({ act: id, article: 'Điều 1', knownFrom: 'summary' as const, says: 'Mẫu' })),
});

test('an act that ended leaves three periods, and days between are nobody’s', () => {
  const acts = [act('old', { from: '2022-08-15', until: '2026-06-30' })];
  expect(standingPeriods(resting('old'), acts)).toEqual([
    { standing: 'not-yet', until: '2022-08-14' },
    { standing: 'in-force', from: '2022-08-15', until: '2026-06-30' },
    { standing: 'ended', from: '2026-07-01' },
  ]);
});

test('an act that takes over at once leaves no trace of the change', () => {
  const acts = [
    act('old', { from: '2022-08-15', until: '2026-06-30' }),
    act('new', { from: '2026-07-01' }),
    act('other', { from: '2024-01-01' }),
  ];
  expect(standingPeriods(resting('old', 'new'), acts)).toEqual([
    { standing: 'not-yet', until: '2022-08-14' },
    { standing: 'in-force', from: '2022-08-15' },
  ]);
});

test.each([
  ['good practice', resting(), [], [{ standing: 'practice' }]],
  [
    'an act whose first day is not stated',
    resting('old'),
    [act('old', { from: 'not-stated' })],
    [{ standing: 'unknown' }],
  ],
])('%s stands the same way for ever', (_, requirement, acts, periods) => {
  expect(standingPeriods(requirement, acts)).toEqual(periods);
});

test.each(['2011-10-01', '2024-04-05', '2025-07-01', '2026-06-30', '2026-07-01', '2026-11-21'])(
  'every requirement stands on %s as its periods say',
  (day) => {
    const wrong = requirements.filter((one) => {
      const periods = standingPeriods(one, law.acts);
      const period = periods.find(({ from = day, until = day }) => from <= day && day <= until);
      return period?.standing !== standingOf(one, law.acts, day);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  },
);
