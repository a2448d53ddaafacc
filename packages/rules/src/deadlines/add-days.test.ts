import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from '../../test/arbitrary.js';
import { addDays, daysBetween } from './index.js';

test.each([
  ['the day before', '2025-06-15', -1, '2025-06-14'],
  ['the same day', '2025-06-15', 0, '2025-06-15'],
  ['over the end of a month', '2025-06-30', 1, '2025-07-01'],
  ['back over the end of a month', '2025-07-01', -1, '2025-06-30'],
  ['into 29 February of a leap year', '2024-02-28', 1, '2024-02-29'],
  ['over February of another year', '2025-02-28', 1, '2025-03-01'],
  ['over the end of a year', '2025-12-31', 1, '2026-01-01'],
])('%s: %s and %i days is %s', (_case, date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test('between 10 and 14 June lie 4 days, and back −4', () => {
  expect(daysBetween('2025-06-10', '2025-06-14')).toBe(4);
  expect(daysBetween('2025-06-14', '2025-06-10')).toBe(-4);
});

test('as many days lie between a day and a later one as were added', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});

test('days added and taken away again lead back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }),
  );
});
