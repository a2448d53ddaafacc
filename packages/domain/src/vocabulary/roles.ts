import type { z } from 'zod';
import { idsOf } from './closed-list.js';

/** What an actor has to do with a task. The order is the order of every table. */
export const roles = {
  lead: 'Chủ trì, thực hiện',
  directs: 'Chỉ đạo',
  support: 'Phối hợp',
  receives: 'Nơi nhận',
  beneficiary: 'Được phục vụ',
} as const satisfies Record<string, string>;

/** Id of a role, e.g. `lead`. */
export const Role = idsOf(roles);
export type Role = z.infer<typeof Role>;
