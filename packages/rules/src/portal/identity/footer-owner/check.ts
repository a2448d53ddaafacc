import { contactParts, contactText, labelled, missingParts, type PartState } from '../../shared/contact-parts.js';
import { eachPage } from '../../shared/each-page.js';
import { footOf, isReadInVietnamese } from '../page-parts.js';

const agency = /\b(?:uy ban nhan dan|ubnd) (?:xa|phuong|dac khu) \p{L}/u;
const ownerLabel = /\b(?:co quan chu quan|don vi chu quan|chu quan|ban quyen(?: thuoc)?(?: ve)?)\b/g;
const responsibleLabel =
  /\b(?:chiu trach nhiem(?: (?:chinh|quan ly|noi dung|xuat ban|ve noi dung|ve trang|thong tin)){0,3}|truong ban bien tap|tong bien tap)\b/g;
const responsibleBefore = /\b(?:ong|ba|dong chi|chu tich|chanh van phong) [^□]{1,80}\bchiu trach nhiem\b/;
const words = /[\p{L}]+[^\p{L}□]{1,4}[\p{L}]+/u;

export const check = eachPage((page, { findings }) => {
  if (!isReadInVietnamese(page)) return false;
  const foot = footOf(page);
  if (!foot) {
    findings.add(page, undefined, {
      found: 'trang không có phần chân',
      expected: 'chân trang ghi đơn vị chủ quản, người chịu trách nhiệm, địa chỉ, điện thoại, thư điện tử',
    });
    return true;
  }
  const written = page.text(foot);
  const text = contactText(written);
  const hrefs = page.all('a[href]', foot).map(({ attribs }) => attribs.href ?? '');
  const { address, phone, email } = contactParts(written, hrefs);
  const owner: PartState = agency.test(text) ? 'there' : labelled(text, ownerLabel, words);
  const responsible: PartState = responsibleBefore.test(text) ? 'there' : labelled(text, responsibleLabel, words);
  const missing = missingParts([
    ['đơn vị chủ quản', owner],
    ['người chịu trách nhiệm', responsible],
    ['địa chỉ', address],
    ['điện thoại', phone],
    ['thư điện tử', email],
  ]);
  if (missing !== undefined)
    findings.add(page, foot, {
      found: `chân trang ${missing}`,
      expected: 'chân trang ghi đủ đơn vị chủ quản, người chịu trách nhiệm, địa chỉ, điện thoại, thư điện tử',
    });
  return true;
}, 'Cổng không có trang tiếng Việt nào.');
