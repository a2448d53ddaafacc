import { type Element, isTag } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { mainPart, namedParts } from '../../page/named-parts.js';
import type { Page } from '../../page/page.js';
import { meansRegister } from '../register.js';

const inputs = 'input:not([type]), input[type="text"], input[type="search"], select';

/** The search of the whole site, at the head or foot of every page, is not that of the register. */
function ofWholeSite(element: Element): boolean {
  for (let up = element.parent; up; up = up.parent)
    if (isTag(up) && ['header', 'nav', 'footer', 'aside'].includes(up.name)) return true;
  return false;
}

const hasSearch = (page: Page): boolean =>
  page.main !== undefined && page.all(inputs, page.main).some((input) => !ofWholeSite(input));

export const check: Check = ({ findings }) => {
  let met = false;
  let register = false;
  return {
    page: (page) => {
      const main = mainPart(page);
      const own = main !== undefined && meansRegister(main.folded);
      const [part] = own ? [main] : page.path === '/' ? [] : namedParts(page, ({ folded }) => meansRegister(folded));
      if (!part) return;
      register = true;
      if (hasSearch(page)) met = true;
      else
        findings.add(page, part.element, {
          found: 'mục văn bản không có ô tìm hay bộ lọc',
          expected: 'ô tìm theo số, trích yếu, loại văn bản, năm ngay trong mục',
        });
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      return register
        ? findings.outcome()
        : { verdict: 'not-applicable', reason: 'Cổng chưa có mục văn bản nên chưa xét công cụ tìm kiếm của mục.' };
    },
  };
};
