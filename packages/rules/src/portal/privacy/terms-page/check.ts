import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';
import { contentPlaces } from '../../shared/content-check.js';
import { Sightings } from '../../shared/sightings.js';
import { termsHeading } from '../policy-pages.js';

/** Not the rules for officers: those are another thing that is made public. */
const ofOfficers = /\b(?:can bo|cong chuc|vien chuc|cong vu)\b/;
const conductHeading =
  /^(?:cac )?(?:quy tac|chuan muc|nguyen tac) (?:ung xu|giao tiep|binh luan|gop y)|^(?:noi quy|quy dinh)(?: ve)?(?: viec)? (?:binh luan|gop y|gui y kien)/;
/** Under the heading of the terms it may be a sentence. */
const conduct = /\b(?:xuc pham|loi le|thuan phong my tuc|(?:ung xu|thai do) (?:van minh|lich su|dung muc))\b/;

const parts = [
  { name: 'Điều khoản sử dụng', heading: termsHeading, words: 30 },
  { name: 'Quy tắc ứng xử', heading: conductHeading, words: 10 },
] as const;

export const check: Check = ({ findings }) => {
  const met = new Set<string>();
  const short = new Map(parts.map(({ name }) => [name, new Sightings()]));
  const look = (page: Page) => {
    for (const { name, heading, words } of parts)
      for (const place of contentPlaces(page, heading)) {
        const title = (place.heading ?? page.headings[0])?.folded ?? '';
        if (heading === conductHeading && ofOfficers.test(title)) continue;
        if (place.words < words) short.get(name)?.add(page.path, page, place.heading?.element);
        else if (heading === termsHeading && conduct.test(place.folded)) met.add('Quy tắc ứng xử');
        if (place.words >= words) met.add(name);
      }
  };
  return {
    page: (page) => {
      if (met.size < parts.length) look(page);
    },
    outcome: () => {
      for (const { name, words } of parts) {
        if (met.has(name)) continue;
        const expected = `phần "${name}" có ít nhất ${words} từ (mức của bộ kiểm tra)`;
        const places = [...(short.get(name)?.entries() ?? [])];
        for (const [, { page, at }] of places)
          findings.addAt(page, { at, found: `phần "${name}" quá ngắn, chưa kể chỗ chưa điền`, expected });
        if (places.length === 0) findings.addAbsence({ found: `không có phần nào là "${name}"`, expected });
      }
      return findings.outcome();
    },
  };
};
