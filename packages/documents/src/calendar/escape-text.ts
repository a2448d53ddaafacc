/**
 * Text as iCalendar wants it (RFC 5545, 3.3.11). The `ics` library does this for title and notes of an entry alone.
 *
 * @example
 * escapeText('Sở, ban; ngành'); // 'Sở\\, ban\\; ngành'
 */
export const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
