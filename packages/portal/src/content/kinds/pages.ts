import { z } from 'zod';
import { choice } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, title, updated } from './shared-fields.js';

/** Pages about the portal itself. */
export const pageTopics = {
  terms: 'Điều khoản sử dụng',
  privacy: 'Quyền riêng tư',
  accessibility: 'Khả năng tiếp cận',
  'access-guide': 'Hướng dẫn xin thông tin',
  'publication-plan': 'Kế hoạch công khai',
} as const;

export const pages = contentKind({
  name: 'Trang chung',
  section: '/',
  pages: true,
  schema: z.strictObject({
    title,
    topic: choice(pageTopics).meta({ title: 'Mục', description: 'Trang nói về điều gì.' }),
    updated,
    ...common,
  }),
  title: ['title'],
  day: 'updated',
});
