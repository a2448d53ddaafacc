import type { Check } from '../../audit/check.js';
import { mapByName, mapPlaces } from '../map-places.js';

export const check: Check = ({ findings }) => {
  let met = false;
  const expected = 'bản đồ địa giới hành chính của xã, dạng hình hoặc tệp';
  return {
    page: (page) => {
      if (met) return;
      const places = mapPlaces(page);
      met = places.some(({ map }) => map !== undefined) || mapByName(page) !== undefined;
      for (const { heading } of met ? [] : places)
        findings.add(page, heading?.element, { found: 'mục bản đồ không có hình và cũng không có tệp', expected });
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0) findings.addAbsence({ found: 'không trang nào có bản đồ địa giới', expected });
      return findings.outcome();
    },
  };
};
