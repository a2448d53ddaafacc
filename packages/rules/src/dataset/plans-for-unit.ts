import type { Plan, Unit } from '@haicap/domain';
import type { Dataset } from './dataset.js';

/**
 * The plans that bind a unit: those whose jurisdiction covers it, or, for a commune of 2025, one of the units that it was
 * made from.
 *
 * In: a dataset and a unit of it. Out: plans in the order of the dataset, possibly none.
 */
export function plansForUnit(dataset: Dataset, unit: Unit): Plan[] {
  return dataset.plans.filter((plan) => binds(dataset, plan, unit));
}

/** Does this plan's jurisdiction cover the unit? */
export function binds(dataset: Dataset, plan: Plan, unit: Unit): boolean {
  if (unit.year === 2025) {
    return (
      unit.level === 'commune' && dataset.units.predecessors(unit.id).some((line) => binds(dataset, plan, line.unit))
    );
  }
  const { provinces, districts } = plan.jurisdiction;
  const district = unit.level === 'district' ? unit.id : unit.district;
  return (
    (provinces.includes(unit.province.slice('2024:'.length)) && unit.level !== 'province') ||
    (unit.level === 'province' && provinces.includes(unit.code)) ||
    (district !== undefined && districts.includes(district.slice('2024:'.length)))
  );
}
