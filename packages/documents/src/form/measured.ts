import type { Alignment, ComponentId } from './components.js';

/** What a document looks like, as it was read back from its file. */
export interface MeasuredDocument {
  /** The document itself, then each annex that has pages of its own. */
  sections: readonly MeasuredSection[];
}

/** Pages of one kind and what stands on them. */
export interface MeasuredSection {
  page: MeasuredPage;
  paragraphs: readonly MeasuredParagraph[];
}

/** Lengths in millimetres. */
export interface MeasuredPage {
  width: number;
  height: number;
  margins: { top: number; bottom: number; left: number; right: number };
  pageNumber: MeasuredPageNumber | 'none';
}

/** Where and how the pages are numbered. */
export interface MeasuredPageNumber {
  place: 'header' | 'footer';
  alignment: Alignment;
  onFirstPage: boolean;
  /** The number that the first page is given; `continued` when the section counts on from the one before. */
  startsAt: number | 'continued';
  run: MeasuredRun;
}

/** One paragraph: spaces in points, lengths in millimetres. */
export interface MeasuredParagraph {
  /** `other` for what the decree gives no figures: cells of a table, rules, spaces. */
  component: ComponentId | 'other';
  text: string;
  runs: readonly MeasuredRun[];
  alignment: Alignment;
  firstLine: number;
  before: number;
  after: number;
  /** Line spacing in lines; `exact` when it is a fixed height. */
  lineSpacing: number | 'exact';
  /** The row of the table that it stands in: equal for paragraphs side by side. */
  row?: string;
  /** The rule drawn below it, and the last line of its text; in points. */
  rule?: { length: number; line: number };
}

/** Text of one look. */
export interface MeasuredRun {
  text: string;
  font: string;
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** Six hexadecimal digits, or `auto`. */
  colour: string;
  /** A place that a person still has to fill in. */
  blank: boolean;
}
