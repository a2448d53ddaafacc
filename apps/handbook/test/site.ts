import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, parse } from 'node-html-parser';

/** The built site. */
export const root = process.env.HANDBOOK_DIST ?? join(import.meta.dirname, '..', 'dist');

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

/** A page's HTML. */
export function htmlOf(path: string): string {
  const file = fileOf(path);
  if (file === undefined) throw new Error(`no page at ${path}`);
  return readFileSync(file, 'utf8');
}

/** A page, parsed. */
export const pageAt = (path: string): HTMLElement => parse(htmlOf(path));

/** A page's text with white space collapsed. */
export const textOf = (path: string): string =>
  pageAt(path).querySelector('main')?.textContent.replace(/\s+/gu, ' ') ?? '';

/** What the checks over all pages need of each page; a page itself is let go once it has been read. */
export interface PageFacts {
  path: string;
  bytes: number;
  nfc: boolean;
  ids: ReadonlySet<string>;
  /** Everything that the page names: links, images, styles, scripts. */
  addresses: readonly string[];
  styles: readonly string[];
  scripts: number;
  inline: boolean;
  policy: string | undefined;
  /** The page's structure without its words, equal neighbours counted once. */
  skeleton: string;
}

let all: readonly PageFacts[] | undefined;

/** The facts of every page, read once. */
export function allPages(): readonly PageFacts[] {
  all ??= pagePaths.map(readFacts);
  return all;
}

function readFacts(path: string): PageFacts {
  const html = htmlOf(path);
  const page = parse(html);
  const attributes = (selector: string, name: string) =>
    page.querySelectorAll(selector).flatMap((node) => node.getAttribute(name) ?? []);
  return {
    path,
    bytes: Buffer.byteLength(html),
    nfc: html === html.normalize('NFC'),
    ids: new Set(attributes('[id]', 'id')),
    addresses: [
      ...attributes('[href]', 'href'),
      ...attributes('[src]', 'src'),
      ...attributes('[data-index]', 'data-index'),
    ],
    styles: attributes('link[rel="stylesheet"]', 'href'),
    scripts: page.querySelectorAll('script').length,
    inline: page.querySelector('script:not([src]), style, [style], [onclick]') !== null,
    policy: page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    skeleton: skeletonOf(page),
  };
}

function skeletonOf(node: HTMLElement): string {
  const children = node.childNodes
    .map((child) => (child instanceof HTMLElement ? skeletonOf(child) : child.textContent.trim() === '' ? '' : '#'))
    .filter((child, index, list) => child !== '' && child !== list[index - 1]);
  return `${node.rawTagName ?? ''}[${Object.keys(node.attributes).join(' ')}](${children.join()})`;
}
