import type { Check } from '../../audit/check.js';
import { contentPlaces, plain } from '../../shared/content-check.js';
import { leadsAway } from '../figures.js';

const heading =
  /^(bo |cac |bang )?(chi so|chi tieu) (giam sat|danh gia|chat luong|phuc vu|cai cach|theo doi|ket qua)\b|^giam sat chat luong\b/;
const linkWords =
  /\b(bo )?chi so (giam sat|danh gia|chat luong|phuc vu|766|theo doi)\b|\bphuc vu nguoi dan,? doanh nghiep theo thoi gian thuc\b/;
/** Figures that the page itself fetches. */
const live = 'iframe, [data-src], [data-url], canvas, object';

export const check: Check = ({ findings }) => {
  let met = false;
  const expected =
    'chỉ số theo thời gian thực, hoặc đường dẫn đến trang chỉ số trên Cổng Dịch vụ công quốc gia hay của tỉnh';
  return {
    page: (page) => {
      if (met) return;
      met = page.links.some(({ text, host }) => host !== undefined && linkWords.test(plain(text)));
      for (const place of met ? [] : contentPlaces(page, heading)) {
        const inside = new Set(place.elements);
        if (leadsAway(page, place.elements) || page.all(live).some((element) => inside.has(element))) {
          met = true;
          return;
        }
        findings.add(page, place.heading?.element, {
          found: 'mục chỉ số giám sát chất lượng không có chỉ số và không dẫn đến nơi có chỉ số',
          expected,
        });
      }
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0)
        findings.addAbsence({ found: 'không có mục nào là "Chỉ số giám sát chất lượng"', expected });
      return findings.outcome();
    },
  };
};
