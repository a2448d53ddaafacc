import { z } from 'zod';
import { formed } from '../../forms/formed.js';
import { choice } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, file, issued, published, title } from './shared-fields.js';

/** The steps of a budget that Law 10/2022, Điều 11 khoản 2, makes public. */
export const budgetStages = {
  draft: 'Dự thảo',
  approved: 'Dự toán được duyệt',
  execution: 'Tình hình thực hiện',
  settlement: 'Quyết toán',
  audit: 'Kết quả kiểm toán',
} as const;

const Period = formed('kỳ viết trong ngoặc kép: "2026" (năm), "2026-Q1" (quý), "2026-H1" (6 tháng)', (text) =>
  /^\d{4}(-(Q[1-4]|H1))?$/.test(text) ? undefined : 'viết lại kỳ theo mẫu đó',
);

export const budget = contentKind({
  name: 'Ngân sách',
  section: '/ngan-sach/',
  pages: true,
  schema: z.strictObject({
    title,
    period: Period.meta({ title: 'Kỳ', description: '"2026" (năm), "2026-Q1" (quý), "2026-H1" (6 tháng).' }),
    stage: choice(budgetStages).meta({ title: 'Bước', description: 'Bước của ngân sách.' }),
    issued,
    published,
    file,
    ...common,
  }),
  title: ['title'],
  day: 'published',
});
