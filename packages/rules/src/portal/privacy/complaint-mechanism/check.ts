import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';
import { type ContentPlace, contentPlaces } from '../../shared/content-check.js';
import { privacyHeading, termsHeading } from '../policy-pages.js';

/** Complaints about decisions and denunciations go another way, which another law lays down. */
const heading =
  /^(?:(?:co che|cach|quy trinh|tiep nhan|giai quyet|huong dan) )?(?:giai quyet )?(?:gop y|phan anh)?(?: va )?\s?khieu nai\b(?!.*\bto cao\b)/;
/** With diacritics, for "cổng" and "công" are two things. */
const site = /(?<!\p{L})(?:cổng|trang|website)(?!\p{L})/iu;
const receiver =
  /\b(?:gui|lien he|goi|phan anh (?:den|qua|toi)|noi nhan|tiep nhan|dien thoai|duong day nong|hop thu|thu dien tu|email)\b|@/;
const inSentence =
  /\bkhieu nai\b[^.]{0,200}\b(?:gui|lien he|noi nhan|tiep nhan|dien thoai|duong day nong|hop thu|thu dien tu|email)\b/;

const FEWEST_WORDS = 8;

export const check: Check = ({ findings }) => {
  let met = false;
  return {
    page: (page) => {
      if (met) return;
      met = contentPlaces(page, termsHeading).some(says) || contentPlaces(page, privacyHeading).some(says);
      for (const place of met ? [] : contentPlaces(page, heading)) {
        if (!isAboutSite(page, place)) continue;
        const missing = missingIn(place);
        if (missing === undefined) met = true;
        else
          findings.add(page, place.heading?.element, {
            found: missing,
            expected: 'khiếu nại về cổng gửi ai, bằng cách nào, ai trả lời',
          });
      }
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0)
        findings.addAbsence({
          found: 'không có mục nào nêu cách khiếu nại về cổng',
          expected: 'một mục "Khiếu nại về trang" có nơi nhận, ở trang Điều khoản sử dụng',
        });
      return findings.outcome();
    },
  };
};

const says = ({ folded }: ContentPlace): boolean => inSentence.test(folded);

/** By its own words, or because it stands among the terms. */
const isAboutSite = (page: Page, place: ContentPlace): boolean =>
  site.test(place.heading?.text ?? '') || site.test(place.text) || contentPlaces(page, termsHeading).length > 0;

function missingIn({ folded, words, elements }: ContentPlace): string | undefined {
  if (words < FEWEST_WORDS) return `mục này có ${words} từ, chưa kể chỗ chưa điền`;
  const reached = receiver.test(folded) || elements.some(({ attribs }) => /^(?:mailto|tel):/i.test(attribs.href ?? ''));
  return reached ? undefined : 'mục này chưa nêu nơi nhận khiếu nại';
}
