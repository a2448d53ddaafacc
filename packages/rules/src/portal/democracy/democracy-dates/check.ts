import type { Check } from '../../audit/check.js';
import { readPublications } from '../publications.js';

export const check: Check = ({ findings }) => {
  let published = false;
  return {
    page: (page) => {
      for (const { element, issued, posted } of readPublications(page)) {
        published = true;
        const missing = [...(issued ? [] : ['ngày ban hành']), ...(posted ? [] : ['ngày đăng'])];
        if (missing.length > 0)
          findings.add(page, element, {
            found: `nội dung công khai chưa ghi ${missing.join(' và ')}`,
            expected: 'cả ngày ban hành và ngày đăng, như "Ban hành 05/10/2026, đăng 08/10/2026"',
          });
      }
    },
    outcome: () =>
      published
        ? findings.outcome()
        : { verdict: 'not-applicable', reason: 'Cổng chưa có nội dung công khai nào theo Luật 10/2022 để xem ngày.' },
  };
};
