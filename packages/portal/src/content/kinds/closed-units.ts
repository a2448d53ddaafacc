import { z } from 'zod';
import { orBlank } from '../../blank/blank.js';
import { Day, Line, OldAddress } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common } from './shared-fields.js';

/** Units that ended, and where their old sites' content went. */
export const closedUnits = contentKind({
  name: 'Đơn vị cũ',
  section: '/don-vi-cu/',
  pages: false,
  schema: z.strictObject({
    name: Line.meta({ title: 'Tên đơn vị cũ', description: 'Tên đầy đủ trước 01/7/2025.' }),
    closed: Day.meta({ title: 'Ngày kết thúc', description: 'Ngày đơn vị kết thúc hoạt động.' }),
    oldSite: orBlank(OldAddress).meta({ title: 'Trang cũ', description: 'Địa chỉ trang thông tin điện tử cũ.' }),
    moved: orBlank(Line).meta({ title: 'Nội dung cũ ở đâu', description: 'Nơi tra cứu nội dung của trang cũ.' }),
    ...common,
  }),
  title: ['name'],
  day: 'closed',
});
