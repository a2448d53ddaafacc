import { expect, test } from 'vitest';
import { binhThuan } from '../../test/facts.js';
import { eventDates } from './index.js';

const signed = 'establishment-decision';

test('what came about in the end is known from its day on', () => {
  expect(eventDates(binhThuan, '2025-06-15').get(signed)).toBeUndefined();
  expect(eventDates(binhThuan, '2025-06-16').get(signed)).toBe('2025-06-16');
});

test('a day that the reader knows comes before what came about in the end', () => {
  const dates = eventDates(binhThuan, '2025-06-30', { [signed]: '2025-06-20' });
  expect([...dates]).toEqual([[signed, '2025-06-20']]);
});

test('a day that the plan gives is known on every day', () => {
  const plan = { id: 'thi-diem', events: [{ id: 'start', name: 'Bắt đầu', date: '2025-07-01' }] };
  expect(eventDates(plan, '2025-01-01').get('start')).toBe('2025-07-01');
  expect(eventDates(plan, '2025-01-01', { start: '2025-07-02' }).get('start')).toBe('2025-07-02');
});

test('an event without a day anywhere stays unknown', () => {
  expect(eventDates(binhThuan, '2030-01-01').has('it-officer-list-received')).toBe(false);
});

test('an event that the plan does not have is refused, with those that it has', () => {
  expect(() => eventDates(binhThuan, '2025-06-10', { signing: '2025-06-10' })).toThrow(
    new RangeError(
      'unexpected event "signing" for binh-thuan-2025, expected one of it-officer-list-received, establishment-decision',
    ),
  );
  expect(() => eventDates({ id: 'thi-diem', events: [] }, '2025-06-10', { signing: '2025-06-10' })).toThrow('(none)');
});
