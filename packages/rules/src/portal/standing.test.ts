import { loadPortalRequirements } from '@haicap/data';
import type { Act, LawCitation } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { law, need } from '../../test/facts.js';
import { actStanding, type Standing, standingOf } from './standing.js';

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

describe('an act', () => {
  const ended = { from: '2022-08-15', until: '2026-06-30' };

  test.each<[string, Pick<Act, 'from' | 'until' | 'uncertainFrom'>, string, Standing]>([
    ['the day before its first', ended, '2022-08-14', 'not-yet'],
    ['on its first day', ended, '2022-08-15', 'in-force'],
    ['on its last day', ended, '2026-06-30', 'in-force'],
    ['the day after its last', ended, '2026-07-01', 'ended'],
    ['long after, with no end known', { from: '2026-07-01' }, '2036-01-01', 'in-force'],
    ['whose first day is not stated', { from: 'not-stated' }, '2026-07-01', 'unknown'],
    [
      'whose first day is not stated, before its end',
      { from: 'not-stated', until: '2026-06-30' },
      '2026-06-30',
      'unknown',
    ],
    [
      'whose first day is not stated, after its end',
      { from: 'not-stated', until: '2026-06-30' },
      '2026-07-01',
      'ended',
    ],
    ['before it became uncertain', { from: '2024-04-05', uncertainFrom: '2026-07-01' }, '2026-06-30', 'in-force'],
    [
      'once it is uncertain whether it goes on',
      { from: '2024-04-05', uncertainFrom: '2026-07-01' },
      '2026-07-01',
      'unknown',
    ],
    [
      'uncertain one day, but not yet in force',
      { from: '2024-04-05', uncertainFrom: '2024-04-05' },
      '2024-04-04',
      'not-yet',
    ],
  ])('%s', (_name, times, day, expected) => {
    expect(actStanding(times, day)).toBe(expected);
  });

  test('is asked about a day of the calendar', () => {
    expect(() => actStanding(ended, '2026-06-31')).toThrow(
      new RangeError('unexpected day "2026-06-31", expected a day of the calendar, written YYYY-MM-DD'),
    );
  });
});

describe('a requirement stands as the strongest of its acts', () => {
  const acts = [
    act('in-force', { from: '2020-01-01' }),
    act('unknown', { from: 'not-stated' }),
    act('ended', { from: '2020-01-01', until: '2020-12-31' }),
    act('not-yet', { from: '2030-01-01' }),
  ];
  const cites = (...ids: string[]) => ({
    id: 'a',
    citations: ids.map((id): LawCitation => ({ act: id, article: 'Điều 1', knownFrom: 'summary', says: 'Mẫu.' })),
  });

  test.each<[string[], Standing]>([
    [[], 'practice'],
    [['not-yet'], 'not-yet'],
    [['not-yet', 'ended'], 'ended'],
    [['ended', 'unknown', 'not-yet'], 'unknown'],
    [['not-yet', 'ended', 'unknown', 'in-force'], 'in-force'],
  ])('%j: %s', (ids, expected) => {
    expect(standingOf(cites(...ids), acts, '2026-01-01')).toBe(expected);
  });

  test('and must rest on acts that are given', () => {
    expect(() => standingOf(cites('in-force', 'abc'), acts, '2026-01-01')).toThrow(
      new RangeError('unexpected act "abc" of a, expected one of those given'),
    );
  });
});

describe('requirements of the data, before and after 1 July 2026', () => {
  test.each<[string, string, Standing]>([
    ['intro-map', '2011-09-30', 'not-yet'],
    ['intro-map', '2025-07-01', 'ended'],
    ['intro-map', '2026-06-30', 'ended'],
    ['intro-map', '2026-07-01', 'in-force'],
    ['circular-22-functions', '2024-04-04', 'not-yet'],
    ['circular-22-functions', '2025-07-01', 'in-force'],
    ['circular-22-functions', '2026-07-01', 'unknown'],
    ['accessibility-statement', '2026-11-21', 'practice'],
  ])('%s on %s: %s', (wanted, day, expected) => {
    const requirement = need(
      requirements.find(({ id }) => id === wanted),
      `the requirement ${wanted}`,
    );
    expect(standingOf(requirement, law.acts, day)).toBe(expected);
  });

  test('what the law is said to require rests, today, on an act that is in force', () => {
    const wrong = requirements.filter(
      (one) => one.level === 'required' && standingOf(one, law.acts, '2026-11-21') !== 'in-force',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
