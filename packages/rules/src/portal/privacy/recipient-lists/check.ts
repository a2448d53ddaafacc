import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';
import { isBlank } from '../../page/records.js';
import { type NamedTable, namedTables, namesPeople } from '../tables.js';

/** What such a list is about: heading, caption or columns. */
const recipients =
  /\b(?:ho tro|tro giup|tro cap|bao tro|ho ngheo|can ngheo|nguoi co cong|chinh sach|cuu tro|thu huong|nguoi huong|doi tuong huong|muc huong|qua tang|hien may|khuyet tat|tre mo coi|nha tinh thuong|xoa nha tam)\b/;
/** Others whose names are published by other rules. */
const others = /\b(?:can bo|cong chuc|vien chuc|lanh dao|dai bieu|nhan su|tuyen dung|thi sinh|chuc vu|chuc danh)\b/;

const needless: readonly { name: string; column: RegExp; value?: RegExp }[] = [
  { name: 'ngày sinh', column: /\bngay(?:,? thang)?(?:,? nam)? sinh\b/ },
  { name: 'địa chỉ nhà', column: /\b(?:so nha|dia chi nha|ho khau|(?:noi|cho) o|thuong tru|tam tru)\b/ },
  // A column of hamlets is called so too: then the houses decide.
  {
    name: 'địa chỉ nhà',
    column: /\bdia chi\b/,
    value: /\bso nha\b|\bso \d|\b(?:duong|hem|ngo|ngach|kiet)\b.{0,40}\d|^\d{1,4}[a-z]?[/ ,]/,
  },
  {
    name: 'bệnh tật',
    column: /\b(?:benh|benh tat|chan doan|dang (?:khuyet )?tat|tinh trang (?:suc khoe|benh)|muc do khuyet tat|hiv)\b/,
  },
  { name: 'số tài khoản', column: /\b(?:so tai khoan|stk|tai khoan(?: ngan hang)?)\b/ },
];

export const check: Check = ({ findings }) => {
  let lists = 0;
  return {
    page: (page) => {
      for (const table of namedTables(page)) {
        if (!isList(table)) continue;
        lists += 1;
        const told = [...new Set(needless.filter((one) => tells(page, table, one)).map(({ name }) => name))];
        if (told.length > 0)
          findings.add(page, table.element, {
            found: `danh sách người hưởng nêu ${told.join(', ')}`,
            expected: 'chỉ họ tên, thôn, chính sách và mức hưởng',
          });
      }
    },
    outcome: () =>
      lists > 0
        ? findings.outcome()
        : {
            verdict: 'not-applicable',
            reason: 'Không thấy bảng danh sách người hưởng chính sách, trợ giúp nào trên các trang.',
          },
  };
};

const isList = ({ columns, rows, about }: NamedTable): boolean => {
  const said = [...columns, about].join(' | ');
  return rows.length > 0 && columns.some(namesPeople) && recipients.test(said) && !others.test(said);
};

/** Is there anything in such a column? Covered figures are no news. */
function tells(page: Page, { columns, rows }: NamedTable, { column, value }: (typeof needless)[number]): boolean {
  return columns.some((name, at) => {
    if (!column.test(name)) return false;
    return rows.some((cells) => {
      const text = textOf(page, cells[at]);
      return !isBlank(text) && !text.includes('**') && (value === undefined || value.test(text));
    });
  });
}

const textOf = (page: Page, cell: Element | undefined): string => (cell ? page.folded(cell) : '');
