import { z } from 'zod';
import { choice } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, published, summary, title } from './shared-fields.js';

/** What the section on direction and administration holds (Decree 43/2011, Điều 10 khoản 1 điểm c, a design baseline). */
export const directionTopics = {
  directive: 'Ý kiến chỉ đạo',
  petition: 'Xử lý kiến nghị',
  reward: 'Khen thưởng, xử phạt',
  schedule: 'Lịch công tác',
} as const;

export const direction = contentKind({
  name: 'Chỉ đạo, điều hành',
  section: '/chi-dao-dieu-hanh/',
  pages: true,
  schema: z.strictObject({
    title,
    topic: choice(directionTopics).meta({ title: 'Mục', description: 'Mục của phần chỉ đạo, điều hành.' }),
    summary,
    published,
    ...common,
  }),
  title: ['title'],
  summary: 'summary',
  day: 'published',
});
