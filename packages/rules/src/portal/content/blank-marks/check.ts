import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { elementTexts } from '../../shared/element-texts.js';
import { isHidden } from '../../shared/hidden.js';
import { quoted } from '../../shared/quoted.js';
import { elsewhere, Sightings } from '../../shared/sightings.js';

const bracket = /\[\s{0,5}(?:chua dien|can dien|can bo sung|to be filled in|dien vao day)\b[^\]]{0,200}\]?/;
/** Alone in its paragraph, cell or entry. */
const updating =
  /^(?:noi dung |thong tin |du lieu |muc nay )?(?:dang|chua) (?:duoc )?(?:cap nhat|bo sung)(?: noi dung| thong tin| du lieu)?[\s.…]{0,10}$/;
/** Dots to write on, but not those that lead to the number of a page. */
const dots = /(?<![.…_])(?:…{3,}|\.{8,}|_{8,})(?![.…_]|\s{0,3}\d)/;
/** Forms are published with dots to write on. */
const form =
  /^mau\b(?! ve\b)|\b(?:mau (?:so|phieu|don|bieu|to khai|giay|van ban)|bieu mau|phieu|don|to khai|giay|bien ban|hop dong|ban cam ket|the thuc|du thao)\b/;

export const check: Check = ({ findings }) => {
  // What the foot of every page still lacks is one thing to fill in.
  const blanks = new Sightings();
  return {
    page: (page) => {
      const marks = page.all('mark.blank');
      for (const mark of marks) blanks.add(`chỗ chưa điền: ${quoted(page.text(mark))}`, page, mark);
      const marked = new Set<Element>(marks.flatMap((mark) => [mark, ...page.all('*', mark)]));
      const isForm = hasForm(page);
      for (const { element, raw } of elementTexts(page)) {
        if (marked.has(element)) continue;
        const text = raw.replace(/\s+/g, ' ').trim();
        const said = blankIn(foldVietnamese(text), isForm);
        if (said !== undefined && !isHidden(element)) blanks.add(`${said}: ${quoted(text)}`, page, element);
      }
    },
    outcome: () => {
      for (const [found, sighting] of blanks.entries())
        findings.addAt(sighting.page, {
          at: sighting.at,
          found: `${found}${elsewhere(sighting)}`,
          expected: 'thông tin thật',
        });
      return findings.outcome();
    },
  };
};

function blankIn(folded: string, isForm: boolean): string | undefined {
  if (bracket.test(folded)) return 'chỗ chưa điền';
  if (updating.test(folded)) return 'chỗ chỉ ghi là sẽ có sau';
  return !isForm && dots.test(folded) ? 'dòng chấm để trống' : undefined;
}

const hasForm = (page: Page): boolean =>
  form.test(foldVietnamese(page.title)) ||
  page.headings.some(({ folded }) => form.test(folded)) ||
  page.first('main form textarea') !== undefined;
