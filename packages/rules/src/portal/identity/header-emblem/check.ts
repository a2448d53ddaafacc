import type { Check } from '../../audit/check.js';
import { headOf, isReadInVietnamese } from '../page-parts.js';
import { shownIn } from './pictures.js';

const lacks = {
  'only others': 'đầu trang chỉ có nhãn tín nhiệm hoặc hình của mạng xã hội',
  nothing: 'đầu trang không có hình nào',
};

export const check: Check = ({ findings }) => {
  let looked = false;
  let unclear = false;
  let headless: string | undefined;
  return {
    page: (page) => {
      if (!isReadInVietnamese(page)) return;
      looked = true;
      const head = headOf(page);
      if (head.length === 0) {
        if (headless === undefined || page.path < headless) headless = page.path;
        return;
      }
      const shown = shownIn(page, head);
      if (shown === 'the emblem') return;
      // A banner that is one big picture may well hold the emblem.
      if (shown === 'something') unclear = true;
      else
        findings.add(page, head[0], {
          found: lacks[shown],
          expected: 'hình Quốc huy hoặc biểu trưng của cơ quan ở đầu trang',
        });
    },
    outcome: () => {
      if (findings.count > 0) return findings.outcome();
      if (!looked) return { verdict: 'not-applicable', reason: 'Cổng không có trang tiếng Việt nào.' };
      if (headless === undefined && !unclear) return { verdict: 'pass' };
      return {
        verdict: 'could-not-check',
        cause:
          headless === undefined
            ? 'Đầu trang có hình hoặc khung tên là logo, nhưng lời mô tả và tên tệp không cho biết đó là Quốc huy hay biểu trưng. Ghi lời mô tả cho hình rồi kiểm tra lại.'
            : `Máy không nhận ra phần đầu của trang ${headless}. Đặt phần đầu trong thẻ header rồi kiểm tra lại.`,
      };
    },
  };
};
