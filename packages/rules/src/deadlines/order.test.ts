import type { Deadline } from '@haicap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from '../../test/arbitrary.js';
import { compareDeadlines } from './index.js';

const event = 'list';
const events = new Map([[event, '2025-06-11']]);

const anyDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  anyDay.map((date): Deadline => ({ kind: 'before', date })),
  anyDay.map((date): Deadline => ({ kind: 'by', date })),
  anyDay.map((date): Deadline => ({ kind: 'from', date })),
  fc.integer({ min: 1, max: 60 }).map((days): Deadline => ({ kind: 'within', days, event })),
  anyDay.map((projected): Deadline => ({ kind: 'after-event', event, projected })),
  fc.constantFrom<Deadline>(
    { kind: 'after-event', event },
    { kind: 'before-event', event },
    { kind: 'weekly', weekday: 'thursday' },
    { kind: 'ongoing' },
    { kind: 'not-stated' },
  ),
);

test('the earliest last day comes first, and what has no deadline last', () => {
  const list: Deadline[] = [
    { kind: 'not-stated' },
    { kind: 'by', date: '2025-06-22' },
    { kind: 'before', date: '2025-06-15' },
  ];
  expect(list.toSorted(compareDeadlines).map(({ kind }) => kind)).toEqual(['before', 'by', 'not-stated']);
});

const mixed: Deadline[] = [
  { kind: 'not-stated' },
  { kind: 'ongoing' },
  { kind: 'weekly', weekday: 'thursday' },
  { kind: 'after-event', event },
  { kind: 'within', days: 5, event },
  { kind: 'before-event', event },
  { kind: 'from', date: '2025-07-01' },
  { kind: 'by', date: '2025-06-22' },
  { kind: 'before', date: '2025-06-15' },
];

test('while the event is unknown, what waits for it comes after every day', () => {
  expect(mixed.toSorted(compareDeadlines).map(({ kind }) => kind)).toEqual([
    'before',
    'by',
    'from',
    'after-event',
    'within',
    'before-event',
    'ongoing',
    'weekly',
    'not-stated',
  ]);
});

test('once the event is known, what waited for it comes at its day', () => {
  expect(mixed.toSorted((a, b) => compareDeadlines(a, b, events)).map(({ kind }) => kind)).toEqual([
    'before-event',
    'after-event',
    'before',
    'within',
    'by',
    'from',
    'ongoing',
    'weekly',
    'not-stated',
  ]);
});

test('"before" a day and "by" the day before it stand equal', () => {
  expect(compareDeadlines({ kind: 'before', date: '2025-06-15' }, { kind: 'by', date: '2025-06-14' })).toBe(0);
});

test('a start day counts as its day, "before" it a day earlier', () => {
  const start: Deadline = { kind: 'from', date: '2025-07-01' };
  expect(compareDeadlines({ kind: 'before', date: '2025-07-01' }, start)).toBeLessThan(0);
  expect(compareDeadlines({ kind: 'by', date: '2025-07-01' }, start)).toBe(0);
});

test('the order is the same whichever of two comes first', () => {
  fc.assert(
    fc.property(anyDeadline, anyDeadline, fc.boolean(), (a, b, known) => {
      const given = known ? events : undefined;
      expect(Math.sign(compareDeadlines(a, b, given))).toBe(0 - Math.sign(compareDeadlines(b, a, given)));
    }),
  );
});

test('the order holds over three', () => {
  fc.assert(
    fc.property(anyDeadline, anyDeadline, anyDeadline, (a, b, c) => {
      const [first, second, third] = [a, b, c].toSorted(compareDeadlines);
      if (!first || !second || !third) throw new Error('three go in, three come out');
      expect(compareDeadlines(first, second)).toBeLessThanOrEqual(0);
      expect(compareDeadlines(second, third)).toBeLessThanOrEqual(0);
      expect(compareDeadlines(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});
