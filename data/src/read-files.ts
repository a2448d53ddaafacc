import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TextFile } from '@haicap/domain';

/** Every text of the source plans, raw texts included; paths begin with `data/sources/`. */
export function readPlanFiles(root: string): TextFile[] {
  const folder = join(root, 'sources');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|ya?ml|txt)$/.test(name))
    .sort()
    .map((name) => read(join(folder, name), root));
}

/** The tables of administrative units, by file name (`communes-2025.csv`). */
export function readUnitTables(root: string): Record<string, string> {
  const folder = join(root, 'units');
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const read = (path: string, root: string): TextFile => ({
  path: `data/${relative(root, path).replaceAll('\\', '/')}`,
  text: readFileSync(path, 'utf8'),
});
