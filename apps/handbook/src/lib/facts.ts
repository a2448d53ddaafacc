import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import type { Plan, Unit } from '@haicap/domain';
import { binds, createDataset } from '@haicap/rules';

/** All facts, read once for the whole build. */
export const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});

export const { plans, units } = dataset;

/** The units of one kind that a plan binds, in the order of their codes. */
export interface PlanUnits {
  communesNew: readonly Unit[];
  communesOld: readonly Unit[];
  districts: readonly Unit[];
}

const bound = new Map<string, PlanUnits>(
  plans.map((plan) => {
    const of = (year: Unit['year'], level: Unit['level']) =>
      units.all({ year, level }).filter((unit) => binds(dataset, plan, unit));
    return [
      plan.id,
      { communesNew: of(2025, 'commune'), communesOld: of(2024, 'commune'), districts: of(2024, 'district') },
    ];
  }),
);

/** The units that a plan binds. */
export function unitsOf(plan: Plan): PlanUnits {
  const found = bound.get(plan.id);
  if (!found) throw new RangeError(`unexpected plan "${plan.id}", expected one of ${[...bound.keys()].join(', ')}`);
  return found;
}

/** A province's unit, which is always loaded with its communes. */
export function provinceOf(unit: Unit): Unit {
  const province = units.get(unit.province);
  if (!province)
    throw new RangeError(`unexpected province "${unit.province}" of ${unit.id}, expected a unit of the data`);
  return province;
}
