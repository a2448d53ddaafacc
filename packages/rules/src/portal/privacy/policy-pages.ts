import type { Page } from '../page/page.js';
import { contentPlaces } from '../shared/content-check.js';

/** What the part about people's data is called; in small letters without diacritics and signs. */
export const privacyHeading =
  /^(?:(?:chinh sach|quy dinh|quy che|thong bao|cam ket|tuyen bo) )?(?:ve )?(?:quyen rieng tu|rieng tu|bao mat(?: (?:thong tin|du lieu|rieng tu)\b|$)|(?:bao ve|xu ly|thu thap) (?:va \w{1,10} \w{1,10} )?(?:du lieu|thong tin) (?:ca nhan|nguoi (?:su )?dung)|privacy)/;

/** What the part about the use of the site is called. */
export const termsHeading =
  /^(?:cac )?(?:dieu khoan|dieu kien)(?: va (?:dieu kien|dieu khoan))?(?: (?:su dung|dich vu|chung)|$)|^(?:quy dinh|quy che|noi quy)(?: ve)?(?: viec)? su dung (?:trang|cong|website|dich vu)|^terms of (?:use|service)/;

/** What a page says of people's data, in small letters without diacritics; nothing where it says nothing of it. */
export function policyText(page: Page): string | undefined {
  const places = contentPlaces(page, privacyHeading);
  return places.length > 0 ? places.map(({ folded }) => folded).join('\n') : undefined;
}
