import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import { mainPart, type NamedPart, namedParts } from '../../page/named-parts.js';
import type { Page } from '../../page/page.js';
import { trailOf } from '../../page/trail.js';
import { meansAccess } from '../names.js';

const parts: readonly (readonly [name: string, says: RegExp])[] = [
  ['danh mục thông tin', /\bdanh muc (?:cac )?thong tin\b/],
  ['đầu mối cung cấp thông tin', /\bdau moi\b|\b(?:bo phan|nguoi|can bo) [^.]{0,20}cung cap thong tin\b/],
  [
    'địa chỉ nhận yêu cầu',
    /\b(?:tiep nhan|noi nhan|nhan|gui|nop) (?:phieu )?yeu cau\b|\byeu cau (?:cung cap thong tin )?truc tuyen\b/,
  ],
  ['nơi nhận phản ánh, khiếu nại', /\bphan anh\b|\bkhieu nai\b/],
  ['mẫu yêu cầu', /^mau\b|\bmau (?:phieu|don|so|yeu cau)\b|\bbieu mau\b|\bphieu yeu cau\b/],
  ['hướng dẫn', /\bhuong dan\b/],
  ['địa chỉ tải về', /\btai (?:thong tin|ve|tep|xuong|van ban|tai lieu)\b|\bdownload\b/],
];

/** What a part names: headings, terms, words in bold, links to other pages and files. */
function namesIn(page: Page, { elements, pages, files }: NamedPart): string[] {
  const said = page
    .all('h2, h3, h4, h5, h6, dt, summary, strong, b, legend, caption')
    .filter((element) => elements.has(element))
    .slice(0, 200)
    .map((element) => page.folded(element));
  return [...said, ...[...pages, ...files].slice(0, 200).map(({ folded }) => folded)];
}

export const check: Check = ({ findings }) => {
  const places: { page: string; at: string }[] = [];
  const found = new Set<string>();
  const look = (names: readonly string[]) => {
    for (const [part, says] of parts)
      if (names.some((name) => name.split(' ').length <= 14 && says.test(name))) found.add(part);
  };
  return {
    page: (page) => {
      for (const part of namedParts(page, ({ folded }) => meansAccess(folded))) {
        if (part.words === 0) continue;
        places.push({ page: page.path, at: page.at(part.element) });
        look(namesIn(page, part));
      }
      const main = mainPart(page);
      if (main && trailOf(page).some(meansAccess)) look([foldVietnamese(main.name)]);
    },
    outcome: () => {
      const [place] = places.toSorted((a, b) => order(a.page, b.page) || order(a.at, b.at));
      const all = parts.map(([name]) => name);
      const missing = all.filter((name) => !found.has(name));
      if (!place)
        findings.addAbsence({
          found: 'không có mục nào là "Tiếp cận thông tin"',
          expected: `một mục "Tiếp cận thông tin" có ${all.join(', ')}`,
        });
      else if (missing.length > 0)
        findings.addAbsence({
          page: place.page,
          at: place.at,
          found: `mục chưa có phần: ${missing.join(', ')}`,
          expected: `đủ bảy phần: ${all.join(', ')}`,
        });
      return findings.outcome();
    },
  };
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
