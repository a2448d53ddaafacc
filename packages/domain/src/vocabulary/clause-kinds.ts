import type { z } from 'zod';
import { idsOf } from './closed-list.js';

/** What a clause of a source is. Every clause has exactly one kind; every `obligation` must have a task. */
export const clauseKinds = {
  heading: 'Tiêu đề',
  preamble: 'Căn cứ, lời dẫn',
  purpose: 'Mục đích',
  principle: 'Yêu cầu, nguyên tắc',
  'current-state': 'Hiện trạng',
  obligation: 'Nhiệm vụ',
  funding: 'Kinh phí',
  closing: 'Nơi nhận, chữ ký',
  note: 'Chú thích',
} as const satisfies Record<string, string>;

/** Kind of a clause, e.g. `obligation`. */
export const ClauseKind = idsOf(clauseKinds);
export type ClauseKind = z.infer<typeof ClauseKind>;
