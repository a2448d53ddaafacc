import { daysBetween } from '../../../deadlines/index.js';
import type { Check } from '../../audit/check.js';
import { readPublications } from '../publications.js';

const SHORTEST = 30;

/** Both the first and the last day count; what gives no day of removal stays and is fine. */
export const check: Check = ({ findings }) => {
  let published = false;
  return {
    page: (page) => {
      for (const { element, posted, until, days } of readPublications(page)) {
        published = true;
        const shown = posted && until ? daysBetween(posted.date, until.date) + 1 : days;
        if (shown === undefined || shown >= SHORTEST) continue;
        const found = shown > 0 ? `thời hạn đăng là ${shown} ngày` : 'ngày hết hạn công khai sớm hơn ngày đăng';
        findings.add(page, until?.element ?? element, { found, expected: `đăng ít nhất ${SHORTEST} ngày liên tục` });
      }
    },
    outcome: () =>
      published
        ? findings.outcome()
        : {
            verdict: 'not-applicable',
            reason: 'Cổng chưa có nội dung công khai nào theo Luật 10/2022 để xem thời hạn.',
          },
  };
};
