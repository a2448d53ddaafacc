import type { Check } from '../../audit/check.js';
import { ClosestPlace } from '../../shared/closest-place.js';
import { plain } from '../../shared/content-check.js';
import { ratedText, ratesElsewhere, ratingForms, ratingSections } from '../rating-places.js';

const aspects = [
  ['giao diện', /\b(giao dien|trinh bay|hinh thuc)\b/],
  ['nội dung', /\bnoi dung\b/],
  ['chất lượng', /\b(chat luong|chinh xac|day du)\b/],
  ['hỗ trợ', /\b(ho tro|giup do)\b/],
] as const;

export const check: Check = ({ findings }) => {
  let met = false;
  let elsewhere = false;
  const closest = new ClosestPlace();
  return {
    page: (page) => {
      if (met) return;
      const away = ratesElsewhere(page);
      elsewhere ||= away;
      const places = [
        ...ratingForms(page).map((form) => ({ element: form, text: ratedText(page, form) })),
        ...ratingSections(page).map(({ heading, folded }) => ({
          element: heading?.element,
          text: plain(folded),
        })),
      ];
      for (const { element, text } of places) {
        const missing = aspects.filter(([, words]) => !words.test(text)).map(([name]) => name);
        if (missing.length === 0) met = true;
        // What the form on the other site asks is not known.
        else if (!away || element?.name === 'form')
          closest.offer(page, element, { found: missing.join(', '), missing: missing.length });
      }
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      const { best } = closest;
      if (!best)
        return elsewhere
          ? {
              verdict: 'could-not-check',
              cause: 'Phiếu đánh giá nằm ở trang khác, máy không mở; cần người mở phiếu và xem.',
            }
          : { verdict: 'not-applicable', reason: 'Cổng chưa có chỗ đánh giá.' };
      findings.addAbsence({
        page: best.path,
        at: best.at,
        found: `chỗ đánh giá chưa hỏi về ${best.found}`,
        expected: 'hỏi đủ bốn mặt: giao diện, nội dung, chất lượng, hỗ trợ',
      });
      return findings.outcome();
    },
  };
};
