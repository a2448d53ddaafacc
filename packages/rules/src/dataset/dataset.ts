import type { Plan, ProvinceUnits } from '@haicap/domain';
import { createUnits, type Units } from '../units/index.js';

/** All facts that a rule may ask for: plans, and the units of the provinces that were loaded. */
export interface Dataset {
  readonly plans: readonly Plan[];
  readonly units: Units;
}

/**
 * Puts plans and units together.
 *
 * In: plans (`loadAllPlans` of `@haicap/data`) and the units of as many provinces as are needed (`loadProvince`).
 *
 * @example
 * const dataset = createDataset({ plans: await loadAllPlans(), provinces: [await loadProvince('68')] });
 */
export function createDataset(facts: { plans: readonly Plan[]; provinces: Iterable<ProvinceUnits> }): Dataset {
  return Object.freeze({ plans: facts.plans, units: createUnits(facts.provinces) });
}
