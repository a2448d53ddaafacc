import type { Element } from 'domhandler';
import type { Page } from '../page/page.js';

interface Place {
  path: string;
  at: string;
  found: string;
  /** How many things are missing. */
  missing: number;
}

/** Of several places that come short of a requirement, the one that comes closest, whatever the order of the pages. */
export class ClosestPlace {
  #best: Place | undefined;

  offer(page: Page, element: Element | undefined, { found, missing }: Pick<Place, 'found' | 'missing'>): void {
    const place = { path: page.path, at: element ? page.at(element) : '', found, missing };
    if (!this.#best || before(place, this.#best)) this.#best = place;
  }

  get best(): Readonly<Place> | undefined {
    return this.#best;
  }
}

const before = (a: Place, b: Place): boolean =>
  a.missing !== b.missing ? a.missing < b.missing : a.path !== b.path ? a.path < b.path : a.at < b.at;
