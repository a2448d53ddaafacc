import type { Problem } from '../problems/problem.js';
import type { Deadline } from '../schemas/deadline.js';
import type { Citation } from '../schemas/task.js';
import type { Place } from './check-citations.js';

/**
 * A deadline's day must be printed in the quoted words: as a day ("09/6/2025"), or as a month of which it is the last day
 * ("trong tháng 10/2025"). So nobody can type a date that the source does not give.
 */
export function checkDeadlineIsQuoted(deadline: Deadline, citations: readonly Citation[], at: Place): Problem[] {
  const quotes = citations.map(({ quote }) => quote);
  const missing = (found: string, expected: string): Problem[] => [
    {
      ...at,
      code: 'deadline-not-quoted',
      found,
      expected,
      fix: 'quote the words that set the deadline, or correct it',
    },
  ];
  if ('days' in deadline) {
    const days = new RegExp(`(?<!\\d)0*${deadline.days} ngày`, 'u');
    if (!quotes.some((quote) => days.test(quote)))
      return missing(`${deadline.days} days`, 'a quote that says so in as many days');
  }
  const date = 'date' in deadline ? deadline.date : 'projected' in deadline ? deadline.projected : undefined;
  if (date === undefined || quotes.some((quote) => prints(quote, date))) return [];
  return missing(`day ${date}`, 'a quote in which this day is printed');
}

function prints(quote: string, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  const asDay = new RegExp(`(?<!\\d)0?${day}/0?${month}/${year}(?!\\d)`, 'u');
  const asMonth = new RegExp(`tháng 0?${month}/${year}(?!\\d)`, 'u');
  return asDay.test(quote) || (asMonth.test(quote) && isLastOfMonth(date));
}

function isLastOfMonth(date: string): boolean {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
