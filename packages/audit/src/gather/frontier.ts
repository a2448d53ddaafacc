import { type Address, inReadingOrder, segmentsOf, split } from './address.js';
import type { Limits } from './limits.js';

/** Why an address is not read, though the site leads to it. */
export type LeftOut = 'variants' | 'trap' | 'waiting' | 'pages' | 'files' | 'stopped';

/**
 * Addresses found on one level of the site that wait for the next: each once, and no more than the limit.
 *
 * When there are more, those that come first in reading order stay, whatever the order in which they were found.
 */
export class Frontier {
  readonly #limits: Limits;
  readonly #leave: (address: Address, why: LeftOut) => void;
  #waiting = new Map<string, Address>();

  constructor(limits: Limits, leave: (address: Address, why: LeftOut) => void) {
    this.#limits = limits;
    this.#leave = leave;
  }

  add(address: Address): void {
    const known = this.#waiting.get(address.key);
    // One page may be linked in several spellings: the first in order is asked for.
    if (known && inReadingOrder(known, address) <= 0) return;
    if (!known && isTrap(address, this.#limits)) this.#leave(address, 'trap');
    else this.#waiting.set(address.key, address);
    if (this.#waiting.size >= this.#limits.waiting * 2) this.#shorten();
  }

  /** Takes everything that waits, in reading order. */
  take(): readonly Address[] {
    this.#shorten();
    const taken = [...this.#waiting.values()].sort(inReadingOrder);
    this.#waiting = new Map();
    return taken;
  }

  #shorten(): void {
    if (this.#waiting.size <= this.#limits.waiting) return;
    const sorted = [...this.#waiting.values()].sort(inReadingOrder);
    for (const address of sorted.slice(this.#limits.waiting)) this.#leave(address, 'waiting');
    this.#waiting = new Map(sorted.slice(0, this.#limits.waiting).map((address) => [address.key, address]));
  }
}

/** Addresses that a site makes up without end: too long, too deep, or going in circles. */
export function isTrap({ key, target }: Address, limits: Limits): boolean {
  if (key.length > limits.addressLength || target.length > limits.addressLength * 4) return true;
  const segments = segmentsOf(key);
  if (segments.length > limits.segments) return true;
  const counts = new Map<string, number>();
  for (const segment of segments) {
    const count = (counts.get(segment) ?? 0) + 1;
    if (count > limits.sameSegment) return true;
    counts.set(segment, count);
  }
  return false;
}

/** Counts the addresses of one path whose queries have the same names and other values. */
export class Variants {
  readonly #most: number;
  readonly #counts = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** May one more of its path be read? */
  admits({ key }: Address): boolean {
    const [path, query] = split(key);
    if (query === undefined) return true;
    const names = query.split('&').map((part) => part.split('=')[0]);
    const kind = `${path}?${names.sort().join('&')}`;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    if (count > this.#most) return false;
    this.#counts.set(kind, count);
    return true;
  }
}
