import { z } from 'zod';
import { Line, Link } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, issued, optional, published, title } from './shared-fields.js';

/** Law and policy in plain words, with the way to the text itself. */
export const guidance = contentKind({
  name: 'Phổ biến pháp luật',
  section: '/pho-bien-phap-luat/',
  pages: true,
  schema: z.strictObject({
    title,
    summary: Line.meta({ title: 'Tóm tắt', description: 'Một, hai câu nói điều người dân cần biết.' }),
    act: Line.meta({
      title: 'Văn bản được phổ biến',
      description: 'Tên, số, ký hiệu của luật, nghị định, chính sách.',
    }),
    issued: optional(issued),
    link: Link.meta({ title: 'Văn bản gốc', description: 'Nơi đọc toàn văn, như vbpl.vn.' }),
    published,
    ...common,
  }),
  title: ['title'],
  summary: 'summary',
  day: 'published',
});
