import { isPlainDate, type PlainDate } from '@haicap/domain';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';

/** The days that a value of DC.date names: "2026-11-01", "01/11/2026", several parted by semicolons; `undefined` if one is no day. */
export function daysOf(content: string): PlainDate[] | undefined {
  const days = content
    .slice(0, 500)
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(dayOf);
  return days.length > 0 && days.every((day) => day !== undefined) ? days : undefined;
}

function dayOf(text: string): PlainDate | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text)?.[1];
  if (iso !== undefined) return /Z$/.test(text) ? inVietnam(text, iso) : valid(iso);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text) ?? [];
  return valid(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Evening hours of universal time are the next morning here. */
function inVietnam(text: string, day: string): PlainDate | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? valid(day) : valid(new Date(time + 7 * 3_600_000).toISOString().slice(0, 10));
}

const valid = (text: string): PlainDate | undefined => (isPlainDate(text) ? text : undefined);

/** The day on which a page says it was last changed, where it says so once in its own words. */
export function shownUpdate(page: Page): PlainDate | undefined {
  const { main } = page;
  if (!main || main.name === 'body') return undefined;
  const said = foldVietnamese(page.text(main).slice(0, 50_000));
  const days = [
    ...said.matchAll(
      /\bcap nhat( lan cuoi| moi nhat)?( vao)?( ngay| luc)? ?:? ?(?:\d{1,2}[:h]\d{2},? ?)?(\d{1,2}[/-]\d{1,2}[/-]\d{4})/g,
    ),
  ].map(([, , , , day = '']) => dayOf(day));
  const [day, ...others] = days;
  return others.length === 0 ? day : undefined;
}
