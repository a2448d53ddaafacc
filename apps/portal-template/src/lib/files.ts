import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { Pictures } from './body';

/** Files in `public/` are served as they are. Commands run in the portal's own folder. */
const folder = join(process.cwd(), 'public');

/**
 * The size of a file as people read it.
 *
 * @example
 * sizeWords(245_760); // '240 KB'
 */
export const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;

/** What a file of the site is and how large, so that a reader knows before loading it: "PDF, 240 KB". */
export const fileWords = (path: string): string =>
  `${(path.split('.').at(-1) ?? '').toUpperCase()}, ${sizeWords(statSync(join(folder, path)).size)}`;

const isPicture = (name: string) => /\.(svg|webp|avif|png|jpe?g|gif)$/.test(name);

/** The sizes of the pictures in `public/`. */
export const pictures: Pictures = new Map(
  await Promise.all(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `/${name.replaceAll('\\', '/')}`)
      .filter(isPicture)
      .map(async (path) => {
        const { width, height } = await imageMetadata(readFileSync(join(folder, path)), path);
        return [path, { width, height }] as const;
      }),
  ),
);
