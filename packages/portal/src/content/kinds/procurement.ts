import { z } from 'zod';
import { choice, Line, Link } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, issued, published, title } from './shared-fields.js';

/** The steps of a purchase or a tender. */
export const procurementStages = { plan: 'Kế hoạch', open: 'Mời thầu', result: 'Kết quả' } as const;

export const procurement = contentKind({
  name: 'Mua sắm, đấu thầu',
  section: '/dau-thau/',
  pages: true,
  schema: z.strictObject({
    title,
    method: Line.meta({ title: 'Hình thức', description: 'Hình thức lựa chọn nhà thầu.' }),
    stage: choice(procurementStages).meta({ title: 'Bước', description: 'Bước của việc mua sắm, đấu thầu.' }),
    issued,
    published,
    link: Link.optional().meta({ title: 'Địa chỉ', description: 'Trang trên hệ thống mạng đấu thầu.' }),
    ...common,
  }),
  title: ['title'],
  day: 'published',
});
