import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import { createDataset, plansForUnit } from '@haicap/rules';

export const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});

/** Every unit that a plan binds: they have a desk. */
export const bound = ([2024, 2025] as const)
  .flatMap((year) => (['district', 'commune'] as const).flatMap((level) => dataset.units.all({ year, level })))
  .filter((unit) => plansForUnit(dataset, unit).length > 0);

export const pageOf = ({ year, code }: { year: number; code: string }): string => `/units/${year}/${code}/`;
export const deskOf = (unit: { year: number; code: string }): string => `${pageOf(unit)}desk/`;

/** The desk on which most tests work, its plan, one of its steps, and where it keeps what is ticked. */
export const hamThang = '/units/2025/22933/desk/';
export const plan = 'binh-thuan-2025';
export const accounts = 'binh-thuan-2025.email-create-accounts';
export const key = `haicap-progress 2025:22933 ${plan}`;

/** The desk of a unit that is gone. */
export const minhLong = '/units/2024/531/desk/';
