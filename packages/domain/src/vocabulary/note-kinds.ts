import type { z } from 'zod';
import { idsOf } from './closed-list.js';

/** Why the editors wrote a note beside a clause. A note never changes the clause. */
export const noteKinds = {
  blank: 'Chỗ để trống',
  slip: 'Lỗi của văn bản gốc',
  contradiction: 'Mâu thuẫn',
  reading: 'Cách hiểu của ban biên tập',
  aftermath: 'Diễn biến về sau',
} as const satisfies Record<string, string>;

/** Kind of an editorial note, e.g. `slip`. */
export const NoteKind = idsOf(noteKinds);
export type NoteKind = z.infer<typeof NoteKind>;
