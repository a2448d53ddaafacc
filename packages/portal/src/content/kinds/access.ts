import { z } from 'zod';
import { choice, Day, Line, Link } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, published } from './shared-fields.js';

/** The catalogue of information that must be public, with the columns of Decree 13/2018, Điều 6 khoản 3. */
export const access = contentKind({
  name: 'Tiếp cận thông tin',
  section: '/tiep-can-thong-tin/',
  pages: false,
  schema: z.strictObject({
    name: Line.meta({ title: 'Tên thông tin', description: 'Thông tin phải được công khai.' }),
    number: Line.optional().meta({ title: 'Số, ký hiệu', description: 'Nếu là văn bản.' }),
    created: Day.meta({ title: 'Ngày tạo ra', description: 'Ngày thông tin được tạo ra.' }),
    form: Line.meta({ title: 'Hình thức công khai', description: 'Đăng trên trang, niêm yết…' }),
    published,
    until: z
      .union([choice({ permanent: 'công khai thường xuyên' }), Day])
      .meta({ title: 'Thời hạn công khai', description: 'Ngày thôi công khai, hoặc permanent.' }),
    link: Link.meta({ title: 'Địa chỉ', description: 'Nơi xem hoặc tải thông tin.' }),
    ...common,
  }),
  title: ['name'],
  day: 'published',
});
