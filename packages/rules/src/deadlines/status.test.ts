import type { Deadline } from '@haicap/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../../test/arbitrary.js';
import { addDays, statusOn } from './index.js';

const event = 'list';
const known = new Map([[event, '2025-06-11']]);

/** Deadlines of every kind that has a last day; it is 14 June 2025 in each. */
const dated: { name: string; deadline: Deadline; events?: ReadonlyMap<string, string> }[] = [
  { name: 'before a day', deadline: { kind: 'before', date: '2025-06-15' } },
  { name: 'by a day', deadline: { kind: 'by', date: '2025-06-14' } },
  { name: 'within days of an event', deadline: { kind: 'within', days: 3, event }, events: known },
  {
    name: 'within days of an event, expected',
    deadline: { kind: 'within', days: 3, event, projected: '2025-06-14' },
  },
  {
    name: 'before an event',
    deadline: { kind: 'before-event', event },
    events: new Map([[event, '2025-06-15']]),
  },
  { name: 'before an expected event', deadline: { kind: 'before-event', event, projected: '2025-06-15' } },
  {
    name: 'right after an expected event',
    deadline: { kind: 'after-event', event, projected: '2025-06-14' },
  },
];

describe.each(dated)('a task $name, with 14 June as its last day,', ({ deadline, events }) => {
  test.each([
    ['upcoming', '2025-06-06', 'with 8 days left'],
    ['due', '2025-06-07', 'with 7 days left'],
    ['due', '2025-06-13', 'on the day before'],
    ['due', '2025-06-14', 'on the last good day'],
    ['overdue', '2025-06-15', 'on the day after'],
    ['overdue', '2026-01-01', 'long after'],
  ] as const)('is %s on %s, %s', (status, day, _when) => {
    expect(statusOn(deadline, day, events)).toBe(status);
  });
});

test.each<[string, Deadline, string, string]>([
  ['from a day: the day before', { kind: 'from', date: '2025-07-01' }, '2025-06-30', 'upcoming'],
  ['from a day: that day', { kind: 'from', date: '2025-07-01' }, '2025-07-01', 'ongoing'],
  ['from a day: long after', { kind: 'from', date: '2025-07-01' }, '2026-07-01', 'ongoing'],
  ['right after an event: the day before it', { kind: 'after-event', event }, '2025-06-10', 'upcoming'],
  ['right after an event: its day', { kind: 'after-event', event }, '2025-06-11', 'due'],
  ['right after an event: a month later', { kind: 'after-event', event }, '2025-07-11', 'due'],
  [
    'right after an event: an expected day gives way',
    { kind: 'after-event', event, projected: '2025-06-01' },
    '2025-06-12',
    'due',
  ],
  ['weekly', { kind: 'weekly', weekday: 'thursday', part: 'afternoon' }, '2025-06-12', 'ongoing'],
  ['ongoing', { kind: 'ongoing' }, '2025-06-12', 'ongoing'],
  ['ongoing until an event', { kind: 'ongoing', until: event }, '2025-06-12', 'ongoing'],
  ['not stated', { kind: 'not-stated' }, '2025-06-12', 'not-stated'],
])('%s', (_case, deadline, day, status) => {
  expect(statusOn(deadline, day, known)).toBe(status);
});

test.each<[string, Deadline]>([
  ['within days of', { kind: 'within', days: 5, event }],
  ['right after', { kind: 'after-event', event }],
  ['before', { kind: 'before-event', event }],
])('%s an unknown event, a task waits for it', (_case, deadline) => {
  expect(statusOn(deadline, '2025-06-12')).toBe('waits-for-event');
});

test('a dated task passes from upcoming over due to overdue and never back', () => {
  const order = ['upcoming', 'due', 'overdue'];
  fc.assert(
    fc.property(anyDay, anyDay, fc.nat(400), (date, day, later) => {
      const before = order.indexOf(statusOn({ kind: 'before', date }, day));
      const after = order.indexOf(statusOn({ kind: 'before', date }, addDays(day, later)));
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});
