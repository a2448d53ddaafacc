import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import type { Unit } from '@haicap/domain';
import { createDataset } from '@haicap/rules';

export const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});

/** The unit of an id that the data has. */
export function unitOf(id: string): Unit {
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`expected ${id} in the data`);
  return unit;
}
