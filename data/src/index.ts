/** The facts as compiled JSON, read only when they are asked for. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Law, PlacedRequirement, Plan, ProvinceUnits, WitnessComparison } from '@haicap/domain';

/** Where the compiled facts lie: beside this file, or where HAICAP_DATA says (a folder that `compile.js --out` wrote). */
const folder = process.env.HAICAP_DATA
  ? pathToFileURL(`${resolve(process.env.HAICAP_DATA)}/`)
  : new URL('./json/', import.meta.url);

const read = async <Value>(name: string): Promise<Value> => JSON.parse(await readFile(new URL(name, folder), 'utf8'));

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

/**
 * A plan's second text, set against its clauses word by word: what agrees, what each text has alone, and where the second
 * states the number and the day that the first leaves blank.
 *
 * @throws RangeError if there is no plan of that id, or the plan has no second text (`plan.witness`).
 */
export async function loadWitness(plan: string): Promise<WitnessComparison> {
  const { witness } = await loadPlan(plan);
  if (!witness) throw new RangeError(`unexpected plan "${plan}", expected one with a second text (witness)`);
  return read(`witnesses/${plan}.json`);
}

/**
 * What the data knows of the law beside the plans: acts, conventions for domains, level-1 identity codes.
 *
 * @example
 * (await loadLaw()).acts.find(({ id }) => id === 'decree-224-2026')?.from; // '2026-07-01'
 */
export const loadLaw = (): Promise<Law> => read('law.json');

/**
 * The requirements of the law on a commune's portal, in the order of a report.
 *
 * @example
 * (await loadPortalRequirements()).find(({ id }) => id === 'intro-map')?.level; // 'required'
 */
export const loadPortalRequirements = (): Promise<PlacedRequirement[]> => read('portal.json');

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
