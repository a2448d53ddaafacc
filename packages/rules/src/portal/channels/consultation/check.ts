import type { Check } from '../../audit/check.js';
import { contentPlaces } from '../../shared/content-check.js';

const heading =
  /^(gop y|lay y kien|xin y kien|tham gia y kien|y kien dong gop)( (gop y|nhan dan|nguoi dan|cong dan|to chuc|cong dong|ve|cho|cac|du thao|van ban|chinh sach|va|quy pham phap luat|cua|vao|doi voi|phap luat)){0,8}$|^du thao (van ban|lay y kien|xin y kien)/;
/** Under a smaller heading this only points to the place itself. */
const pointer = /^gop y\b/;
const FEWEST_WORDS = 5;

export const check: Check = ({ findings }) => {
  let met = false;
  const expected = 'mục "Lấy ý kiến" kể các dự thảo, chính sách đang lấy ý kiến, hoặc ghi rõ là chưa có';
  return {
    page: (page) => {
      if (met) return;
      for (const { heading: at, words, elements } of contentPlaces(page, heading)) {
        if (at && at.level > 1 && pointer.test(at.folded)) continue;
        if (words >= FEWEST_WORDS || elements.some(({ name, attribs }) => name === 'a' && attribs.href !== undefined)) {
          met = true;
          return;
        }
        findings.add(page, at?.element, { found: 'mục lấy ý kiến để trống', expected });
      }
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0) findings.addAbsence({ found: 'không có mục nào là "Lấy ý kiến"', expected });
      return findings.outcome();
    },
  };
};
