import type { Deadline } from '@haicap/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../../test/arbitrary.js';
import { addDays, isDay, lastDay } from './index.js';

const event = 'list';
const projected = '2025-07-15';
const known = new Map([[event, '2025-06-11']]);

const cases: { name: string; deadline: Deadline; unknown: string; known?: string }[] = [
  { name: 'before a day', deadline: { kind: 'before', date: '2025-06-15' }, unknown: '2025-06-14' },
  { name: 'before the first of a month', deadline: { kind: 'before', date: '2025-07-01' }, unknown: '2025-06-30' },
  { name: 'by a day', deadline: { kind: 'by', date: '2025-06-22' }, unknown: '2025-06-22' },
  { name: 'from a day', deadline: { kind: 'from', date: '2025-07-01' }, unknown: 'not-applicable' },
  {
    name: 'within days of an event',
    deadline: { kind: 'within', days: 5, event },
    unknown: 'waits-for-event',
    known: '2025-06-16',
  },
  {
    name: 'within days of an event, with an expected day',
    deadline: { kind: 'within', days: 5, event, projected },
    unknown: projected,
    known: '2025-06-16',
  },
  {
    name: 'right after an event',
    deadline: { kind: 'after-event', event },
    unknown: 'waits-for-event',
    known: 'not-applicable',
  },
  {
    name: 'right after an event, with an expected day',
    deadline: { kind: 'after-event', event, projected },
    unknown: projected,
    known: 'not-applicable',
  },
  {
    name: 'before an event',
    deadline: { kind: 'before-event', event },
    unknown: 'waits-for-event',
    known: '2025-06-10',
  },
  {
    name: 'before an event, with an expected day',
    deadline: { kind: 'before-event', event, projected },
    unknown: '2025-07-14',
    known: '2025-06-10',
  },
  { name: 'weekly', deadline: { kind: 'weekly', weekday: 'thursday' }, unknown: 'not-applicable' },
  { name: 'ongoing', deadline: { kind: 'ongoing' }, unknown: 'not-applicable' },
  { name: 'ongoing until an event', deadline: { kind: 'ongoing', until: event }, unknown: 'not-applicable' },
  { name: 'not stated', deadline: { kind: 'not-stated' }, unknown: 'not-stated' },
];

describe('the last good day', () => {
  test.each(cases)('$name, while the event is unknown: $unknown', ({ deadline, unknown }) => {
    expect(lastDay(deadline)).toBe(unknown);
    expect(lastDay(deadline, new Map([['another', '2025-06-11']]))).toBe(unknown);
  });

  test.each(cases)('$name, with the event on 11 June', ({ deadline, unknown, known: expected = unknown }) => {
    expect(lastDay(deadline, known)).toBe(expected);
  });

  test('of "within" lies as many days after the event as the plan gives', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (start, days) => {
        expect(lastDay({ kind: 'within', days, event }, new Map([[event, start]]))).toBe(addDays(start, days));
      }),
    );
  });

  test('of "before" is that of "by" a day earlier', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(lastDay({ kind: 'before', date: addDays(date, 1) })).toBe(lastDay({ kind: 'by', date }));
      }),
    );
  });
});

test('a day is told from the reasons for having none', () => {
  expect(isDay('2025-06-14')).toBe(true);
  expect(isDay('not-stated')).toBe(false);
  expect(isDay('waits-for-event')).toBe(false);
  expect(isDay('not-applicable')).toBe(false);
});
