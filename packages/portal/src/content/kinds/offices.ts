import { z } from 'zod';
import { orBlank } from '../../blank/blank.js';
import { Email, Line, Phone } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, order, updated } from './shared-fields.js';

/** Parts of the commune's apparatus, with whom to turn to. */
export const offices = contentKind({
  name: 'Bộ phận và liên hệ',
  section: '/lien-he/',
  pages: false,
  schema: z.strictObject({
    name: Line.meta({ title: 'Tên bộ phận', description: 'Phòng, ban, trung tâm của xã.' }),
    duties: z.array(orBlank(Line)).min(1).meta({ title: 'Chức năng, nhiệm vụ', description: 'Mỗi dòng một việc.' }),
    address: orBlank(Line).meta({ title: 'Địa chỉ', description: 'Nơi làm việc.' }),
    phone: orBlank(Phone).meta({ title: 'Điện thoại', description: 'Điện thoại của bộ phận.' }),
    email: orBlank(Email).meta({ title: 'Thư công vụ', description: 'Địa chỉ thư công vụ của bộ phận.' }),
    contact: orBlank(Line).meta({ title: 'Người liên hệ', description: 'Họ tên và chức vụ của người có thẩm quyền.' }),
    order,
    updated,
    ...common,
  }),
  title: ['name'],
  day: 'updated',
});
