import type { LawCitation } from '@haicap/domain';
import { type ComponentId, figuresOf } from './components.js';

/** One way in which a document departs from the form. Words for officers, in Vietnamese. */
export interface Deviation {
  where: string;
  found: string;
  expected: string;
  citation: LawCitation;
}

/** The annexes were read in a copy of the official text. */
const cite = (article: string, says: string): LawCitation => ({
  act: 'decree-30-2020',
  article,
  knownFrom: 'official-copy',
  says,
});

/** A rule for the page or the whole document. */
export const citePage = (says: string): LawCitation => cite('Phụ lục I', says);

/** A rule for one component. */
export function citeComponent(id: ComponentId, says: string): LawCitation {
  const { box } = figuresOf(id);
  return cite(box === undefined ? 'Phụ lục I' : `Phụ lục I, ô số ${box}`, says);
}

/** A rule of the specimens and abbreviations. */
export const citeSpecimen = (says: string): LawCitation => cite('Phụ lục III', says);

/** Which components every document has. */
export const citeParts = (says: string): LawCitation => cite('Điều 8 khoản 2', says);

/** A number as Vietnamese writes it, with at most two decimals. */
export const number = (value: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, useGrouping: false }).format(value);

/** A range in words: "12 đến 13", or one figure. */
export const range = ({ from, to }: { from: number; to: number }): string =>
  from === to ? number(from) : `${number(from)} đến ${number(to)}`;

/** Is a measured figure within a range? Files store twentieths of a point, so a hundredth is no difference. */
export const within = (value: number, { from, to }: { from: number; to: number }): boolean =>
  value >= from - TOLERANCE && value <= to + TOLERANCE;

/** Millimetres or points: less than a twentieth of a point, the smallest length of a file. */
const TOLERANCE = 0.03;
