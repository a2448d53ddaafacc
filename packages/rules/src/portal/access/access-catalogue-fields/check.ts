import type { Check } from '../../audit/check.js';
import { namedParts } from '../../page/named-parts.js';
import { type FieldTable, isBlank, readTables } from '../../page/records.js';
import { meansCatalogue } from '../names.js';

const columns: readonly (readonly [name: string, says: RegExp])[] = [
  ['tên', /^(?:ten|thong tin|noi dung|loai thong tin|trich yeu|danh muc)\b/],
  ['số, ký hiệu', /^(?:so\b(?! thu tu| luong)|ky hieu)/],
  [
    'ngày tạo',
    /^(?:ngay|thoi gian|thoi diem)(?:,? thang)?(?:,? nam)? (?:tao|ban hanh|lap|van ban)|^(?:tao ra|ban hanh)\b/,
  ],
  ['hình thức', /\bhinh thuc\b/],
  [
    'thời điểm',
    /\bthoi diem (?:cong khai|dang)?|^(?:tu ngay|ngay (?:cong khai|dang))\b|^thoi gian (?:cong khai|dang)$/,
  ],
  ['thời hạn', /\bthoi han\b|^den ngay\b|^cong khai den\b/],
];

const columnsOf = (table: FieldTable) =>
  columns.map(([name, says]) => ({ name, label: table.columns.find((label) => says.test(label)) }));

export const check: Check = ({ findings }) => {
  let catalogue = false;
  let inFile = false;
  return {
    page: (page) => {
      for (const part of namedParts(page, ({ folded }) => meansCatalogue(folded))) {
        if (part.words === 0) continue;
        const tables = readTables(page).filter(({ element }) => part.elements.has(element));
        const elsewhere = part.pages.length > 0 && tables.length === 0 && part.words < 40;
        if (elsewhere) continue;
        catalogue = true;
        if (tables.length === 0 && part.files.length > 0) inFile = true;
        else if (tables.length === 0)
          findings.add(page, part.element, {
            found: 'danh mục không có bảng nêu tên cột',
            expected: `bảng có các cột ${columns.map(([name]) => name).join(', ')}`,
          });
        for (const table of tables) {
          const known = columnsOf(table);
          const missing = known.filter(({ label }) => label === undefined).map(({ name }) => name);
          if (missing.length > 0)
            findings.add(page, table.element, {
              found: `danh mục không có cột ${missing.join(', ')}`,
              expected: `các cột ${columns.map(([name]) => name).join(', ')}`,
            });
          for (const { element, fields } of table.rows) {
            const blank = known.filter(({ label }) =>
              fields.some((field) => field.label === label && isBlank(field.text)),
            );
            if (blank.length > 0)
              findings.add(page, element, {
                found: `dòng chưa điền ${blank.map(({ name }) => name).join(', ')}`,
                expected: 'mọi cột đều có nội dung; điều không có thì ghi là không có',
              });
          }
        }
      }
    },
    outcome: () => {
      if (!catalogue) return { verdict: 'not-applicable', reason: 'Cổng chưa có danh mục thông tin phải công khai.' };
      if (inFile && findings.count === 0)
        return {
          verdict: 'needs-person',
          question:
            'Danh mục nằm trong tệp đính kèm: mỗi dòng có đủ tên, số, ký hiệu, ngày tạo, hình thức, thời điểm, thời hạn công khai không?',
        };
      return findings.outcome();
    },
  };
};
