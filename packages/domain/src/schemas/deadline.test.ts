import { expect, test } from 'vitest';
import { deadlineKinds } from '../vocabulary/deadline-kinds.js';
import { Deadline } from './deadline.js';

test('every kind of deadline has its name, in the same order', () => {
  expect(Deadline.options.map((option) => option.shape.kind.value)).toEqual(Object.keys(deadlineKinds));
});

test.each<Deadline>([
  { kind: 'before', date: '2025-06-15' },
  { kind: 'by', date: '2025-10-31' },
  { kind: 'from', date: '2025-07-01' },
  { kind: 'within', days: 5, event: 'list-received', projected: '2025-07-15' },
  { kind: 'after-event', event: 'establishment-decision' },
  { kind: 'before-event', event: 'dissolution' },
  { kind: 'weekly', weekday: 'thursday', part: 'afternoon' },
  { kind: 'ongoing', until: 'new-solution' },
  { kind: 'not-stated' },
])('$kind is taken as it is', (deadline) => {
  expect(Deadline.parse(deadline)).toEqual(deadline);
});
