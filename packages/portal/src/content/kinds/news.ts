import { z } from 'zod';
import { Line, Picture } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, optional, published, summary, title, updated } from './shared-fields.js';

export const news = contentKind({
  name: 'Tin tức',
  section: '/tin-tuc/',
  pages: true,
  schema: z.strictObject({
    title,
    summary,
    published,
    updated: optional(updated),
    picture: Picture.optional().meta({ title: 'Ảnh', description: 'Ảnh của bài.' }),
    source: Line.optional().meta({ title: 'Nguồn', description: 'Nơi bài được đăng trước đó, nếu có.' }),
    ...common,
  }),
  title: ['title'],
  summary: 'summary',
  day: 'published',
});
