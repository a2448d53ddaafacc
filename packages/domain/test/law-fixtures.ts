import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextFile } from '../src/index.js';

const folder = fileURLToPath(new URL('./fixtures/law/', import.meta.url));

const readFolder = (path: string): TextFile[] =>
  readdirSync(join(folder, path))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `law/${name}`, text: readFileSync(join(folder, path, name), 'utf8') }));

/** The files of the one invented law in which nothing is wrong. */
export const goodLawFiles = (): TextFile[] => readFolder('good');

/** Names of the invented laws in which one thing is wrong: each is named after it. */
export const brokenLawNames = (): string[] => readdirSync(join(folder, 'broken')).sort();

/** The good law, with the file of `broken/<name>` in the place of its own. */
export function brokenLawFiles(name: string): TextFile[] {
  const broken = readFolder(`broken/${name}`);
  return goodLawFiles().map((file) => broken.find(({ path }) => path === file.path) ?? file);
}

/** What the loader must say about `broken/<name>`, whole. */
export const expectedLawMessage = (name: string): string =>
  readFileSync(join(folder, 'broken', name, 'message.txt'), 'utf8').trimEnd();
