import type { Check } from '../../audit/check.js';
import { type ContentPlace, contentPlaces } from '../../shared/content-check.js';

const named =
  /^(tuyen bo |cam ket |thong tin )?(ve )?((kha nang|muc do|ho tro) tiep can(?! thong tin)\b|ho tro (nguoi )?(khuyet tat|dung kho khan)\b|tiep can cho (moi nguoi|nguoi khuyet tat)\b|accessibility( statement)?$)/;
const limits =
  /\b(han che|chua dat|chua dap ung|chua (dung|doc|tiep can) duoc|ngoai le|khong (dat|doc|dung) duoc|co the khong)\b/;
const reporting = /\b(bao (vuong mac|loi|cho|ve)|vuong mac|phan anh|gop y|lien he|dien thoai|thu dien tu|e-?mail)\b/;
const WORDS = 30;

export const check: Check = ({ findings }) => {
  let met = false;
  return {
    page: (page) => {
      for (const place of met ? [] : contentPlaces(page, named)) {
        // A page of its own is asked for; a part of another page may only list what such a page should say.
        if (place.heading && place.heading.level > 1) continue;
        const missing = lacks(place);
        if (missing === undefined) met = true;
        else findings.add(page, place.heading?.element, missing);
      }
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0)
        findings.addAbsence({
          found: 'không có trang nào tên là "Khả năng tiếp cận"',
          expected: 'trang Khả năng tiếp cận nói chỗ đạt, chỗ chưa đạt, nơi báo vướng mắc',
        });
      return findings.outcome();
    },
  };
};

function lacks({ words, folded }: ContentPlace): { found: string; expected: string } | undefined {
  if (words < WORDS)
    return {
      found: `trang có ${words} từ, chưa kể chỗ chưa điền và đường dẫn`,
      expected: `trang có ít nhất ${WORDS} từ (mức của bộ kiểm tra)`,
    };
  if (!limits.test(folded)) return { found: 'trang chưa nói chỗ còn hạn chế', expected: 'những chỗ của cổng chưa đạt' };
  return reporting.test(folded)
    ? undefined
    : { found: 'trang chưa nói nơi báo vướng mắc', expected: 'nơi nhận phản ánh khi gặp khó khăn' };
}
