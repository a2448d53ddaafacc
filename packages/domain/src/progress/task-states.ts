import type { z } from 'zod';
import { idsOf } from '../vocabulary/closed-list.js';

/** How far a unit has come with a task, as its own officers tick it. */
export const taskStates = {
  doing: 'Đang làm',
  blocked: 'Vướng',
  done: 'Đã xong',
} as const satisfies Record<string, string>;

/** Id of a state, e.g. `done`. */
export const TaskState = idsOf(taskStates);
export type TaskState = z.infer<typeof TaskState>;
