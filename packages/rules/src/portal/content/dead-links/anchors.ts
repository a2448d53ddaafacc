import type { Page } from '../../page/page.js';

/** More ids on a page than anyone writes: then its anchors are not judged. */
const MOST = 5_000;

/** Remembers which places pages have, as numbers: the ids of five thousand pages would take too much room. */
export class Anchors {
  readonly #places = new Set<number>();
  readonly #unjudged = new Set<string>();

  read(page: Page): void {
    const ids = page.all('[id], a[name]').flatMap(({ attribs }) => [attribs.id ?? '', attribs.name ?? '']);
    if (ids.length > MOST * 2) this.#unjudged.add(page.path);
    else for (const id of ids) if (id !== '') this.#places.add(place(page.path, id.normalize('NFC')));
  }

  /** Has the page such a place? Two names may share a number: then a missing place goes unnoticed, never the other way. */
  has(path: string, anchor: string): boolean {
    return (
      anchor === '' ||
      anchor.toLowerCase() === 'top' ||
      this.#unjudged.has(path) ||
      this.#places.has(place(path, anchor))
    );
  }
}

/** FNV-1a. */
function place(path: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of `${path}#${id}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
