import type { AnswerFacts, AuditedUnit, BrowserFacts, FileFacts, NetworkFacts } from '@haicap/rules/portal';
import type { HTMLElement } from 'node-html-parser';
import { elementsOf, remember, written } from './source-edit';

/** Everything that is gathered of a site, as it can be changed before it is judged. */
export interface SiteParts {
  /** Source of each page, by address. */
  pages: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, FileFacts>;
  answers: readonly AnswerFacts[];
  network: NetworkFacts;
  browser: readonly BrowserFacts[];
  /** The host under which the site is judged, and the commune that it is of. */
  host: string;
  unit: AuditedUnit;
}

/**
 * A copy of a site that a mutation changes.
 *
 * Every change says what it expects to find and throws when that is not there: a mutation that changes nothing would prove
 * nothing. Elements are cut out of the source as it is, so that the rest of a page stays as the template wrote it.
 */
export class SiteDraft implements SiteParts {
  readonly pages: Map<string, string>;
  readonly files: Map<string, FileFacts>;
  answers: readonly AnswerFacts[];
  network: NetworkFacts;
  browser: readonly BrowserFacts[];
  host: string;
  unit: AuditedUnit;

  constructor({ pages, files, answers, network, browser, host, unit }: SiteParts) {
    this.pages = new Map(pages);
    for (const html of pages.values()) remember(html);
    this.files = new Map(files);
    this.answers = answers;
    this.network = network;
    this.browser = browser;
    this.host = host;
    this.unit = unit;
  }

  source(path: string): string {
    const html = this.pages.get(path);
    if (html === undefined) throw new Error(`expected a page at ${path}`);
    return html;
  }

  /** Puts other words for words of a page, wherever they stand on it. */
  swap(path: string, from: string | RegExp, to: string): void {
    this.#set(path, this.source(path).replaceAll(typeof from === 'string' ? from : global(from), to));
  }

  /** The same on every page that has them. */
  swapEverywhere(from: string | RegExp, to: string): void {
    const having = [...this.pages].filter(
      ([, html]) => html.search(typeof from === 'string' ? plain(from) : from) >= 0,
    );
    if (having.length === 0) throw new Error(`expected "${from}" on some page`);
    for (const [path] of having) this.swap(path, from, to);
  }

  /** Takes elements out of a page; of several, those that a test lets through. */
  cut(path: string, selector: string, only?: (element: HTMLElement) => boolean): void {
    this.replace(path, selector, () => '', only);
  }

  /** Takes elements out of every page that has them. */
  cutEverywhere(selector: string, only?: (element: HTMLElement) => boolean): void {
    this.replaceEverywhere(selector, () => '', only);
  }

  /** Puts something else where elements are. */
  replace(
    path: string,
    selector: string,
    write: (element: HTMLElement) => string,
    only?: (element: HTMLElement) => boolean,
  ): void {
    if (!this.#replaced(path, selector, write, only)) throw new Error(`expected ${selector} on ${path}`);
  }

  /** The same on every page that has such elements. */
  replaceEverywhere(
    selector: string,
    write: (element: HTMLElement) => string,
    only?: (element: HTMLElement) => boolean,
  ): void {
    const having = [...this.pages.keys()].filter((path) => this.#replaced(path, selector, write, only));
    if (having.length === 0) throw new Error(`expected ${selector} on some page`);
  }

  /** Leaves the words of links, so that they lead nowhere; a page may have none of them. */
  unlink(path: string, links: string): void {
    this.#replaced(path, links, ({ innerHTML }) => innerHTML);
  }

  /** Leaves an element with nothing but these words in it. */
  hollow(path: string, selector: string, html = ''): void {
    this.replace(path, selector, (element) => {
      const [start = ''] = /^<[^>]+>/.exec(element.outerHTML) ?? [];
      return `${start}${html}</${element.rawTagName}>`;
    });
  }

  /** Adds something at the end of a page's article, or of its main part where it has none. */
  add(path: string, html: string): void {
    const end = this.source(path).includes('</article>') ? '</article>' : '</main>';
    this.swap(path, end, `${html}${end}`);
  }

  /**
   * Takes an article off the site as the template would: its page, and every place that leads to it – a line of a list, a row of
   * a table, its place in the map, the feeds and the search.
   */
  withoutArticle(path: string): void {
    this.source(path);
    this.pages.delete(path);
    const link = `a[href="${path}"]`;
    for (const [other, html] of this.pages) {
      if (!html.includes(`href="${path}"`)) continue;
      for (const place of ['li', 'tr'])
        this.#replaced(
          other,
          place,
          () => '',
          (element) => element.querySelector(link) !== null && element.querySelector(`${place} ${link}`) === null,
        );
      this.unlink(other, link);
      const isBare = (list: HTMLElement) => list.querySelector('li, td') === null;
      this.#replaced(other, 'main ul, main table', () => '<p class="empty">Chưa có nội dung.</p>', isBare);
    }
    for (const [name, file] of this.files)
      if (file.text?.includes(path)) this.files.set(name, withText(file, withoutEntry(name, file.text, path)));
  }

  /** Takes every article of a section off. */
  withoutArticles(section: string): void {
    const inside = [...this.pages.keys()].filter((path) => path.startsWith(section) && path !== section);
    if (inside.length === 0) throw new Error(`expected articles in ${section}`);
    for (const path of inside) this.withoutArticle(path);
  }

  /** Changes what is known of a file. */
  file(path: string, change: (file: FileFacts) => FileFacts): void {
    const file = this.files.get(path);
    if (!file) throw new Error(`expected a file at ${path}`);
    this.files.set(path, change(file));
  }

  /** Changes the text of a file. */
  fileText(path: string, change: (text: string) => string): void {
    this.file(path, (file) => withText(file, change(file.text ?? '')));
  }

  /** Were there any such elements? */
  #replaced(
    path: string,
    selector: string,
    write: (element: HTMLElement) => string,
    only?: (element: HTMLElement) => boolean,
  ): boolean {
    const html = this.source(path);
    const found = elementsOf(html, selector, only);
    if (found.length > 0) this.#set(path, written(html, found, write));
    return found.length > 0;
  }

  #set(path: string, html: string): void {
    if (html === this.pages.get(path)) throw new Error(`expected the change to find its place on ${path}`);
    this.pages.set(path, html);
  }
}

const plain = (words: string): RegExp => new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
const global = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);

const withText = (file: FileFacts, text: string): FileFacts => ({ ...file, text, bytes: Buffer.byteLength(text) });

/** The text of a map, a feed or an index without the entry of an address. */
function withoutEntry(name: string, text: string, path: string): string {
  if (name.endsWith('.json')) return JSON.stringify(pruned(JSON.parse(text), path));
  return text.replace(/<(url|item|entry)>[\s\S]*?<\/\1>/g, (entry) => (entry.includes(`${path}<`) ? '' : entry));
}

/** A JSON value whose lists have lost what is of an address: `["/tin-tuc/a/", …]`, `{ "path": "/tin-tuc/a/", … }`. */
function pruned(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value
      .filter((one) => typeof one !== 'object' || one === null || !Object.values(one).includes(path))
      .map((one) => pruned(one, path));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pruned(inner, path)]));
}
