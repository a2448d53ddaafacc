import { readdirSync, readFileSync } from 'node:fs';
import type { ProvinceUnits } from '@haicap/domain';
import { compileUnits } from '../../../data/src/units/compile-units.js';
import { createUnits, type Units } from '../src/units/index.js';

const folder = new URL('../../../data/units/', import.meta.url);

/** The tables of the repository, by file name. */
export const unitTables = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );

let files: ProvinceUnits[] | undefined;

/** The whole country, compiled from the tables once for all tests of a file. */
export function vietnamFiles(): ProvinceUnits[] {
  files ??= [...compileUnits(unitTables()).values()];
  return files;
}

/** The API over the whole country. */
export const vietnam = (): Units => createUnits(vietnamFiles());
