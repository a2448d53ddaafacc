import { z } from 'zod';
import { orBlank } from '../../blank/blank.js';
import { formed } from '../../forms/formed.js';
import { Day, Email, Line, Link, SiteFile } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, title } from './shared-fields.js';

const Receiver = formed('một địa chỉ bắt đầu bằng https:// hoặc /, hay một địa chỉ thư', (text) =>
  [Link, Email].some((form) => form.safeParse(text).success)
    ? undefined
    : 'ghi một địa chỉ trang, hoặc một địa chỉ thư',
);

/** Drafts on which people are asked, with the parts of Decree 43/2011, Điều 10 khoản 1 điểm i (a design baseline). */
export const consultations = contentKind({
  name: 'Lấy ý kiến',
  section: '/lay-y-kien/',
  pages: true,
  schema: z.strictObject({
    title,
    opened: Day.meta({ title: 'Ngày mở', description: 'Ngày bắt đầu lấy ý kiến.' }),
    deadline: Day.meta({ title: 'Hạn góp ý', description: 'Ngày cuối còn nhận ý kiến.' }),
    draft: orBlank(SiteFile).meta({ title: 'Bản dự thảo', description: 'Toàn văn để tải về.' }),
    receive: orBlank(Receiver).meta({ title: 'Nơi nhận ý kiến', description: 'Địa chỉ trang hoặc thư.' }),
    outcome: Line.optional().meta({ title: 'Tiếp thu', description: 'Tổng hợp ý kiến và giải trình, sau khi đóng.' }),
    ...common,
  }),
  title: ['title'],
  day: 'opened',
});
