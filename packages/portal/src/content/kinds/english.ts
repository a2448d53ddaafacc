import { z } from 'zod';
import { choice } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, title, updated } from './shared-fields.js';

/** What Decree 42/2022, Điều 7 khoản 2 (a design baseline), had in English: apparatus and contacts. */
export const englishTopics = {
  structure: 'Tổ chức bộ máy (tiếng Anh)',
  contacts: 'Đầu mối liên hệ (tiếng Anh)',
} as const;

export const english = contentKind({
  name: 'English',
  section: '/en/',
  pages: true,
  schema: z.strictObject({
    title,
    topic: choice(englishTopics).meta({ title: 'Mục', description: 'Mục của phần tiếng Anh.' }),
    updated,
    ...common,
  }),
  title: ['title'],
  day: 'updated',
});
