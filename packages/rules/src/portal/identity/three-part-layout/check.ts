import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { isOfThePage } from '../../page/layout.js';
import type { Page } from '../../page/page.js';

export const check: Check = ({ findings }) => {
  let home = false;
  return {
    page: (page) => {
      if (page.path !== '/') return;
      home = true;
      const mains = page.all('main, [role="main"]').filter(({ attribs }) => !('hidden' in attribs));
      const parts = [
        ['phần đầu', 'thẻ header', page.all('header, [role="banner"]').filter(isOfThePage)],
        ['phần nội dung chính', 'thẻ main', mains],
        ['phần chân', 'thẻ footer', page.all('footer, [role="contentinfo"]').filter(isOfThePage)],
      ] as const;
      for (const [name, tag, found] of parts) {
        if (found.length === 0)
          findings.add(page, undefined, {
            found: `trang chủ không có ${name} (${tag})`,
            expected: `${name}, bằng ${tag}`,
          });
        else if (found.every((element) => isEmpty(page, element)))
          findings.add(page, found[0], { found: `${name} của trang chủ để trống`, expected: `${name} có nội dung` });
      }
      if (mains.length > 1)
        findings.add(page, mains[1], { found: `trang chủ có ${mains.length} phần main`, expected: 'một phần main' });
    },
    outcome: () => (home ? findings.outcome() : { verdict: 'could-not-check', cause: 'Không đọc được trang chủ.' }),
  };
};

const isEmpty = (page: Page, element: Element): boolean =>
  page.text(element) === '' && page.first('img, svg, picture, input', element) === undefined;
