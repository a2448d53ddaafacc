import { z } from 'zod';
import { Day } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, published, title } from './shared-fields.js';

/** Notices of planned suspension: Decree 224/2026, Điều 13 khoản 1 điểm a. */
export const outages = contentKind({
  name: 'Thông báo tạm ngừng',
  section: '/tam-ngung/',
  pages: true,
  schema: z.strictObject({
    title,
    start: Day.meta({ title: 'Ngày bắt đầu', description: 'Ngày trang tạm ngừng.' }),
    restored: Day.meta({ title: 'Dự kiến khôi phục', description: 'Ngày dự kiến hoạt động lại.' }),
    published,
    forceMajeure: z
      .boolean()
      .optional()
      .meta({ title: 'Bất khả kháng', description: 'Ghi true khi không thể báo trước 07 ngày làm việc.' }),
    ...common,
  }),
  title: ['title'],
  day: 'published',
});
