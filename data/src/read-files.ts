import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '@haicap/domain';

/**
 * Every text of the source plans, raw texts included; paths begin with `data/sources/`, or with the other folder that is
 * asked for.
 */
export function readPlanFiles(root: string, elsewhere?: string): TextFile[] {
  const folder = elsewhere ?? join(root, 'sources');
  const named = elsewhere ?? 'data/sources';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|ya?ml|txt)$/.test(name))
    .sort()
    .map((name) => ({ path: join(named, name).replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));
}

/** The law files; paths begin with `data/law/`. */
export const readLawFiles = (root: string): TextFile[] => readYamlFiles(root, 'law');

/** The requirements on portals, one file for each area; paths begin with `data/law/portal/`. */
export const readRequirementFiles = (root: string): TextFile[] => readYamlFiles(root, 'law/portal');

const readYamlFiles = (root: string, folder: string): TextFile[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `data/${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));

/** The tables of administrative units, by file name (`communes-2025.csv`). */
export function readUnitTables(root: string): Record<string, string> {
  const folder = join(root, 'units');
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
