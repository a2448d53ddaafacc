import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** The built site: the template's own, or the one that PORTAL_DIST names (`npm run portals`). */
export const root = process.env.PORTAL_DIST ?? join(import.meta.dirname, '..', 'dist');

if (!existsSync(root))
  throw new Error('The portal template is not built: run `npm test` at the root, which builds it first.');

/** Addresses of all files, such as `/tin-tuc/` and `/rss.xml`, in order. */
export const addressesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.[a-z0-9]+$/.test(name))
    .map((name) => name.replace(/\/index\.html$/, '/'))
    .sort();

export const addresses: readonly string[] = addressesIn(root);
export const pagePaths: readonly string[] = addresses.filter((path) => path.endsWith('/') || path.endsWith('.html'));

/** The file of an address of a site; `undefined` if nothing is there. */
export function fileOf(path: string, folder: string = root): string | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) ? file : undefined;
}

/** The text of a page or file. */
export function textOf(path: string, folder: string = root): string {
  const file = fileOf(path, folder);
  if (file === undefined) throw new Error(`nothing at ${path}`);
  return readFileSync(file, 'utf8');
}

/** A page, parsed. */
export const pageAt = (path: string, folder: string = root): HTMLElement => parse(textOf(path, folder));

/** Every page, parsed once. */
export const pages: ReadonlyMap<string, HTMLElement> = new Map(pagePaths.map((path) => [path, pageAt(path)]));

/** What each page says of something, as a list of complaints: empty when all is well. */
export const complaints = (check: (page: HTMLElement, path: string) => readonly string[]): string[] =>
  [...pages].flatMap(([path, page]) => check(page, path).map((fault) => `${path}: ${fault}`));

/** The values of an attribute on a page. */
export const attributes = (page: HTMLElement, selector: string, name: string): string[] =>
  page.querySelectorAll(selector).flatMap((node) => node.getAttribute(name) ?? []);
