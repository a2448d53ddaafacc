/** The facts as compiled JSON, read only when they are asked for. */
import { readFile } from 'node:fs/promises';
import type { Plan, ProvinceUnits } from '@haicap/domain';

const read = async <Value>(name: string): Promise<Value> =>
  JSON.parse(await readFile(new URL(`./json/${name}`, import.meta.url), 'utf8'));

/**
 * The ids of the plans that this package holds, in alphabetical order.
 *
 * @example
 * (await planIds())[0]; // 'binh-thuan-2025'
 */
export const planIds = (): Promise<string[]> => read('plans/index.json');

/**
 * One plan with its clauses, events and tasks.
 *
 * @throws RangeError if there is no plan of that id; the message lists those that are there.
 * @example
 * (await loadPlan('binh-thuan-2025')).number; // '2495/KH-UBND'
 */
export async function loadPlan(id: string): Promise<Plan> {
  const ids = await planIds();
  if (!ids.includes(id)) throw new RangeError(`unexpected plan "${id}", expected one of ${ids.join(', ')}`);
  return read(`plans/${id}.json`);
}

/** The two-digit codes of the 34 provinces as of 1 July 2025, in order. */
export const provinceCodes = (): Promise<string[]> => read('units/index.json');

/**
 * Everything known of the units of one province of 2025: the provinces, districts and communes that it was made from,
 * its communes, and which became which.
 *
 * @throws RangeError if there is no province of that code in 2025.
 * @example
 * const { units } = await loadProvince('68'); // Lâm Đồng, with the former Bình Thuận
 * units.filter(({ year, level }) => year === 2025 && level === 'commune').length; // 124
 */
export async function loadProvince(code: string): Promise<ProvinceUnits> {
  const codes = await provinceCodes();
  if (!codes.includes(code))
    throw new RangeError(`unexpected province "${code}", expected a code of 2025: ${codes.join(', ')}`);
  return read(`units/${code}.json`);
}

/** Every plan. */
export const loadAllPlans = async (): Promise<Plan[]> => Promise.all((await planIds()).map(loadPlan));

/** The units of the whole country. */
export const loadAllProvinces = async (): Promise<ProvinceUnits[]> =>
  Promise.all((await provinceCodes()).map(loadProvince));
