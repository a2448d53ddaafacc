import type { Check } from '../../audit/check.js';
import { isNationalPortal, isProcedurePage, isProvincialServices, namesProcedures } from '../procedure-page.js';

export const check: Check = ({ findings }) => {
  let met = false;
  let elsewhere = false;
  let provincial = false;
  const expected = 'đường dẫn đến Cổng Dịch vụ công quốc gia, https://dichvucong.gov.vn, ở mục thủ tục hành chính';
  return {
    page: (page) => {
      provincial ||= page.links.some(({ host }) => isProvincialServices(host));
      const national = page.links.filter(({ host }) => isNationalPortal(host));
      elsewhere ||= national.length > 0;
      // In the menu, or on the first page, the link itself is the site's place for procedures.
      const inMenu = new Set([
        ...page.all('nav a'),
        ...page.all('header a'),
        ...(page.path === '/' && page.main ? page.all('a', page.main) : []),
      ]);
      const footer = page.footer ? new Set(page.all('a', page.footer)) : undefined;
      if (national.some((link) => inMenu.has(link.element) && !footer?.has(link.element) && namesProcedures(link)))
        met = true;
      if (!isProcedurePage(page)) return;
      if (national.some(({ element }) => !footer?.has(element))) met = true;
      else
        findings.add(page, page.headings[0]?.element, {
          found: 'mục thủ tục hành chính không dẫn sang Cổng Dịch vụ công quốc gia',
          expected,
        });
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0)
        findings.addAbsence({
          found: elsewhere
            ? 'đường dẫn sang Cổng Dịch vụ công quốc gia không nằm ở trình đơn, trang chủ hay mục thủ tục'
            : provincial
              ? 'chỉ có đường dẫn sang cổng dịch vụ công của tỉnh'
              : 'không trang nào dẫn sang Cổng Dịch vụ công quốc gia',
          expected,
        });
      return findings.outcome();
    },
  };
};
