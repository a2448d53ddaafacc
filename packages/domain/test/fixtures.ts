import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextFile } from '../src/index.js';

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** The files of the one invented plan in which nothing is wrong. */
export const goodFiles = (): TextFile[] => readFolder('good/thi-diem');

/** Names of the invented plans in which one thing is wrong: each is named after it. */
export const brokenNames = (): string[] => readdirSync(join(folder, 'broken')).sort();

/** The good plan, with the files of `broken/<name>` in the place of its own. */
export function brokenFiles(...names: string[]): TextFile[] {
  const files = new Map(goodFiles().map((file) => [file.path, file]));
  for (const name of names) {
    for (const file of readFolder(`broken/${name}`)) {
      if (!file.path.endsWith('/message.txt')) files.set(file.path, file);
    }
  }
  return [...files.values()];
}

/** What the loader must say about `broken/<name>`, whole. */
export const expectedMessage = (name: string): string =>
  readFileSync(join(folder, 'broken', name, 'message.txt'), 'utf8').trimEnd();

/** The text files below a folder; their paths begin with the plan's id. */
function readFolder(path: string): TextFile[] {
  return readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const inPlan = file.slice(join(folder, path).length + 1).replaceAll('\\', '/');
      return { path: `thi-diem/${inPlan}`, text: readFileSync(file, 'utf8') };
    });
}
