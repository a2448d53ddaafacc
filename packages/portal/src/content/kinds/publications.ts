import { z } from 'zod';
import { choice, Day, Line } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, file, issued, published, title } from './shared-fields.js';

/** The publication groups of Law 10/2022, Điều 11, in its order. */
export const publicationGroups = {
  plan: 'Kế hoạch phát triển kinh tế - xã hội và kết quả thực hiện',
  budget: 'Ngân sách của xã',
  'land-projects': 'Dự án, công trình đầu tư; đất đai; quy hoạch',
  regulation: 'Quy chế dân chủ; nhiệm vụ, quyền hạn của cán bộ, công chức',
  funds: 'Các khoản huy động, tài trợ, đóng góp',
  assets: 'Quản lý, sử dụng tài sản công',
  support: 'Chính sách hỗ trợ, trợ cấp, tín dụng',
  relief: 'Cứu trợ thiên tai, dịch bệnh',
  military: 'Nghĩa vụ quân sự, nghĩa vụ tham gia Công an nhân dân',
  inspection: 'Kết quả thanh tra, kiểm tra; xử lý cán bộ; lấy phiếu tín nhiệm',
  consultation: 'Nội dung đưa ra Nhân dân bàn, tham gia ý kiến và tiếp thu',
  fees: 'Phí, lệ phí và các khoản thu khác do xã trực tiếp thu',
  procedures: 'Thủ tục hành chính do xã trực tiếp thực hiện',
  other: 'Nội dung khác theo quy định của pháp luật',
} as const;

const OwnDeadline = z.strictObject({
  workingDays: z.int().positive().meta({ title: 'Số ngày làm việc', description: 'Như luật đó định.' }),
  basis: Line.meta({ title: 'Căn cứ', description: 'Điều, khoản định thời hạn đó.' }),
});

/** What people are to be told: Law 10/2022, Điều 11 to 14. */
export const publications = contentKind({
  name: 'Công khai để Nhân dân biết',
  section: '/cong-khai/',
  pages: true,
  schema: z.strictObject({
    title,
    group: choice(publicationGroups).meta({
      title: 'Nhóm nội dung',
      description: 'Nhóm theo Điều 11 Luật 10/2022/QH15.',
    }),
    issued,
    published,
    deadline: OwnDeadline.optional().meta({
      title: 'Thời hạn riêng',
      description: 'Khi luật khác định thời hạn khác 05 ngày làm việc: số ngày và căn cứ.',
    }),
    until: Day.optional().meta({ title: 'Công khai đến', description: 'Ngày thôi công khai; ít nhất 30 ngày.' }),
    posted: z
      .array(Line)
      .default([])
      .meta({ title: 'Hình thức khác', description: 'Niêm yết, loa truyền thanh… nếu có.' }),
    file,
    ...common,
  }),
  title: ['title'],
  day: 'published',
});
