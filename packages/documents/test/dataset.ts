import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import { createDataset } from '@haicap/rules';

/** All facts that the project holds. */
export const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});
