import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import type { Plan, Task } from '@haicap/domain';
import { createDataset } from '../src/dataset/index.js';

/** Every plan that the project holds. */
export const plans: readonly Plan[] = await loadAllPlans();

/** A thing that must be there for a test to make sense. */
export function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`expected ${what} in the data`);
  return value;
}

/** The plan of the former province of Bình Thuận. */
export const binhThuan: Plan = need(
  plans.find(({ id }) => id === 'binh-thuan-2025'),
  'the plan binh-thuan-2025',
);

/** The law beside the plans. */
export const law = await loadLaw();

/** The whole country, and the plan of Bình Thuận. */
export const dataset = createDataset({ plans: [binhThuan], provinces: await loadAllProvinces(), law });

/** A task of the plan of Bình Thuận, by its name in the plan. */
export const task = (name: string): Task =>
  need(
    binhThuan.tasks.find(({ id }) => id === `binh-thuan-2025.${name}`),
    `the task ${name}`,
  );
