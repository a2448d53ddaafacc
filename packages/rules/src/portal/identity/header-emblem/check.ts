import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { headOf, isReadInVietnamese } from '../page-parts.js';

const emblem = /quoc ?huy|bieu ?trung|huy ?hieu|logo|emblem/;
const pictures = 'img, svg, image, input[type="image"], object, [role="img"], [class*="logo" i], [class*="quoc" i]';

export const check: Check = ({ findings }) => {
  let looked = false;
  let unclear = false;
  return {
    page: (page) => {
      if (!isReadInVietnamese(page)) return;
      looked = true;
      const head = headOf(page);
      const shown = head ? page.all(pictures, head) : page.all(pictures);
      if (shown.some((picture) => emblem.test(saidOf(page, picture)))) return;
      // A banner that is one big picture may well hold the emblem.
      if (shown.length > 0) unclear = true;
      else
        findings.add(page, head, {
          found: head ? 'đầu trang không có hình nào' : 'trang không có phần đầu và không có hình nào',
          expected: 'hình Quốc huy hoặc biểu trưng của cơ quan ở đầu trang',
        });
    },
    outcome: () => {
      if (findings.count > 0) return findings.outcome();
      if (!looked) return { verdict: 'not-applicable', reason: 'Cổng không có trang tiếng Việt nào.' };
      if (!unclear) return { verdict: 'pass' };
      return {
        verdict: 'could-not-check',
        cause:
          'Đầu trang có hình nhưng lời mô tả và tên tệp không nói đó là Quốc huy hay biểu trưng. Ghi lời mô tả cho hình rồi kiểm tra lại.',
      };
    },
  };
};

/** What a picture says of itself: alternative, title, name of its file, class. */
function saidOf(page: Page, picture: Element): string {
  const { alt, title, src, data, id, class: classes, href } = picture.attribs;
  const label = picture.attribs['aria-label'];
  const said = [alt, title, label, src, data, id, classes, href].map((text) => (text ?? '').slice(0, 500)).join(' ');
  const inner =
    picture.name === 'svg'
      ? page
          .all('title', picture)
          .map((one) => page.text(one))
          .join(' ')
      : '';
  return foldVietnamese(`${said} ${inner}`.replace(/[-_.%/]+/g, ' '));
}
