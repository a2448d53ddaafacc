import { loadAllPlans, loadAllProvinces, loadLaw, loadPlan, planIds } from '@haicap/data';
import { nearest, type Plan } from '@haicap/domain';
import { createDataset, type Dataset } from '@haicap/rules';
import { wrong } from '../failure.js';

/** All plans, the law, and the units of the whole country: a name can lie anywhere. */
export async function loadDataset(): Promise<Dataset> {
  const [plans, provinces, law] = await Promise.all([loadAllPlans(), loadAllProvinces(), loadLaw()]);
  return createDataset({ plans, provinces, law });
}

/** The plan of an id, or all plans when none is asked for; no units. */
export async function loadPlans(id: string | undefined): Promise<Plan[]> {
  return id === undefined ? loadAllPlans() : [await loadOnePlan(id)];
}

/**
 * One plan.
 *
 * @throws WrongQuestion for an id that the data does not have.
 */
export async function loadOnePlan(id: string): Promise<Plan> {
  const ids = await planIds();
  if (!ids.includes(id)) throw unknownPlan(id, ids);
  return loadPlan(id);
}

/** The failure for a plan that the data does not have. */
export const unknownPlan = (id: string, ids: readonly string[]) =>
  wrong(`Không có kế hoạch "${id}"`, `--plan cần một trong: ${ids.join(', ')}`, nearest(id, ids));
