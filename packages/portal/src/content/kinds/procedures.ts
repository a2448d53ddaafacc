import { z } from 'zod';
import { Line, Link } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common } from './shared-fields.js';

/** Procedures by link: Decree 224/2026, Điều 9 khoản 1 điểm a, has their data come from the national public-service portal. */
export const procedures = contentKind({
  name: 'Thủ tục hành chính',
  section: '/thu-tuc/',
  pages: false,
  schema: z.strictObject({
    name: Line.meta({ title: 'Tên thủ tục', description: 'Như trên Cổng Dịch vụ công quốc gia.' }),
    field: Line.meta({ title: 'Lĩnh vực', description: 'Hộ tịch, chứng thực…' }),
    link: Link.meta({
      title: 'Địa chỉ',
      description: 'Trang của thủ tục trên Cổng Dịch vụ công quốc gia; không chép nội dung.',
    }),
    ...common,
  }),
  title: ['name'],
});
