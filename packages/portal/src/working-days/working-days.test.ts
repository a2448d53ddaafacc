import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holidaysFile, holidaysText } from '../../scripts/holidays.js';
import {
  HOLIDAYS_KNOWN_FROM,
  HOLIDAYS_KNOWN_UNTIL,
  holidaysKnown,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.js';

const anyDay = fc
  .integer({ min: Date.UTC(2023, 0, 1) / 86_400_000, max: Date.UTC(2040, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const announced = fc.record({ off: fc.array(anyDay, { maxLength: 5 }), on: fc.array(anyDay, { maxLength: 5 }) });

test('the holidays are those of the library (node scripts/holidays.ts)', () => {
  expect(readFileSync(holidaysFile, 'utf8')).toBe(holidaysText());
});

describe('a working day', () => {
  test.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-09-02', false, 'Quốc khánh'],
    ['2026-02-17', false, 'Tết'],
    ['2026-04-30', false, 'the thirtieth of April'],
    ['2027-04-16', false, 'Giỗ tổ Hùng Vương, by the moon'],
  ])('%s: %s (%s)', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });

  test('is none where a day off was announced', () => {
    expect(isWorkingDay('2026-11-20', { off: ['2026-11-20'], on: [] })).toBe(false);
  });

  test('is a Saturday or a holiday that is worked instead of another day', () => {
    expect(isWorkingDay('2026-11-21', { off: [], on: ['2026-11-21'] })).toBe(true);
    expect(isWorkingDay('2026-09-02', { off: [], on: ['2026-09-02'] })).toBe(true);
  });

  test('must be a day of the calendar', () => {
    expect(() => isWorkingDay('2026-02-30')).toThrow(
      new RangeError('unexpected day "2026-02-30", expected a day of the calendar, written YYYY-MM-DD'),
    );
  });
});

describe('working days between two days', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-21', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-20', '2026-11-27', 5],
    ['2026-09-01', '2026-09-03', 1],
    ['2026-11-23', '2026-11-20', 0],
  ])('%s to %s: %i', (from, to, expected) => {
    expect(workingDaysBetween(from, to)).toBe(expected);
  });

  test('add up', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, announced, (x, y, z, special) => {
        const [a = '', b = '', c = ''] = [x, y, z].sort();
        const [whole, first, second] = [
          workingDaysBetween(a, c, special),
          workingDaysBetween(a, b, special),
          workingDaysBetween(b, c, special),
        ];
        expect(first + second).toBe(whole);
      }),
      { numRuns: 25 },
    );
  });

  test('are never negative, and never more than five in seven and the make-up days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, announced, (from, to, special) => {
        const days = Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000);
        const count = workingDaysBetween(from, to, special);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(Math.ceil(days / 7) * 5 + special.on.length);
      }),
      { numRuns: 25 },
    );
  });

  test('become fewer with a day off and more with a make-up day, by one at most', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (x, y, day) => {
        const [from = '', to = ''] = [x, y].sort();
        const count = workingDaysBetween(from, to);
        expect([0, 1]).toContain(count - workingDaysBetween(from, to, { off: [day], on: [] }));
        expect([0, 1]).toContain(workingDaysBetween(from, to, { off: [], on: [day] }) - count);
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ['2026-02-30', '2026-03-01'],
    ['2026-03-01', 'mai'],
  ])('must be days of the calendar: %s to %s', (from, to) => {
    expect(() => workingDaysBetween(from, to)).toThrow(RangeError);
  });
});

test('the holidays are known for whole years', () => {
  expect([HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_UNTIL]).toEqual(['2023-01-01', '2040-12-31']);
  expect(['2022-12-31', '2023-01-01', '2040-12-31', '2041-01-01'].map(holidaysKnown)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
