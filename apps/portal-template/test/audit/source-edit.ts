import { type HTMLElement, parse } from 'node-html-parser';

/** Trees of pages as they were built: every mutation asks them anew. */
const trees = new Map<string, HTMLElement>();

/** What stands in `noscript` is read too: links there lead somewhere like any others. */
const treeOf = (html: string): HTMLElement =>
  parse(html, { comment: true, blockTextElements: { script: true, style: true } });

/** Reads a page once for all mutations of a site. */
export function remember(html: string): void {
  if (!trees.has(html)) trees.set(html, treeOf(html));
}

/** Elements of a page that a selector and a test let through. */
export const elementsOf = (
  html: string,
  selector: string,
  only: (element: HTMLElement) => boolean = () => true,
): HTMLElement[] => (trees.get(html) ?? treeOf(html)).querySelectorAll(selector).filter(only);

/**
 * The source of a page with something else where elements stand; the rest stays as it was written.
 *
 * In: source, the elements of it, what to write for each. What stands in another of them goes with that one.
 */
export function written(html: string, found: readonly HTMLElement[], write: (element: HTMLElement) => string): string {
  const outer = found.filter((one) => !found.some((other) => other !== one && isWithin(one, other)));
  return outer.reduceRight((left, one) => left.slice(0, one.range[0]) + write(one) + left.slice(one.range[1]), html);
}

const isWithin = (inner: HTMLElement, outer: HTMLElement): boolean =>
  inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
