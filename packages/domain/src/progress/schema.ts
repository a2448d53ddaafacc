import { z } from 'zod';
import { PlainDate } from '../schemas/plain-date.js';
import { PlanId } from '../schemas/plan.js';
import { Task } from '../schemas/task.js';
import { collapse } from '../text/collapse.js';
import { isUnitId } from '../units/unit-id.js';
import { TaskState } from './task-states.js';

/** The length of a note, in UTF-16 units as `maxlength` of HTML counts them. */
const NOTE_LENGTH = 500;

/** What a unit's officers say of one task. */
export const ProgressEntry = z.strictObject({
  state: TaskState,
  /** The day that the officers give for the state. */
  on: PlainDate.optional(),
  /** One line: what stands in the way, whom they wait for. Composed (NFC), white space collapsed. */
  note: z
    .string()
    .overwrite((text) => collapse(text.normalize('NFC')))
    .min(1)
    .max(NOTE_LENGTH, { error: `at most ${NOTE_LENGTH} characters` })
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, { error: 'text without control characters' })
    .optional(),
});
export type ProgressEntry = z.infer<typeof ProgressEntry>;

/** What the handbook's page of a unit saves, and `haicap report merge` reads: the unit's own record under one plan. */
export const ProgressFile = z.strictObject({
  format: z.literal('haicap-progress'),
  version: z.literal(1),
  /** `<year>:<code>`. */
  unit: z.string().refine(isUnitId, { error: 'a unit id, such as 2025:22933' }),
  plan: PlanId,
  /** The day on which the file was saved, by the clock of the officers' device. */
  savedOn: PlainDate,
  /** By task id. Of a task that is not here the officers say nothing; their page shows it as not begun. */
  tasks: z.record(Task.shape.id, ProgressEntry),
});
export type ProgressFile = z.infer<typeof ProgressFile>;
