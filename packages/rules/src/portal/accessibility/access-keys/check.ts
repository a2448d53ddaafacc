import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';

export const check: Check = ({ findings }) => {
  let home = false;
  let map = false;
  let search = false;
  return {
    page: (page) => {
      for (const { to, anchor, folded, element } of page.links) {
        if ((element.attribs.accesskey ?? '').trim() === '') continue;
        home ||= (to === '/' && anchor === undefined) || /^(ve )?trang chu$/.test(folded);
        map ||= /^(so do\b|site ?map$)/.test(folded);
        search ||= /^tim( kiem|\b)/.test(folded);
      }
      for (const { attribs } of page.all(
        'input[accesskey]:not([accesskey=""]), button[accesskey]:not([accesskey=""])',
      )) {
        const said = foldVietnamese(
          [attribs.type, attribs.name, attribs.id, attribs.placeholder, attribs['aria-label'], attribs.title]
            .join(' ')
            .slice(0, 500),
        );
        search ||= /search|\btim\b|tukhoa|keyword|\bq\b/.test(said);
      }
    },
    outcome: () => {
      for (const [has, what] of [
        [home, 'Trang chủ'],
        [map, 'Sơ đồ cổng'],
        [search, 'Tìm kiếm'],
      ] as const)
        if (!has) findings.addAbsence({ found: `${what} chưa có phím tắt`, expected: `accesskey cho ${what}` });
      return findings.outcome();
    },
  };
};
