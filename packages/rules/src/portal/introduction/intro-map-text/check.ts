import type { Check } from '../../audit/check.js';
import { mapByName, mapPlaces } from '../map-places.js';

const FEWEST_WORDS = 20;
const describes = /\b(giap|phia (bac|nam|dong|tay)|dien tich|gom|sap nhap|hop nhat|ranh gioi)\b/;

export const check: Check = ({ findings }) => {
  let met = false;
  const expected = `mô tả bằng chữ, ít nhất ${FEWEST_WORDS} từ (mức của bộ kiểm tra): xã giáp đâu, diện tích, gồm những đơn vị cũ nào`;
  return {
    page: (page) => {
      if (met) return;
      const places = mapPlaces(page).filter(({ map }) => map !== undefined);
      for (const { words, folded, heading } of places) {
        if (words >= FEWEST_WORDS && describes.test(folded)) {
          met = true;
          return;
        }
        const found =
          words < FEWEST_WORDS ? `dưới bản đồ chỉ có ${words} từ` : 'phần chữ dưới bản đồ không tả địa giới';
        findings.add(page, heading?.element, { found, expected });
      }
      // What belongs to a map that has no heading of its own cannot be told from the rest of the page.
      const alone = places.length === 0 ? mapByName(page) : undefined;
      if (!alone) return;
      if (page.main && describes.test(page.folded(page.main))) met = true;
      else findings.add(page, alone, { found: 'trang có bản đồ không có lời tả địa giới', expected });
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count > 0) return findings.outcome();
      return { verdict: 'not-applicable', reason: 'Cổng chưa có bản đồ địa giới để mô tả.' };
    },
  };
};
