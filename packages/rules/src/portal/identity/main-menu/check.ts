import type { Check } from '../../audit/check.js';
import { plain } from '../../shared/content-check.js';

/** What a menu has at least, by the words people use for it. */
const items: readonly (readonly [name: string, words: RegExp])[] = [
  ['Trang chủ', /^(ve )?trang (chu|nhat)\b|^home$/],
  ['Giới thiệu', /^(trang )?gioi thieu\b|^ve chung toi$/],
  ['Dịch vụ công trực tuyến', /\bdich vu cong\b|\bthu tuc hanh chinh\b|\bnop ho so\b/],
  ['Sơ đồ cổng', /\bso do (cong|trang|website|web|site)\b|^so do$|\bsite ?map\b|\bban do (trang|website|site)\b/],
];

export const check: Check = ({ findings }) => {
  let home: 'read' | 'without links' | undefined;
  return {
    page: (page) => {
      if (page.path !== '/') return;
      home = page.links.length > 0 ? 'read' : 'without links';
      for (const [name, words] of items) {
        const there = page.links.some(({ text, to, element }) => {
          const said = plain(`${text === '' ? (element.attribs.title ?? '') : text}`);
          // The emblem, or a little house, that leads to the first page.
          return words.test(said) || (name === 'Trang chủ' && to === '/');
        });
        if (!there)
          findings.add(page, page.first('nav'), {
            found: `trình đơn và trang chủ không có mục "${name}"`,
            expected: `đường dẫn "${name}" ở trình đơn hoặc trên trang chủ`,
          });
      }
    },
    outcome: () => {
      if (home === 'read') return findings.outcome();
      return {
        verdict: 'could-not-check',
        cause:
          home === undefined
            ? 'Không đọc được trang chủ.'
            : 'Trang chủ không có đường dẫn nào khi chưa chạy mã, nên máy không thấy trình đơn.',
      };
    },
  };
};
