import type { Check } from '../../audit/check.js';
import type { FileFacts } from '../../audit/site-facts.js';
import { Documents } from '../documents.js';

export const check: Check = ({ findings }) => {
  const documents = new Documents();
  return {
    page: (page) => documents.add(page),
    outcome: ({ exists, pages, files: known }) => {
      const all = documents.all();
      if (all.length === 0)
        return { verdict: 'not-applicable', reason: 'Không thấy văn bản nào của xã có số, ký hiệu trên cổng.' };
      let unseen = 0;
      for (const { page, at, files: named, called, others, byScript } of all) {
        const files = [
          ...named,
          ...[...called].filter((file) => !pages.has(file)),
          ...[...others].filter((other) => isDocument(known.get(other))),
        ];
        const dead = files.filter((file) => file.startsWith('/') && exists(file) === false);
        if (files.length === 0 && byScript) unseen += 1;
        else if (files.length === 0)
          findings.addAt(page, { at, found: 'văn bản không có tệp', expected: 'một đường dẫn đến tệp của văn bản' });
        else if (dead.length === files.length)
          findings.addAt(page, {
            at,
            found: `tệp ${dead.join(', ')} không có trên cổng`,
            expected: 'đường dẫn đến tệp tải về được',
          });
      }
      if (unseen > 0 && findings.count === 0)
        return {
          verdict: 'could-not-check',
          cause: `Có ${unseen} văn bản chỉ dẫn đến tệp bằng mã JavaScript, nên không biết tệp có trên cổng hay không.`,
        };
      return findings.outcome();
    },
  };
};

/** Is what an address gives a file to be kept, and not data or a part of a page? */
const isDocument = (file: FileFacts | undefined): boolean =>
  file !== undefined && !/^(?:text|font|audio|video)\/|xml|json|javascript/.test(file.type);
