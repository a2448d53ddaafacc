import type { Check } from '../../audit/check.js';
import { ClosestPlace } from '../../shared/closest-place.js';
import { contactParts, contactText, missingParts, type PartState } from '../../shared/contact-parts.js';
import { contentPlaces } from '../../shared/content-check.js';

const heading =
  /^(thong tin |trang |so )?(danh ba|lien he|lien lac|dau moi lien he)( (dien thoai|lien he|lien lac|co quan|can bo|cong chuc|noi bo|thu dien tu|hop thu|voi chung toi|chung toi|uy ban nhan dan|ubnd|cac|bo phan|va)\b.{0,60})?$/;
const office = /\b(van phong|phong (kinh te|van hoa)|trung tam|bo phan|ban chi huy|cong an)\b/;
const authority = /\b(chu tich|bi thu|truong phong|chanh van phong|giam doc|nguoi dung dau|lanh dao|chuc vu)\b/;

export const check: Check = ({ findings }) => {
  let met = false;
  const closest = new ClosestPlace();
  return {
    page: (page) => {
      if (met) return;
      for (const place of contentPlaces(page, heading)) {
        const text = contactText(place.whole);
        const hrefs = place.elements.map(({ attribs }) => attribs.href ?? '');
        const { address, phone, email } = contactParts(place.whole, hrefs);
        const said = (pattern: RegExp): PartState => (pattern.test(text) ? 'there' : 'absent');
        const parts = [
          ['địa chỉ', address],
          ['điện thoại', phone],
          ['thư điện tử công vụ', email],
          ['các bộ phận', said(office)],
          ['người có thẩm quyền', said(authority)],
        ] as const;
        const found = missingParts(parts);
        met ||= found === undefined;
        const missing = parts.filter(([, state]) => state !== 'there').length;
        if (found !== undefined) closest.offer(page, place.heading?.element, { found, missing });
      }
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      const { best } = closest;
      findings.addAbsence({
        page: best?.path ?? '/',
        at: best?.at ?? '',
        found: best ? `danh bạ liên hệ ${best.found}` : 'không có mục nào là "Liên hệ" hay "Danh bạ"',
        expected: 'danh bạ có địa chỉ, điện thoại, thư điện tử công vụ của cơ quan, các bộ phận và người có thẩm quyền',
      });
      return findings.outcome();
    },
  };
};
