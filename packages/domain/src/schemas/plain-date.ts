import { z } from 'zod';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Is this text a day of the calendar, written `YYYY-MM-DD`?
 *
 * @example
 * isPlainDate('2025-06-30'); // true
 * isPlainDate('2025-06-31'); // false: June has 30 days
 */
export function isPlainDate(text: string): boolean {
  if (!form.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day of the calendar as text, `YYYY-MM-DD`, without time or zone. */
export const PlainDate = z.string().refine(isPlainDate, { error: 'a day of the calendar, written YYYY-MM-DD' });
export type PlainDate = z.infer<typeof PlainDate>;
