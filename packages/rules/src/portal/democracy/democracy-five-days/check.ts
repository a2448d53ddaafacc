import type { Check } from '../../audit/check.js';
import { postingLimit } from '../../shared/posting-limit.js';
import { readPublications } from '../publications.js';

const LIMIT = 5;

/** Where a page says that another law sets its deadline, no limit is known here. */
export const check: Check = (site) => {
  const limit = postingLimit(site, { name: 'nội dung công khai', start: 'ngày ban hành', from: 'ban hành' });
  return {
    page: (page) => {
      for (const { issued, posted, ownDeadline } of readPublications(page))
        limit.judge(page, issued, posted, ownDeadline ? Number.POSITIVE_INFINITY : LIMIT);
    },
    outcome: limit.outcome,
  };
};
