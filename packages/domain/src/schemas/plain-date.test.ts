import { expect, test } from 'vitest';
import { isPlainDate, PlainDate } from './plain-date.js';

test.each(['2025-06-30', '2025-07-01', '2028-02-29', '2025-12-31'])('%s is a day of the calendar', (text) => {
  expect(isPlainDate(text)).toBe(true);
  expect(PlainDate.parse(text)).toBe(text);
});

test.each([
  ['June has 30 days', '2025-06-31'],
  ['no leap year', '2025-02-29'],
  ['no such month', '2025-13-01'],
  ['no such day', '2025-06-00'],
  ['a month', '2025-06'],
  ['no leading zeros', '2025-6-5'],
  ['as printed in Viet Nam', '15/6/2025'],
  ['with a time', '2025-06-15T00:00:00Z'],
  ['with a space', ' 2025-06-15'],
  ['empty', ''],
])('%s: %s is not', (_case, text) => {
  expect(isPlainDate(text)).toBe(false);
  expect(PlainDate.safeParse(text).success).toBe(false);
});
