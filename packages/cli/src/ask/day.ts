import { isPlainDate, type PlainDate } from '@haicap/domain';
import { wrong } from '../failure.js';

/**
 * A day as the reader typed it.
 *
 * In: the text, and the option that it was given to. Out: the same text, known to be a day of the calendar.
 *
 * @throws WrongQuestion for anything else; a day in the Vietnamese order is offered in the expected one.
 */
export function parseDay(text: string, option: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw wrong(`Ngày "${text}" không hợp lệ`, `${option} cần một ngày có thật, viết YYYY-MM-DD`, reordered(text));
}

/** `15/6/2025` as `2025-06-15`, if that is a day. */
function reordered(text: string): string[] {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const candidate = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(candidate) ? [candidate] : [];
}
