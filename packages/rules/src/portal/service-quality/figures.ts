import type { ContentPlace } from '../shared/content-check.js';
import { hasDocument } from '../shared/content-check.js';

/** Numbers of articles and years are no results. */
const notFigures =
  /\b(?:dieu|khoan|luat so|so|nam|quy|thang|ngay|ky|lan)\s{1,2}[\divx]{1,5}(?:[/.-]\d{1,4}){0,2}\b|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?/g;

/** Does a place give figures: in its words, in a document, or behind a link to another site? */
export function hasFigures(place: ContentPlace): boolean {
  const { page, elements, folded } = place;
  if (/\d/.test(folded.replace(notFigures, ' ')) || hasDocument(place)) return true;
  return leadsAway(page, elements);
}

/** Is there a link to another site in a place, not one that shares the page? */
export function leadsAway(page: ContentPlace['page'], elements: ContentPlace['elements']): boolean {
  const inside = new Set(elements);
  return page.links.some(
    ({ host, href, element }) => host !== undefined && inside.has(element) && !/share|sharer|intent/i.test(href),
  );
}
