import type { Element } from 'domhandler';
import { hasMarks } from '../../units/fold.js';
import type { Page } from '../page/page.js';

/** Shorter texts say too little of their language. */
const ENOUGH = 60;
/** Of Vietnamese prose most words bear marks; of a page full of names, links and numbers fewer. */
const VIETNAMESE = 0.4;

/** What was found on a page before: several checks ask. */
const known = new WeakMap<Page, Map<Element | undefined, number | undefined>>();

/** Which part of the words bears Vietnamese marks; `undefined` where there are few, or some are said to be in another language. */
export function markedShare(page: Page, part: Element | undefined = page.main): number | undefined {
  const ofPage = known.get(page) ?? new Map<Element | undefined, number | undefined>();
  known.set(page, ofPage);
  if (!ofPage.has(part)) ofPage.set(part, count(page, part));
  return ofPage.get(part);
}

function count(page: Page, part: Element | undefined): number | undefined {
  if (!part || page.all('[lang]', part).some((inside) => differs(inside, page.language))) return undefined;
  const words = page.text(part).match(/\p{L}{2,30}/gu) ?? [];
  if (words.length < ENOUGH) return undefined;
  return words.filter(hasMarks).length / words.length;
}

/** Is a text Vietnamese, by its `markedShare`? */
export const isVietnamese = (share: number | undefined): boolean => share !== undefined && share > VIETNAMESE;

const differs = ({ attribs }: Element, language: string): boolean =>
  (attribs.lang ?? '').trim().toLowerCase().slice(0, 2) !== language.slice(0, 2);
