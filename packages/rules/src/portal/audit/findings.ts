import type { Element } from 'domhandler';
import type { Page } from '../page/page.js';
import { withoutIds } from '../shared/citizen-ids.js';
import type { Finding, Outcome } from './outcome.js';

const LISTED = 100;

type SaidAt = { found: string; expected: string; fix?: string; at?: string };

interface Placed extends Finding {
  line: number;
  column: number;
}

/**
 * Collects what is wrong, whatever the order in which pages come, and keeps what a report lists; whatever a finding
 * quotes of the site, it quotes without the ids of citizens.
 *
 * In: the longest list; the rest is counted.
 */
export class Findings {
  readonly #fix: string;
  #listed: Placed[] = [];
  #count = 0;
  #absences = 0;

  constructor(fix: string) {
    this.#fix = fix;
  }

  /** Something on a page, or on the whole page. */
  add(page: Page, element: Element | undefined, said: { found: string; expected: string; fix?: string }): void {
    const place = element ? page.position(element) : { line: 0, column: 0 };
    this.#put({ page: page.path, at: element ? page.at(element) : '', fix: this.#fix, ...said, ...place });
  }

  /** Something about an address. Of the whole site it is said by `addAbsence` or `addOfSite`, so that nobody forgets which. */
  addAt<Path extends string>(page: Path extends '/' ? never : Path, said: SaidAt): void {
    this.#put({ page, at: '', fix: this.#fix, ...said, line: 0, column: 0 });
  }

  /**
   * No page that was read has it. Where pages were left unread this is not known, and the audit says so instead.
   *
   * In: what is said of the whole site; or, with a page, of the place there that comes closest.
   */
  addAbsence({ page = '/', ...said }: SaidAt & { page?: string }): void {
    this.#absences += 1;
    this.addAt(page, said);
  }

  /** Something about the whole site that holds however many pages were read: its host, its address. */
  addOfSite(said: SaidAt): void {
    this.#put({ page: '/', at: '', fix: this.#fix, ...said, line: 0, column: 0 });
  }

  get count(): number {
    return this.#count;
  }

  /** Is all that was found that something is nowhere? */
  get onlyAbsences(): boolean {
    return this.#count > 0 && this.#count === this.#absences;
  }

  /** Passes while nothing was added. */
  outcome(): Outcome {
    if (this.#count === 0) return { verdict: 'pass' };
    this.#shorten();
    const findings = this.#listed.map(({ page, at, found, expected, fix }) => ({ page, at, found, expected, fix }));
    return { verdict: 'fail', findings, more: this.#count - findings.length };
  }

  #put(finding: Placed): void {
    this.#count += 1;
    const { page, at, found, expected } = finding;
    this.#listed.push({
      ...finding,
      page: withoutIds(page),
      at: withoutIds(at),
      found: withoutIds(found),
      expected: withoutIds(expected),
    });
    if (this.#listed.length >= LISTED * 4) this.#shorten();
  }

  #shorten(): void {
    this.#listed = this.#listed.sort(byPlace).slice(0, LISTED);
  }
}

const byPlace = (a: Placed, b: Placed): number =>
  order(a.page, b.page) ||
  a.line - b.line ||
  a.column - b.column ||
  order(a.at, b.at) ||
  order(a.found, b.found) ||
  order(a.expected, b.expected);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
