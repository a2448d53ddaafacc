import { z } from 'zod';
import { orBlank } from '../../blank/blank.js';
import { choice, Line } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, published, title } from './shared-fields.js';

/** How far a project is. */
export const projectStatuses = {
  prepared: 'Chuẩn bị',
  running: 'Đang thực hiện',
  finished: 'Đã hoàn thành',
  stopped: 'Đã dừng',
} as const;

/** Projects, with the fields of Decree 43/2011, Điều 10 khoản 1 điểm h (a design baseline). */
export const projects = contentKind({
  name: 'Dự án',
  section: '/du-an/',
  pages: true,
  schema: z.strictObject({
    title,
    aim: Line.meta({ title: 'Mục tiêu', description: 'Một câu.' }),
    field: Line.meta({ title: 'Lĩnh vực', description: 'Giao thông, giáo dục…' }),
    type: Line.optional().meta({ title: 'Loại', description: 'Xây mới, cải tạo, mua sắm…' }),
    duration: Line.meta({ title: 'Thời gian thực hiện', description: 'Từ … đến …' }),
    budget: orBlank(Line).meta({ title: 'Kinh phí', description: 'Số tiền và đơn vị tính.' }),
    source: orBlank(Line).meta({ title: 'Nguồn vốn', description: 'Ngân sách, tài trợ…' }),
    sponsor: orBlank(Line).optional().meta({ title: 'Nhà tài trợ', description: 'Khi vốn do bên ngoài tài trợ.' }),
    status: choice(projectStatuses).meta({ title: 'Tình trạng', description: 'Dự án đang ở bước nào.' }),
    published,
    ...common,
  }),
  title: ['title'],
  summary: 'aim',
  day: 'published',
});
