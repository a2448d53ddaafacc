import type { PlainDate } from '@haicap/domain';
import type { AuditedSite } from '../audit/check.js';
import type { Outcome } from '../audit/outcome.js';
import type { LabelledDate } from '../page/dates.js';
import type { Page } from '../page/page.js';

/** How messages call what is posted, the day that counting starts from, and what happened on it. */
export interface PostedThing {
  /** "văn bản". */
  name: string;
  /** "ngày ban hành". */
  start: string;
  /** "ban hành". */
  from: string;
}

/** "2026-10-05" as Vietnamese readers write it: "05/10/2026". */
const dayMonthYear = (date: string): string => date.split('-').toReversed().join('/');

/**
 * Judges how many working days things were posted after they came into being.
 *
 * Passes where all that give both days keep to their limits; where things are there but none gives both, it cannot be told.
 */
export function postingLimit({ findings, workingDaysBetween }: AuditedSite, { name, start, from }: PostedThing) {
  let things = false;
  let judged = false;
  const judgeAt = (
    page: string,
    at: string,
    begun: PlainDate | undefined,
    posted: PlainDate | undefined,
    limit: number,
  ): void => {
    things = true;
    if (begun === undefined || posted === undefined) return;
    judged = true;
    const days = posted <= begun ? 0 : workingDaysBetween(begun, posted);
    if (days > limit)
      findings.addAt(page, {
        at,
        found: `${from} ${dayMonthYear(begun)}, đăng ${dayMonthYear(posted)}: ${days} ngày làm việc`,
        expected: `đăng trong ${String(limit).padStart(2, '0')} ngày làm việc kể từ ${start}`,
      });
  };
  return {
    judge: (page: Page, begun: LabelledDate | undefined, posted: LabelledDate | undefined, limit: number): void =>
      judgeAt(page.path, posted ? page.at(posted.element) : '', begun?.date, posted?.date, limit),
    judgeAt,
    outcome: (): Outcome => {
      if (judged) return findings.outcome();
      return things
        ? {
            verdict: 'could-not-check',
            cause: `Không có ${name} nào ghi cả ${start} và ngày đăng nên không tính được số ngày.`,
          }
        : { verdict: 'not-applicable', reason: `Không thấy ${name} nào để xét trên cổng.` };
    },
  };
}
