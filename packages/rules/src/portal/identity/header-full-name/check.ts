import type { Element } from 'domhandler';
import { toneKey } from '../../../units/fold.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { eachPage } from '../../shared/each-page.js';
import { headOf, isReadInVietnamese } from '../page-parts.js';

const agency = 'Ủy ban nhân dân';
const anyAgency = /uy ban nhan dan (xa|phuong|dac khu) \p{L}/u;
const inShort = /\bu\.? ?b\.? ?n\.? ?d\b/;

export const check = eachPage((page, { unit, findings }) => {
  if (!isReadInVietnamese(page)) return false;
  const head = headOf(page);
  const written = head.map((part) => lettersOf(page, part)).join(' ');
  const read = head.length > 0 ? head.map((part) => page.text(part)).join(' ') : undefined;
  const wanted = unit ? `${agency} ${unit.fullName[0]?.toLowerCase()}${unit.fullName.slice(1)}` : undefined;
  const found = wrong(written, read, wanted);
  if (found !== undefined)
    findings.add(page, head[0], {
      found,
      expected: `"${wanted ?? `${agency} xã (phường, đặc khu) …`}" ghi bằng chữ ở đầu trang`,
    });
  return true;
}, 'Cổng không có trang tiếng Việt nào.');

/** In: what is written in the head; that with the pictures' alternatives; the name, where it is known. */
function wrong(written: string, read: string | undefined, wanted: string | undefined): string | undefined {
  if (read === undefined) return 'trang không có phần đầu';
  const named = (text: string) =>
    wanted === undefined ? anyAgency.test(foldVietnamese(text)) : foldVietnamese(text).includes(foldVietnamese(wanted));
  if (named(written))
    return toneKey(written).includes(toneKey(wanted ?? agency))
      ? undefined
      : 'tên cơ quan ở đầu trang viết không dấu hoặc sai dấu';
  if (named(spaced(read))) return 'tên cơ quan chỉ có trong lời mô tả hình, không ghi bằng chữ';
  if (inShort.test(foldVietnamese(written))) return 'đầu trang viết tắt UBND hoặc ghi thiếu tên đơn vị';
  if (wanted !== undefined && anyAgency.test(foldVietnamese(written))) return 'đầu trang ghi tên cơ quan khác';
  return 'đầu trang không ghi tên Ủy ban nhân dân của xã';
}

const lettersOf = (page: Page, head: Element): string => {
  let text = spaced(page.text(head));
  for (const { attribs } of page.all('img[alt]', head)) {
    const alt = spaced((attribs.alt ?? '').normalize('NFC')).trim();
    if (alt !== '') text = text.replace(alt, ' ');
  }
  return text.replace(/\s+/g, ' ');
};

/** Between the lines of a name there may be dashes and commas. */
const spaced = (text: string): string => text.replace(/[\s\-–—,|:]+/g, ' ');
