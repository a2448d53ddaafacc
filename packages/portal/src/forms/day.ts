import { isPlainDate } from '@haicap/domain';
import { formed } from './formed.js';

const EXPECTED = 'một ngày có thật, viết năm-tháng-ngày, như "2026-11-21"';

/** A day of the calendar, `YYYY-MM-DD`. */
export const Day = formed(EXPECTED, (text) => (isPlainDate(text) ? undefined : mendDay(text)));

/**
 * How a day that was written in another way is mended.
 *
 * @example
 * mendDay('21/11/2026'); // 'viết lại là "2026-11-21"'
 * mendDay('30/2/2026'); // 'sửa lại ngày: trong lịch không có ngày 30/02/2026'
 */
export function mendDay(text: string): string {
  const asPeopleWrite = /^\D*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\D*$/.exec(text);
  const asWanted = /^\D*(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\D*$/.exec(text);
  const [year, month, day] = asPeopleWrite ? asPeopleWrite.slice(1).reverse() : (asWanted ?? []).slice(1);
  if (year === undefined || month === undefined || day === undefined) return 'viết lại ngày theo mẫu đó';
  const [m, d] = [month.padStart(2, '0'), day.padStart(2, '0')];
  const plain = `${year}-${m}-${d}`;
  return isPlainDate(plain) ? `viết lại là "${plain}"` : `sửa lại ngày: trong lịch không có ngày ${d}/${m}/${year}`;
}
