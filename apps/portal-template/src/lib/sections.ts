import { type ContentKindId, directionTopics, type Entry, planTopics, qualityItems } from '@haicap/portal';

/** Sections that are lists of entries; the others have a page of their own in `src/pages/`. */
export const plainSections = [
  'news',
  'direction',
  'guidance',
  'plans',
  'budget',
  'land',
  'projects',
  'procurement',
  'outages',
  'consultations',
  'quality',
] as const satisfies readonly ContentKindId[];

export type PlainSection = (typeof plainSections)[number];

/** What each of these sections holds, and what it says while it is empty. */
export const sectionWords: Readonly<Record<PlainSection, { about: string; empty: string }>> = {
  news: { about: 'Tin và sự kiện ở địa phương, mới nhất ở trên.', empty: 'Chưa có tin.' },
  direction: {
    about: 'Ý kiến chỉ đạo bằng văn bản, xử lý kiến nghị, khen thưởng, xử phạt và lịch công tác của lãnh đạo.',
    empty: 'Chưa có nội dung.',
  },
  guidance: {
    about: 'Luật và chính sách viết lại bằng lời dễ hiểu, kèm đường dẫn đến văn bản gốc.',
    empty: 'Chưa có bài phổ biến pháp luật.',
  },
  plans: {
    about: 'Quy hoạch, kế hoạch, chương trình công tác năm và kết quả; báo cáo tài chính và số liệu thống kê.',
    empty: 'Chưa có kế hoạch, báo cáo.',
  },
  budget: {
    about: 'Ngân sách từ dự thảo trình Hội đồng nhân dân đến quyết toán, theo quý, 6 tháng và năm.',
    empty: 'Chưa có số liệu ngân sách.',
  },
  land: {
    about: 'Kế hoạch quỹ đất, thu hồi, bồi thường, tái định cư, cho thuê đất công ích, quy hoạch xây dựng.',
    empty: 'Chưa có nội dung về đất đai, quy hoạch.',
  },
  projects: {
    about: 'Dự án, công trình: mục tiêu, thời gian, kinh phí, nguồn vốn và tình trạng.',
    empty: 'Chưa có dự án.',
  },
  procurement: { about: 'Kế hoạch, mời thầu và kết quả mua sắm công.', empty: 'Chưa có gói mua sắm.' },
  outages: {
    about:
      'Lịch tạm ngừng trang theo kế hoạch được báo trước ít nhất 07 ngày làm việc (Nghị định 224/2026/NĐ-CP, Điều 13), kèm ngày dự kiến hoạt động lại.',
    empty: 'Không có lịch tạm ngừng nào.',
  },
  consultations: {
    about: 'Dự thảo, chính sách đang lấy ý kiến: toàn văn, thời hạn, nơi nhận; sau thời hạn có tổng hợp và tiếp thu.',
    empty: 'Chưa có dự thảo nào lấy ý kiến.',
  },
  quality: {
    about: 'Sáu nội dung về chất lượng dịch vụ theo Điều 34 khoản 2 Luật Chuyển đổi số số 148/2025/QH15.',
    empty: 'Chưa có nội dung.',
  },
};

/** The field by which a section is divided, and the names of its parts in their order. */
const divisions: Readonly<Partial<Record<PlainSection, { field: string; names: Readonly<Record<string, string>> }>>> = {
  direction: { field: 'topic', names: directionTopics },
  plans: { field: 'topic', names: planTopics },
  quality: { field: 'item', names: qualityItems },
};

/** A part of a section: its id (empty for a section that is not divided), name and entries. */
export interface Part {
  id: string;
  name: string;
  entries: readonly Entry[];
}

/** A section's entries in its parts; a part without entries is there and empty, so that what is missing is seen. */
export function partsOf(kind: PlainSection, entries: readonly Entry[]): Part[] {
  const division = divisions[kind];
  if (!division) return [{ id: '', name: '', entries }];
  return Object.entries(division.names).map(([id, name]) => ({
    id,
    name,
    entries: entries.filter(({ data }) => data[division.field] === id),
  }));
}

/** Is the section divided into parts? Then it is one page; else it goes on over pages of this many entries. */
export const isDivided = (kind: PlainSection): boolean => divisions[kind] !== undefined;
export const PAGE_LENGTH = 20;
