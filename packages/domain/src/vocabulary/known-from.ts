import type { z } from 'zod';
import { idsOf } from './closed-list.js';

/** How we came to know a legal text. It goes wherever the rule goes: a reader must see how far to trust it. */
export const knownFrom = {
  'official-text': 'Đã đọc văn bản chính thức',
  'official-copy': 'Đã đọc lời văn chính thức trong một bản chép',
  summary: 'Chỉ đọc một bản tóm tắt',
  unverified: 'Chưa kiểm chứng',
  observed: 'Thấy trong thực tế, không phải quy định',
} as const satisfies Record<string, string>;

/** How well a legal text is known, e.g. `official-copy`. */
export const KnownFrom = idsOf(knownFrom);
export type KnownFrom = z.infer<typeof KnownFrom>;
