import type { Check } from '../../audit/check.js';
import { contentPlaces, hasDocument } from '../../shared/content-check.js';
import { isEnglish } from '../english-page.js';

const heading =
  /^(the |about |our )?(organi[sz]ation(al)?|structure|apparatus|government structure|functions?|administrati(ve|on)|introduction|overview|about)\b/;
const powers = /\b(functions?|powers?|responsib(le|ilities)|duties|mandate|tasks?|in charge of)\b/;
const FEWEST_WORDS = 30;

export const check: Check = ({ findings }) => {
  let met = false;
  let english = false;
  return {
    page: (page) => {
      if (met || !isEnglish(page)) return;
      english = true;
      for (const place of contentPlaces(page, heading)) {
        const enough = place.words >= FEWEST_WORDS || hasDocument(place);
        if (enough && powers.test(`${place.heading?.folded ?? ''} ${place.folded}`)) {
          met = true;
          return;
        }
        findings.add(page, place.heading?.element, {
          found: enough
            ? 'trang tiếng Anh không nêu chức năng, quyền hạn'
            : `mục cơ cấu tổ chức bằng tiếng Anh có ${place.words} từ`,
          expected: `cơ cấu tổ chức, chức năng, quyền hạn bằng tiếng Anh, ít nhất ${FEWEST_WORDS} từ (mức của bộ kiểm tra)`,
        });
      }
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0)
        findings.addAbsence({
          found: english
            ? 'trang tiếng Anh không có mục giới thiệu cơ cấu tổ chức'
            : 'không có trang tiếng Anh nào (lang="en")',
          expected: 'trang tiếng Anh giới thiệu cơ cấu tổ chức, chức năng và quyền hạn',
        });
      return findings.outcome();
    },
  };
};
