import type { Check } from '../../audit/check.js';
import { ClosestPlace } from '../../shared/closest-place.js';
import { contactParts, contactText, missingParts, type PartState } from '../../shared/contact-parts.js';
import { isEnglish } from '../english-page.js';

const position =
  /\b(?:(?:vice[- ]?)?chair(?:man|woman|person)?|president|secretary|head|director|chief|officer|mayor)\b/;
const office = /\b(?:peoples (?:committee|council)|committee|council|office|division|department|cent(?:re|er)|unit)\b/;
/** A blank where the name of an officer stands: before the office, at the beginning of a line. */
const blankName = /□[\s,:–-]{0,5}(?:the )?(?:(?:vice[- ]?)?chair(?:man|woman|person)?|head|director|chief|officer)\b/;

export const check: Check = ({ findings }) => {
  let met = false;
  let english = false;
  const closest = new ClosestPlace();
  return {
    page: (page) => {
      if (met || !isEnglish(page) || !page.main) return;
      english = true;
      const written = page.text(page.main);
      const text = contactText(written);
      const said = (pattern: RegExp): PartState => (pattern.test(text) ? 'there' : 'absent');
      const { phone, email } = contactParts(
        written,
        page.all('a[href]', page.main).map(({ attribs }) => attribs.href ?? ''),
      );
      const titled = said(position);
      const parts = [
        ['họ tên', blankName.test(text) ? 'blank' : titled],
        ['chức vụ', titled],
        ['đơn vị', said(office)],
        ['điện thoại', phone],
        ['thư điện tử', email],
      ] as const;
      const found = missingParts(parts);
      met ||= found === undefined;
      const missing = parts.filter(([, state]) => state !== 'there').length;
      if (found !== undefined) closest.offer(page, page.headings[0]?.element, { found, missing });
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      const { best } = closest;
      findings.addAbsence({
        page: best?.path ?? '/',
        at: best?.at ?? '',
        found: english ? `trang tiếng Anh ${best?.found ?? 'để trống'}` : 'không có trang tiếng Anh nào (lang="en")',
        expected: 'trang tiếng Anh ghi tên, chức vụ, đơn vị, điện thoại, thư điện tử của người có thẩm quyền',
      });
      return findings.outcome();
    },
  };
};
