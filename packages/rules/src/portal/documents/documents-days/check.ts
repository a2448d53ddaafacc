import type { Check } from '../../audit/check.js';
import { postingLimit } from '../../shared/posting-limit.js';
import { Documents } from '../documents.js';

const LIMIT = 2;

/** What is older was issued by a unit that has ended, and was brought over from its site. */
const FIRST_DAY = '2025-07-01';

export const check: Check = (site) => {
  const documents = new Documents();
  const limit = postingLimit(site, { name: 'văn bản', start: 'ngày ban hành', from: 'ban hành' });
  return {
    page: (page) => documents.add(page),
    outcome: () => {
      for (const { page, at, issued, posted } of documents.all())
        if (issued === undefined || issued >= FIRST_DAY) limit.judgeAt(page, at, issued, posted, LIMIT);
      return limit.outcome();
    },
  };
};
