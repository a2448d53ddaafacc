import { type EntryOf, publicationGroups } from '@haicap/portal';
import type { Way } from './menu';
import { quarterOf } from './words';

/** Groups that have a section of their own beside. */
const beside: Readonly<Record<string, readonly Way[] | undefined>> = {
  plan: [{ href: '/ke-hoach-bao-cao/', name: 'Kế hoạch, báo cáo, thống kê' }],
  budget: [{ href: '/ngan-sach/', name: 'Ngân sách theo kỳ' }],
  'land-projects': [
    { href: '/du-an/', name: 'Dự án' },
    { href: '/dat-dai/', name: 'Đất đai, quy hoạch' },
    { href: '/dau-thau/', name: 'Mua sắm, đấu thầu' },
  ],
  consultation: [{ href: '/lay-y-kien/', name: 'Lấy ý kiến' }],
  procedures: [{ href: '/thu-tuc/', name: 'Thủ tục hành chính' }],
};

/** Law 10/2022, Điều 13 khoản 2 điểm b: items 4 and 13 are on display without end. */
const permanent: ReadonlySet<string> = new Set(['regulation', 'procedures']);

/** A group of Law 10/2022, Điều 11, with what is published in it. */
export interface Group {
  id: string;
  number: number;
  name: string;
  permanent: boolean;
  beside: readonly Way[];
  entries: readonly EntryOf<'publications'>[];
}

/** The fourteen groups in the order of the law, each with its entries. */
export const groupsOf = (entries: readonly EntryOf<'publications'>[]): Group[] =>
  Object.entries(publicationGroups).map(([id, name], index) => ({
    id,
    number: index + 1,
    name,
    permanent: permanent.has(id),
    beside: beside[id] ?? [],
    entries: entries.filter(({ data }) => data.group === id),
  }));

/** One row of a quarter's list: what was published, how, and from when to when. */
export interface QuarterRow {
  title: string;
  href: string;
  group: string;
  forms: string;
  from: string;
  /** A day, or words. */
  until: string;
}

/** What was published in each quarter (Law 10/2022, Điều 13 khoản 2 điểm b), the newest quarter on top. */
export function quartersOf(publications: readonly EntryOf<'publications'>[]): { name: string; rows: QuarterRow[] }[] {
  const rows = publications
    .map(({ slug, data: { title, group, posted, published, until } }) => ({
      title,
      href: `/cong-khai/${slug}/`,
      group: publicationGroups[group],
      forms: ['Trang thông tin điện tử', ...posted].join(', '),
      from: published,
      until: until ?? (permanent.has(group) ? 'Thường xuyên' : 'Chưa định'),
    }))
    .sort((a, b) => (a.from === b.from ? a.title.localeCompare(b.title, 'vi') : a.from < b.from ? 1 : -1));
  const names = [...new Set(rows.map(({ from }) => quarterOf(from)))];
  return names.map((name) => ({ name, rows: rows.filter(({ from }) => quarterOf(from) === name) }));
}
