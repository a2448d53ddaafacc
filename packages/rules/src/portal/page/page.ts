import { compile, selectAll } from 'css-select';
import type { Document, Element, ParentNode } from 'domhandler';
import { foldVietnamese } from './fold.js';
import { type Heading, readHeadings } from './headings.js';
import { isOfThePage } from './layout.js';
import { type Link, readLinks } from './links.js';
import { parsePage } from './parse-page.js';
import { parseUrl } from './parse-url.js';
import { inSource, place } from './place.js';
import { readSections, type Section } from './sections.js';
import { wordsOf } from './words.js';

/** How the bytes of a page were read as text. */
export interface PageEncoding {
  /** In small letters: "utf-8". */
  name: string;
  /** What said so: the mark of byte order, the server, the page itself; nothing. */
  from: 'mark' | 'header' | 'meta' | 'none';
}

/** A page as it was gathered. */
export interface GatheredPage {
  /** Address within the site, as a reader sees it: "/gioi-thieu/"; with its query if it has one. */
  path: string;
  html: string;
  /** Size of the page as it was read, in bytes. */
  bytes: number;
  /** What its relative addresses start from where that is not `path`: a first page that was redirected to "/vi/home". */
  base?: string;
  /** Absent where nobody had to decode it. */
  encoding?: PageEncoding;
}

/** Selectors stand in the code of the checks: there are few, and each is read once. */
const queries = new Map<string, ReturnType<typeof compile<ParentNode | Element, Element>>>();

function compiled(selector: string) {
  let query = queries.get(selector);
  if (!query) {
    query = compile<ParentNode | Element, Element>(selector);
    queries.set(selector, query);
  }
  return query;
}

/** A page that checks can ask. Everything is read once, when it is first asked for. */
export class Page {
  readonly path: string;
  readonly html: string;
  readonly bytes: number;
  /** The site's own hosts; links to them are links within the site. */
  readonly hosts: readonly string[];
  /** What relative addresses of the page start from: `<base>`, or the address it was read from. */
  readonly base: string;
  readonly encoding: PageEncoding | undefined;
  readonly root: Document;
  readonly #found = new Map<string, readonly Element[]>();
  #links: readonly Link[] | undefined;
  #headings: readonly Heading[] | undefined;
  #sections: readonly Section[] | undefined;

  constructor({ path, html, bytes, base = path, encoding }: GatheredPage, hosts: readonly string[]) {
    this.path = path;
    this.html = html;
    this.bytes = bytes;
    this.hosts = hosts;
    this.encoding = encoding;
    this.root = parsePage(html);
    this.base = baseOf(this.first('base[href]')?.attribs.href, base);
  }

  /** Elements by CSS selector, in the order of the page; within an element if one is given. */
  all(selector: string, within?: ParentNode): readonly Element[] {
    // The node and not its children: a list of nodes is compared pair by pair first.
    if (within) return selectAll<ParentNode | Element, Element>(compiled(selector), within);
    let found = this.#found.get(selector);
    if (!found) {
      found = selectAll<ParentNode | Element, Element>(compiled(selector), this.root);
      this.#found.set(selector, found);
    }
    return found;
  }

  /** The first element by CSS selector. */
  first(selector: string, within?: ParentNode): Element | undefined {
    return this.all(selector, within)[0];
  }

  /** What a reader can read of an element: texts and alternatives of pictures, white space collapsed, NFC. */
  text(node: ParentNode): string {
    return wordsOf(node);
  }

  /** `text` in small letters without diacritics, for comparing. */
  folded(node: ParentNode): string {
    return foldVietnamese(wordsOf(node));
  }

  /** Where an element stands, for a finding: "12:5 <img src=…>". */
  at(element: Element): string {
    return place(this.html, element);
  }

  /** Line and column of an element, for sorting. */
  position(element: Element): { line: number; column: number } {
    return inSource(element);
  }

  /** The text of `<title>`; empty if there is none. */
  get title(): string {
    const title = this.first('head > title');
    return title ? wordsOf(title) : '';
  }

  /** The language of the page, in small letters: "vi"; empty if none is declared. */
  get language(): string {
    return (this.first('html')?.attribs.lang ?? '').trim().toLowerCase();
  }

  /** The main part: `<main>`, or else the body. */
  get main(): Element | undefined {
    return this.first('main, [role="main"]') ?? this.first('body');
  }

  /** The foot of the page itself; those of articles and quotations are none. */
  get footer(): Element | undefined {
    return this.first('body > footer, [role="contentinfo"]') ?? this.all('footer').findLast(isOfThePage);
  }

  /** Links with an address, in the order of the page. */
  get links(): readonly Link[] {
    this.#links ??= readLinks(this);
    return this.#links;
  }

  /** Headings that a reader can read, in the order of the page. */
  get headings(): readonly Heading[] {
    this.#headings ??= readHeadings(this);
    return this.#headings;
  }

  /** Each heading of the main part with what stands under it, up to the next heading of its level or above. */
  get sections(): readonly Section[] {
    this.#sections ??= readSections(this);
    return this.#sections;
  }
}

/** Both may be relative, and what is written in the page may be no address at all. */
function baseOf(written: string | undefined, readFrom: string): string {
  if (written === undefined) return readFrom;
  const from = parseUrl(readFrom, 'http://site.invalid');
  const url = from && parseUrl(written.trim(), from);
  if (!url || !/^https?:$/.test(url.protocol)) return readFrom;
  return url.host === 'site.invalid' ? url.pathname + url.search : url.href;
}
