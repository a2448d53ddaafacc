import { z } from 'zod';
import { orBlank } from '../../blank/blank.js';
import { Email, Line, Phone, Picture } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, order, updated } from './shared-fields.js';

/** Leaders, each with biography (the text) and duties: Decree 224/2026, Điều 9 khoản 1 điểm c. */
export const leaders = contentKind({
  name: 'Lãnh đạo',
  section: '/gioi-thieu/lanh-dao/',
  pages: false,
  schema: z.strictObject({
    name: orBlank(Line).meta({ title: 'Họ và tên', description: 'Không ghi học hàm, học vị.' }),
    position: Line.meta({ title: 'Chức vụ', description: 'Như trong quyết định bổ nhiệm.' }),
    duties: z
      .array(orBlank(Line))
      .min(1)
      .meta({ title: 'Nhiệm vụ được phân công', description: 'Mỗi dòng một nhiệm vụ; luật yêu cầu công khai.' }),
    email: orBlank(Email).optional().meta({ title: 'Thư công vụ', description: 'Địa chỉ thư công vụ.' }),
    phone: orBlank(Phone)
      .optional()
      .meta({ title: 'Điện thoại', description: 'Điện thoại cơ quan, không phải số riêng.' }),
    picture: Picture.optional().meta({ title: 'Ảnh', description: 'Ảnh chân dung.' }),
    order,
    updated,
    ...common,
  }),
  title: ['position', 'name'],
  day: 'updated',
});
