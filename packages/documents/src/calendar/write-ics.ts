import { createEvents, type EventAttributes } from 'ics';
import { escapeText } from './escape-text.js';
import { foldIcs } from './fold-ics.js';

/** What the `ics` library puts into every calendar: ask again every hour. The plans change far less often. */
const EVERY_HOUR = 'X-PUBLISHED-TTL:PT1H\r\n';
const EVERY_WEEK = 'REFRESH-INTERVAL;VALUE=DURATION:P1W\r\nX-PUBLISHED-TTL:P1W\r\n';

/**
 * Entries as iCalendar text: UTF-8 in NFC, lines of at most 75 octets with CRLF.
 *
 * There is no METHOD: a published message needs an organizer with an address (RFC 5546, 3.2.1), and the plans name none. A
 * calendar without one is a snapshot, and its DTSTAMP says when the facts were last revised (RFC 5545, 3.7.2 and 3.8.7.2).
 */
export function writeIcs(
  entries: readonly EventAttributes[],
  { name, description }: { name: string; description: string },
): string {
  // Folding long notes costs the library more than all the rest: it gets their numbers, and the notes are put in afterwards.
  const numbered = entries.map((entry, index) => ({ ...entry, description: `${index}` }));
  const { error, value } = createEvents(numbered, {
    productId: '-//haicap//calendar//VI',
    method: '',
    calName: escapeText(name),
  });
  if (error || value === null) throw error ?? new Error('ics made no calendar');
  const written = value
    .replace(EVERY_HOUR, () => `X-WR-CALDESC:${escapeText(description)}\r\n${EVERY_WEEK}`)
    .replace(/^DESCRIPTION:(\d+)$/gm, (_, index) => `DESCRIPTION:${escapeText(entries[index]?.description ?? '')}`);
  return foldIcs(written.normalize('NFC'));
}
