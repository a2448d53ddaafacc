import type { z } from 'zod';
import { idsOf } from './closed-list.js';

/** The documents that can be written for a task, where its plan asks for one, with their Vietnamese names. */
export const documentKinds = {
  'account-letter': 'Công văn đề nghị về tài khoản',
  'contact-notice': 'Công văn gửi thông tin đầu mối',
  'weekly-report': 'Báo cáo tiến độ hằng tuần',
  'data-minutes': 'Biên bản bàn giao dữ liệu',
} as const satisfies Record<string, string>;

/** Kind of a document, e.g. `account-letter`. */
export const DocumentKind = idsOf(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;
