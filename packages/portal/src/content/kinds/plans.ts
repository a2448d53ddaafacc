import { z } from 'zod';
import { choice } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, file, issued, published, title } from './shared-fields.js';

/** What a plan, a report or figures are: strategies and plans with their results, then reports and statistics. */
export const planTopics = {
  strategy: 'Chiến lược, quy hoạch',
  plan: 'Kế hoạch',
  programme: 'Chương trình công tác năm',
  result: 'Kết quả thực hiện',
  finance: 'Báo cáo tài chính năm',
  statistics: 'Số liệu thống kê',
} as const;

export const plans = contentKind({
  name: 'Kế hoạch, báo cáo, thống kê',
  section: '/ke-hoach-bao-cao/',
  pages: true,
  schema: z.strictObject({
    title,
    topic: choice(planTopics).meta({ title: 'Mục', description: 'Mục của phần kế hoạch, báo cáo, thống kê.' }),
    issued,
    published,
    file,
    ...common,
  }),
  title: ['title'],
  day: 'published',
});
