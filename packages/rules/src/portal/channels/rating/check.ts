import type { Check } from '../../audit/check.js';
import { replaceBlanks } from '../../page/blanks.js';
import { ratesElsewhere, ratingButtons, ratingForms, ratingSections } from '../rating-places.js';

export const check: Check = ({ findings }) => {
  let met = false;
  const expected = 'phiếu đánh giá, hoặc đường dẫn đến kênh đánh giá của tỉnh';
  return {
    page: (page) => {
      if (met) return;
      met = ratingForms(page).length > 0 || ratingButtons(page).length > 0 || ratesElsewhere(page);
      if (met) return;
      for (const { heading, whole } of ratingSections(page))
        findings.add(page, heading?.element, {
          found:
            replaceBlanks(whole, '') === whole
              ? 'mục đánh giá không có phiếu và không dẫn đến nơi đánh giá'
              : 'mục đánh giá còn chỗ chưa điền: chưa có địa chỉ nơi đánh giá',
          expected,
        });
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0)
        findings.addAbsence({ found: 'không trang nào có chỗ đánh giá mức độ hài lòng về thông tin', expected });
      return findings.outcome();
    },
  };
};
