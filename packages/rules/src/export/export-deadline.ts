import type { Deadline, ExportedDeadline } from '@haicap/domain';
import type { EventDates } from '../deadlines/event-dates.js';
import { isDay, lastDay } from '../deadlines/last-day.js';

/**
 * A deadline as other programs read it: with the last good day beside the day that the source prints.
 *
 * @example
 * exportDeadline({ kind: 'before', date: '2025-06-15' });
 * // { kind: 'before', date: '2025-06-15', lastDay: '2025-06-14' }
 */
export function exportDeadline(deadline: Deadline, events?: EventDates): ExportedDeadline {
  const last = lastDay(deadline, events);
  return { ...deadline, ...(isDay(last) && { lastDay: last }) };
}
