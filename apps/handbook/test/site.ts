import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** The built site. */
export const root = join(import.meta.dirname, '..', 'dist');

if (!existsSync(root)) throw new Error('The handbook is not built: run `npm test` at the root, which builds it first.');

/** Paths of all pages, such as `/units/2025/22933/`, in order. */
export const pagePaths: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

/** The file of an address of the site; `undefined` if nothing is there. */
export function fileOf(path: string): string | undefined {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) ? file : undefined;
}

const htmlOf = (path: string): string => {
  const file = fileOf(path);
  if (file === undefined) throw new Error(`no page at ${path}`);
  return readFileSync(file, 'utf8');
};

const parsed = new Map<string, HTMLElement>();

/** A page, parsed once. */
export function pageAt(path: string): HTMLElement {
  const known = parsed.get(path) ?? parse(htmlOf(path));
  parsed.set(path, known);
  return known;
}

/** A page's text with white space collapsed. */
export const textOf = (path: string): string =>
  pageAt(path).querySelector('main')?.textContent.replace(/\s+/gu, ' ') ?? '';
