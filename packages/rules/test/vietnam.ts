import { loadAllProvinces } from '@haicap/data';
import type { ProvinceUnits } from '@haicap/domain';
import { createUnits, type Units } from '../src/units/index.js';

const files = await loadAllProvinces();

/** The units of the whole country, by province of 2025. */
export const vietnamFiles = (): readonly ProvinceUnits[] => files;

/** The API over the whole country. */
export const vietnam = (): Units => createUnits(files);
