import type { Check } from '../../audit/check.js';
import { postingLimit } from '../../shared/posting-limit.js';
import { readPublications } from '../publications.js';

const LIMIT = 5;

/** What says that another law sets its deadline is left out. */
export const check: Check = (site) => {
  const limit = postingLimit(site, { name: 'nội dung công khai', start: 'ngày ban hành', from: 'ban hành' });
  return {
    page: (page) => {
      for (const { issued, posted, ownDeadline } of readPublications(page))
        if (!ownDeadline) limit.judge(page, issued, posted, LIMIT);
    },
    outcome: limit.outcome,
  };
};
