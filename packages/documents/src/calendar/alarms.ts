import type { Alarm } from 'ics';
import { escapeText } from './escape-text.js';
import type { Occasion } from './occasions.js';

/**
 * Reminders at 08:00: seven days before and on the day before; for what comes back every week, the same morning.
 *
 * A trigger of an all-day entry counts from 00:00 of that day in the reader's own time zone (RFC 5545, 3.8.6.3). So 08:00 of
 * the day before is 16 hours earlier, 08:00 seven days before is 6 days and 16 hours earlier, and 08:00 of the same day is
 * 8 hours later; no time zone needs to be written down.
 */
export function alarmsOf(kind: Occasion['kind'], title: string): Alarm[] {
  if (kind === 'weekly') return [alarm(`Hôm nay: ${title}`, { hours: 8 })];
  return [
    alarm(`Còn 7 ngày: ${title}`, { before: true, days: 6, hours: 16 }),
    alarm(`Ngày mai: ${title}`, { before: true, hours: 16 }),
  ];
}

// The `ics` library writes the words of an alarm as they stand.
const alarm = (words: string, trigger: NonNullable<Alarm['trigger']>): Alarm => ({
  action: 'display',
  description: escapeText(words),
  trigger,
});
