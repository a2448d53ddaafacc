import { z } from 'zod';
import { choice } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, file, issued, published, title } from './shared-fields.js';

/** What is published of land and planning: Law 10/2022, Điều 11 khoản 3. */
export const landTopics = {
  plan: 'Quy hoạch, kế hoạch sử dụng đất',
  recovery: 'Thu hồi đất',
  compensation: 'Bồi thường, hỗ trợ, tái định cư',
  lease: 'Cho thuê đất công ích',
  price: 'Giá đất',
  construction: 'Quy hoạch xây dựng',
} as const;

export const land = contentKind({
  name: 'Đất đai, quy hoạch',
  section: '/dat-dai/',
  pages: true,
  schema: z.strictObject({
    title,
    topic: choice(landTopics).meta({ title: 'Mục', description: 'Mục của phần đất đai, quy hoạch.' }),
    issued,
    published,
    file,
    ...common,
  }),
  title: ['title'],
  day: 'published',
});
