import type { FileFacts, SiteFacts, Unread } from '@haicap/rules/portal';
import { withoutIndex } from '@haicap/rules/portal';
import { cutShort } from '../cut-short.js';
import { byCodePoint, withoutVisitor } from './address.js';

/** Most addresses named in a sentence of the report. */
const NAMED = 5;
/** More redirects than are ever followed. */
const LONGEST_CHAIN = 20;

/** Addresses of which the first few are named and all are counted. */
export class Tally {
  count = 0;
  readonly #first: string[] = [];

  add(address: string): void {
    this.count += 1;
    this.#first.push(address);
    if (this.#first.length > NAMED * 8) this.#shorten();
  }

  /** "3 địa chỉ: /a/, /b/, …" */
  named(): string {
    this.#shorten();
    const names = this.#first.map((one) => cutShort(one, 80)).join(', ');
    return `${this.count.toLocaleString('vi-VN')} (${names}${this.count > this.#first.length ? ', …' : ''})`;
  }

  #shorten(): void {
    this.#first.sort(byCodePoint).splice(NAMED);
  }
}

/** What was asked of a site and what came of it. Holds addresses and facts, never pages. */
export class SiteRecord {
  readonly pages = new Set<string>();
  readonly files = new Map<string, FileFacts>();
  readonly #unread = new Map<string, Unread>();
  /** Where an address leads to by redirects. */
  readonly #leads = new Map<string, string>();
  /** Addresses that the server says are not there, though no one needs them. */
  readonly #absent = new Set<string>();
  readonly #asked = new Set<string>();

  /** Marks an address as asked for; `false` if it was before. */
  ask(key: string): boolean {
    if (this.#asked.has(key)) return false;
    this.#asked.add(key);
    return true;
  }

  wasAsked(key: string): boolean {
    return this.#asked.has(key);
  }

  leads(from: string, to: string): void {
    if (from !== to) this.#leads.set(from, to);
  }

  unread(unread: Unread): void {
    if (!this.#unread.has(unread.path)) this.#unread.set(unread.path, unread);
  }

  absent(key: string): void {
    this.#absent.add(key);
  }

  /** What checks may ask; everything in the order of addresses, so that the order of reading does not show. */
  facts(): Pick<SiteFacts, 'pages' | 'files' | 'exists' | 'unread'> {
    return {
      pages: new Set([...this.pages].sort(byCodePoint)),
      files: new Map([...this.files].sort(([a], [b]) => byCodePoint(a, b))),
      exists: (path) => this.exists(path),
      unread: [...this.#unread.values()].sort((a, b) => byCodePoint(a.path, b.path)),
    };
  }

  exists(path: string): boolean | undefined {
    const asked = withoutVisitor(withoutIndex(path.split('#')[0] ?? '').normalize('NFC'));
    let key = asked;
    for (let hops = 0; hops < LONGEST_CHAIN; hops += 1) key = this.#leads.get(key) ?? key;
    if (this.pages.has(key) || this.files.has(key)) return true;
    const status = this.#unread.get(key)?.status;
    // A server that is broken or refuses does not say that there is nothing.
    if (status === 404 || status === 410 || this.#absent.has(key)) return false;
    return undefined;
  }
}

/** A page that a server shows when something is wrong: no page of the site. */
export const isErrorPage = (key: string): boolean => /^\/(?:40[0134]|50[0234x])(?:\.html?|\/)?$/i.test(key);
