import { z } from 'zod';
import { choice, Link } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, title, updated } from './shared-fields.js';

/** The six items on service quality of Law 148/2025, Điều 34 khoản 2. */
export const qualityItems = {
  commitment: 'Cam kết chất lượng dịch vụ',
  indicators: 'Chỉ số giám sát chất lượng',
  feedback: 'Cơ chế phản ánh và xử lý sự cố',
  improvement: 'Kết quả cải thiện chất lượng',
  effectiveness: 'Hiệu quả sử dụng dịch vụ',
  satisfaction: 'Mức độ hài lòng của người dân, doanh nghiệp',
} as const;

export const quality = contentKind({
  name: 'Chất lượng phục vụ',
  section: '/chat-luong-phuc-vu/',
  pages: true,
  schema: z.strictObject({
    title,
    item: choice(qualityItems).meta({
      title: 'Mục',
      description: 'Một trong sáu mục của Điều 34 khoản 2 Luật 148/2025/QH15.',
    }),
    updated,
    link: Link.optional().meta({ title: 'Địa chỉ', description: 'Nơi số liệu được cập nhật, nếu ở hệ thống khác.' }),
    ...common,
  }),
  title: ['title'],
  day: 'updated',
});
