import type { PlainDate } from '@haicap/domain';

const DAY = 86_400_000;

/**
 * The day that lies some days later (or earlier, for a negative count).
 *
 * @example
 * addDays('2025-06-15', -1); // '2025-06-14'
 * addDays('2024-02-28', 1); // '2024-02-29'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * How many days lie between two days; negative if the second is earlier.
 *
 * @example
 * daysBetween('2025-06-10', '2025-06-14'); // 4
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}
