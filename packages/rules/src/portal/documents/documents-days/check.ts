import type { Check } from '../../audit/check.js';
import { postingLimit } from '../../shared/posting-limit.js';
import { Documents } from '../documents.js';

const LIMIT = 2;

export const check: Check = (site) => {
  const documents = new Documents();
  const limit = postingLimit(site, { name: 'văn bản', start: 'ngày ban hành', from: 'ban hành' });
  return {
    page: (page) => documents.add(page),
    outcome: () => {
      for (const { page, at, issued, posted } of documents.all()) limit.judgeAt(page, at, issued, posted, LIMIT);
      return limit.outcome();
    },
  };
};
