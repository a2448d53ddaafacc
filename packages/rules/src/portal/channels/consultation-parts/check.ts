import type { Page } from '../../page/page.js';
import { contactText, labelled, missingParts, type PartState } from '../../shared/contact-parts.js';
import { hasDocument, plain } from '../../shared/content-check.js';
import { eachPage } from '../../shared/each-page.js';

const asks =
  /^((thong bao|cong van|vv|v v|ve viec|de nghi|moi|to chuc) ){0,3}(lay y kien|xin y kien|gop y|tham gia y kien|dong gop y kien|tham gia gop y)\b/;
const subject = /\b(du thao|phuong an|de an|chinh sach|quy che|quy dinh|quy hoach|ke hoach|nghi quyet|quyet dinh)\b/;
/** The name of the section itself, not of one consultation. */
const general =
  /^(lay y kien|xin y kien|gop y|tham gia y kien)( (gop y|nhan dan|nguoi dan|cong dan|ve|cho|cac|du thao|van ban|chinh sach|va|quy pham phap luat|phap luat|vao)){0,8}$/;

const anyDay = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\bngay \d{1,2} thang \d{1,2}\b/;
const deadline =
  /\b(?:han (?:gop y|chot|cuoi|nhan|gui)|thoi han|thoi gian|den het ngay|den ngay|truoc ngay|cham nhat|ket thuc|den het)\b/g;
const receiver =
  /\b(?:(?:noi|dia chi) (?:nhan|tiep nhan|gop y)(?: (?:cac )?(?:y kien|gop y))?(?: gop y)?|gui (?:ve|den|toi)|qua (?:thu dien tu|email|hop thu|dia chi)|gop y (?:qua|tai)|tiep nhan (?:qua|tai))\b/g;
const opinions =
  /\b(y kien da nhan|y kien (gop y|dong gop|nhan duoc)|cac y kien|tong hop y kien|tong hop,? tiep thu|tiep thu|xem (cac )?(y kien|gop y))\b/;
const FULL_TEXT_WORDS = 400;

export const check = eachPage((page, { findings }) => {
  const title = page.headings.find(({ level }) => level === 1) ?? page.headings[0];
  const words = plain(title?.text ?? '');
  if (!page.main || !asks.test(words) || !subject.test(words) || general.test(words)) return false;
  const text = contactText(page.text(page.main));
  const missing = missingParts([
    ['toàn văn', fullText(page, text)],
    ['thời hạn', labelled(text, deadline, anyDay)],
    ['nơi nhận ý kiến', labelled(text, receiver, /[\p{L}\p{N}]/u)],
    ['chỗ xem các ý kiến', opinions.test(text) ? 'there' : 'absent'],
  ]);
  if (missing !== undefined)
    findings.add(page, title?.element, {
      found: `lần lấy ý kiến này ${missing}`,
      expected: 'toàn văn dự thảo, thời hạn, nơi nhận và chỗ xem các ý kiến',
    });
  return true;
}, 'Cổng chưa có lần lấy ý kiến nào.');

function fullText(page: Page, text: string): PartState {
  if (hasDocument({ elements: page.main ? page.all('a, embed, iframe, object', page.main) : [] })) return 'there';
  const linked = page.links.some((link) => /\btoan van\b/.test(link.folded));
  return linked || text.split(' ').length >= FULL_TEXT_WORDS ? 'there' : 'absent';
}
