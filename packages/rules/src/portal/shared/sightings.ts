import type { Element } from 'domhandler';
import type { Page } from '../page/page.js';

/** Where something that stands on many pages stands first, and on how many pages. */
export interface Sighting {
  page: string;
  at: string;
  /** On how many pages it stands. */
  pages: number;
}

interface Kept extends Sighting {
  line: number;
  column: number;
  last: string;
}

/** Collects what stands on many pages (a link of the menu, a picture of the banner), so that a report names it once. */
export class Sightings {
  readonly #kept = new Map<string, Kept>();

  /** In: what stands there, and where. Pages come one after the other, in any order. */
  add(key: string, page: Page, element?: Element): void {
    const { line, column } = element ? page.position(element) : { line: 0, column: 0 };
    const kept = this.#kept.get(key);
    const at = () => (element ? page.at(element) : '');
    if (!kept) {
      this.#kept.set(key, { page: page.path, at: at(), pages: 1, line, column, last: page.path });
      return;
    }
    if (kept.last !== page.path) kept.pages += 1;
    kept.last = page.path;
    const earlier =
      page.path === kept.page
        ? line < kept.line || (line === kept.line && column < kept.column)
        : page.path < kept.page;
    if (earlier) Object.assign(kept, { page: page.path, at: at(), line, column });
  }

  entries(): Iterable<[string, Sighting]> {
    return this.#kept.entries();
  }
}

/** " (và 3 trang khác)"; empty where it stands on one page only. */
export const elsewhere = ({ pages }: Pick<Sighting, 'pages'>): string =>
  pages > 1 ? ` (và ${pages - 1} trang khác)` : '';
