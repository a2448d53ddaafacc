import type { Law, Plan, ProvinceUnits } from '@haicap/domain';
import { createUnits, type Units } from '../units/index.js';

/** All facts that a rule may ask for: plans, the units of the provinces that were loaded, and the law. */
export interface Dataset {
  readonly plans: readonly Plan[];
  readonly units: Units;
  readonly law: Law;
}

/**
 * Puts plans, units and the law together.
 *
 * In: plans (`loadAllPlans` of `@haicap/data`), the units of as many provinces as are needed (`loadProvince`), and the law
 * (`loadLaw`).
 *
 * @example
 * const dataset = createDataset({
 *   plans: await loadAllPlans(),
 *   provinces: [await loadProvince('68')],
 *   law: await loadLaw(),
 * });
 */
export function createDataset(facts: {
  plans: readonly Plan[];
  provinces: Iterable<ProvinceUnits>;
  law: Law;
}): Dataset {
  return Object.freeze({ plans: facts.plans, units: createUnits(facts.provinces), law: facts.law });
}
