import type { Check } from '../../audit/check.js';
import { Documents } from '../documents.js';

export const check: Check = ({ findings }) => {
  const documents = new Documents();
  return {
    page: (page) => documents.add(page),
    outcome: ({ exists }) => {
      const all = documents.all();
      if (all.length === 0)
        return { verdict: 'not-applicable', reason: 'Không thấy văn bản nào của xã có số, ký hiệu trên cổng.' };
      for (const { page, at, files } of all) {
        const dead = [...files].filter((file) => file.startsWith('/') && exists(file) === false);
        if (files.size === 0)
          findings.addAt(page, { at, found: 'văn bản không có tệp', expected: 'một đường dẫn đến tệp của văn bản' });
        else if (dead.length === files.size)
          findings.addAt(page, {
            at,
            found: `tệp ${dead.join(', ')} không có trên cổng`,
            expected: 'đường dẫn đến tệp tải về được',
          });
      }
      return findings.outcome();
    },
  };
};
