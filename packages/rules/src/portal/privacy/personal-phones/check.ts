import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { type NamedTable, namedTables, namesPeople } from '../tables.js';

/** Fewer may be the people to turn to for something. */
const FEWEST = 5;

/** Ten digits that are no office's line (02…); "+84" stands for the first nought. */
const privatePhone = /(?<!\d)(?:\+84|0(?!2))[ .-]?(?:\d[ .-]?){8}\d(?!\d)/;

/** Lists of people whom one is meant to call. */
const officials =
  /\b(?:lien he|danh ba|duong day nong|lanh dao|can bo|cong chuc|vien chuc|dai bieu|truong thon|truong ban|to truong|bi thu|chi huy|truc|to cong nghe so|cong an|quan su|bo phan|phong ban|don vi|co quan|chuc vu|chuc danh|nhiem vu|to chuc|doanh nghiep|hop tac xa|co so|hotline|ban bien tap|nguoi phat ngon)\b/;

export const check: Check = ({ findings }) => ({
  page: (page) => {
    for (const table of namedTables(page)) {
      if (!table.columns.some(namesPeople) || isForCalling(page, table)) continue;
      const count = table.rows.filter((cells) =>
        [...new Set(cells)].some((cell) => privatePhone.test(page.text(cell))),
      ).length;
      if (count >= FEWEST)
        findings.add(page, table.element, {
          found: `danh sách có họ tên và ${count} số điện thoại riêng (không nhắc lại ở đây)`,
          expected: 'danh sách không có số điện thoại của người dân',
        });
    }
  },
  outcome: () => findings.outcome(),
});

const isForCalling = ({ path }: Page, { columns, about }: NamedTable): boolean =>
  officials.test([...columns, about].join(' | ')) ||
  officials.test(foldVietnamese(path.slice(0, 500)).replaceAll('-', ' '));
