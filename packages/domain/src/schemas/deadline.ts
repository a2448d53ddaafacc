import { z } from 'zod';
import { idsOf } from '../vocabulary/closed-list.js';
import { weekdays } from '../vocabulary/deadline-kinds.js';
import { PlainDate } from './plain-date.js';

/** Id of an event of the same plan (its `plan.yaml`). */
export const EventId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'an event id: small letters, digits and hyphens' });

export const Weekday = idsOf(weekdays);
export type Weekday = z.infer<typeof Weekday>;

/** When a task must be done, as the source says it; `date` is the day as printed there. */
export const Deadline = z.discriminatedUnion('kind', [
  /** "trước ngày 15/6/2025": the last good day is the day before. */
  z.strictObject({ kind: z.literal('before'), date: PlainDate }),
  /** "chậm nhất ngày 22/6/2025", "trong tháng 10/2025": that day still counts. */
  z.strictObject({ kind: z.literal('by'), date: PlainDate }),
  /** "từ ngày 01/7/2025": work starts that day, no end is set. */
  z.strictObject({ kind: z.literal('from'), date: PlainDate }),
  /** "sau 05 ngày kể từ khi nhận được danh sách": the day of the event is not counted. */
  z.strictObject({
    kind: z.literal('within'),
    days: z.int().positive(),
    event: EventId,
    /** The day that the source itself expects ("dự kiến 15/7/2025"). */
    projected: PlainDate.optional(),
  }),
  /** "ngay sau khi có quyết định". */
  z.strictObject({ kind: z.literal('after-event'), event: EventId, projected: PlainDate.optional() }),
  /** "trước khi giải thể". */
  z.strictObject({ kind: z.literal('before-event'), event: EventId, projected: PlainDate.optional() }),
  /** "chiều thứ 5 hàng tuần". */
  z.strictObject({ kind: z.literal('weekly'), weekday: Weekday, part: z.enum(['morning', 'afternoon']).optional() }),
  /** "thường xuyên", "cho đến khi có phương án mới": no end is set, or an event ends it. */
  z.strictObject({ kind: z.literal('ongoing'), until: EventId.optional() }),
  /** The source gives none. */
  z.strictObject({ kind: z.literal('not-stated') }),
]);
export type Deadline = z.infer<typeof Deadline>;
