import type { PlainDate } from '@haicap/domain';
import { datesIn } from '../../page/dates.js';

/** What a notice of an outage says. */
export interface Milestones {
  posted?: PlainDate;
  start?: PlainDate;
  /** Does it say when the site is back: a day, an hour, or how long it takes? */
  saysReturn: boolean;
}

/** What the nearest words before a date say that it is; in small letters without diacritics. */
const words =
  /(?<posted>\bngay dang\b|\bdang (?:tai |bai |tin )?(?:ngay|luc|vao|:)|\bcap nhat\b|\bban hanh\b|\bxuat ban\b)|(?<start>\btu\b|\bbat dau\b|\btam (?:dung|ngung)\b|\bngung (?:hoat dong|cung cap|phuc vu)\b)|(?<end>\bden\b|\bkhoi phuc\b|\btro lai\b|\bchay lai\b|\bhoat dong lai\b|\bmo lai\b|\bket thuc\b|\bhoan thanh\b)/g;

const returns =
  /\b(?:den|khoi phuc|tro lai|chay lai|hoat dong lai|mo lai|hoan thanh)\b[^.]{0,60}\d|\btrong (?:vong |khoang |thoi gian )?(?:khoang )?\d{1,3} ?(?:gio|phut|ngay|tieng)\b/;

/** Beyond anyone's control: then nobody could say it before. */
export const isForced = (folded: string): boolean =>
  /\bbat kha khang\b|\b(?:do|khac phuc|xu ly) (?:su co|thien tai|bao lu|mat dien)\b|\bdot xuat\b|\bkhan cap\b/.test(
    folded,
  );

/**
 * Reads the days of a notice.
 *
 * In: its text in small letters without diacritics; the year for days without one.
 */
export function readNotice(text: string, year: string): Milestones {
  const folded = withYears(text, year);
  const found: { posted?: PlainDate; start?: PlainDate; end?: PlainDate } = {};
  let unsaid: PlainDate | undefined;
  let after = 0;
  for (const { date, from, to } of datesIn(folded)) {
    const sentence =
      folded
        .slice(Math.max(after, from - 120), from)
        .split(/[.;]\s/)
        .at(-1) ?? '';
    const said = [...sentence.matchAll(words)].at(-1)?.groups;
    const kind = (['posted', 'start', 'end'] as const).find((one) => said?.[one] !== undefined);
    if (kind) found[kind] ??= date;
    else unsaid ??= date;
    after = to;
  }
  const posted = found.posted ?? unsaid;
  // "từ 20 giờ đến 22 giờ ngày 14/11/2026" names the day once.
  const start = found.start ?? (/\btu \d/.test(folded) ? found.end : undefined);
  return {
    ...(posted === undefined ? {} : { posted }),
    ...(start === undefined ? {} : { start }),
    saysReturn: found.end !== undefined || returns.test(folded),
  };
}

/** "ngày 14/11 đến 6 giờ ngày 15/11/2026": the first day has the year of the next one. */
const withYears = (text: string, year: string): string =>
  text.replace(/\bngay (\d{1,2})[/.-](\d{1,2})(?![/.\d-])/g, (_, day: string, month: string, at: number) => {
    const next = /[/.-](\d{4})(?!\d)/.exec(text.slice(at, at + 120))?.[1];
    return `ngay ${day}/${month}/${next ?? year}`;
  });
