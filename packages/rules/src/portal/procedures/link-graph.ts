/** More links than this on one page, or addresses in all, are not kept: a hostile site may make them without end. */
const MOST_PER_PAGE = 500;
const MOST_ADDRESSES = 50_000;

/** Which page leads to which, in numbers, so that thousands of pages fit. */
export class LinkGraph {
  readonly #numbers = new Map<string, number>();
  readonly #links = new Map<number, readonly number[]>();

  /** In: the address of a page and the addresses that it leads to, within the site. */
  add(path: string, targets: readonly string[]): void {
    const from = this.#numberOf(path);
    if (from === undefined) return;
    const numbers = new Set<number>();
    for (const target of targets) {
      const to = numbers.size < MOST_PER_PAGE ? this.#numberOf(target) : undefined;
      if (to !== undefined) numbers.add(to);
    }
    this.#links.set(from, [...numbers]);
  }

  /** How many clicks from one page to each that can be reached; by address. */
  clicksFrom(start: string): (path: string) => number | undefined {
    const clicks = new Map<number, number>();
    const first = this.#numbers.get(same(start));
    let ring = first === undefined ? [] : [first];
    for (let count = 0; ring.length > 0; count += 1) {
      for (const page of ring) clicks.set(page, count);
      ring = [...new Set(ring.flatMap((page) => this.#links.get(page) ?? []))].filter((page) => !clicks.has(page));
    }
    return (path) => {
      const number = this.#numbers.get(same(path));
      return number === undefined ? undefined : clicks.get(number);
    };
  }

  #numberOf(path: string): number | undefined {
    const known = this.#numbers.get(same(path));
    if (known !== undefined || this.#numbers.size >= MOST_ADDRESSES) return known;
    const number = this.#numbers.size;
    this.#numbers.set(same(path), number);
    return number;
  }
}

/** With and without the last slash an address is nearly always one page. */
const same = (path: string): string => (path.length > 1 ? path.replace(/\/$/, '') : path);
