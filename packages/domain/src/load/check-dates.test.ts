import { describe, expect, test } from 'vitest';
import type { Deadline } from '../schemas/deadline.js';
import { checkDeadlineIsQuoted } from './check-dates.js';

const at = { file: 'email.yaml', place: 'tasks[0].deadline', line: 7 };
const found = (deadline: Deadline, ...quotes: string[]) =>
  checkDeadlineIsQuoted(
    deadline,
    quotes.map((quote) => ({ clause: 'i', quote })),
    at,
  ).map((problem) => problem.found);

describe('a day is good when a quote prints it', () => {
  test.each([
    ['as in the calendar', 'trước ngày 15/6/2025', '2025-06-15'],
    ['with leading zeros', 'trước ngày 09/06/2025', '2025-06-09'],
    ['without leading zeros', 'trước ngày 9/6/2025', '2025-06-09'],
    ['with one leading zero', 'trước ngày 09/6/2025', '2025-06-09'],
    ['before a full stop', 'trước ngày 15/6/2025.', '2025-06-15'],
    ['in brackets', '(15/6/2025)', '2025-06-15'],
    ['as a month of which it is the last day', 'trong tháng 10/2025', '2025-10-31'],
    ['as a month of thirty days', 'trong tháng 06/2025', '2025-06-30'],
    ['as a February of a leap year', 'trong tháng 2/2028', '2028-02-29'],
  ])('%s: %s', (_case, quote, date) => {
    expect(found({ kind: 'by', date }, quote)).toEqual([]);
  });
});

describe('a day is refused when no quote prints it', () => {
  test.each([
    ['another day', 'trước ngày 16/6/2025', '2025-06-15'],
    ['a digit before', 'trước ngày 115/6/2025', '2025-06-15'],
    ['a longer day', 'trước ngày 15/6/2025', '2025-06-05'],
    ['a longer month', 'trước ngày 15/16/2025', '2025-06-15'],
    ['a digit after', 'trước ngày 15/6/20251', '2025-06-15'],
    ['another year', 'trước ngày 15/6/2026', '2025-06-15'],
    ['a day without its year', 'trước ngày 15/6', '2025-06-15'],
    ['a month of which it is not the last day', 'trong tháng 10/2025', '2025-10-30'],
    ['a longer month alone', 'trong tháng 12/2025', '2025-02-28'],
    ['no day at all', 'gửi danh sách', '2025-06-15'],
  ])('%s: %s', (_case, quote, date) => {
    expect(found({ kind: 'before', date }, quote)).toEqual([`day ${date}`]);
  });
});

test('one of several quotes is enough', () => {
  expect(found({ kind: 'before', date: '2025-06-15' }, 'gửi danh sách', 'trước ngày 15/6/2025')).toEqual([]);
});

describe('a number of days', () => {
  test.each(['sau 05 ngày kể từ khi', 'sau 5 ngày', 'trong 005 ngày'])('is good: %s', (quote) => {
    expect(found({ kind: 'within', days: 5, event: 'list' }, quote)).toEqual([]);
  });

  test.each(['sau 15 ngày', 'sau 50 ngày', 'sau 05 tháng', 'sau năm ngày'])('is refused: %s', (quote) => {
    expect(found({ kind: 'within', days: 5, event: 'list' }, quote)).toEqual(['5 days']);
  });
});

test('the day that the source expects must be printed too', () => {
  const deadline = { kind: 'within', days: 5, event: 'list', projected: '2025-07-15' } as const;

  expect(found(deadline, 'sau 05 ngày, dự kiến 15/7/2025')).toEqual([]);
  expect(found(deadline, 'sau 05 ngày')).toEqual(['day 2025-07-15']);
});

test.each<Deadline>([
  { kind: 'not-stated' },
  { kind: 'ongoing' },
  { kind: 'weekly', weekday: 'thursday' },
  { kind: 'after-event', event: 'list' },
  { kind: 'before-event', event: 'list' },
])('a deadline without a day needs none: $kind', (deadline) => {
  expect(found(deadline, 'gửi danh sách')).toEqual([]);
});

test('the problem says where it is', () => {
  expect(checkDeadlineIsQuoted({ kind: 'from', date: '2025-07-01' }, [], at)).toEqual([
    {
      ...at,
      code: 'deadline-not-quoted',
      found: 'day 2025-07-01',
      expected: 'a quote in which this day is printed',
      fix: 'quote the words that set the deadline, or correct it',
    },
  ]);
});
