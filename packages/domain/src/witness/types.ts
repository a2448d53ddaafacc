import type { Likeness } from './likeness.js';

/** How a word fares in the other text: as a pair (`same`, `near`, `other`), without one (`alone`), or only a sign. */
export type WordFate = Likeness | 'alone' | 'sign';

/** A word of one of the two texts and what the other text has for it. */
export interface WitnessWord {
  /** As written. */
  text: string;
  fate: WordFate;
}

/** How many words, signs aside, share which fate. */
export interface Agreement {
  words: number;
  /** The same, marks and capitals aside. */
  same: number;
  /** Wrong by a letter or two. */
  near: number;
  /** Another word stands in its place. */
  other: number;
  /** Nothing stands in its place. */
  alone: number;
}

/** One clause and the stretch of the scan that stands for it. */
export interface ClauseAlignment extends Agreement {
  clause: string;
  /** The clause's own words. */
  text: WitnessWord[];
  /** First word of the stretch in `scan`. */
  from: number;
  /** The word after the stretch; the same as `from` where the scan has nothing for the clause. */
  to: number;
}

/** Two texts of one document, set against each other. */
export interface WitnessAlignment {
  /** All words of the scan in order, as recognised. */
  scan: WitnessWord[];
  /** Every clause in document order. */
  clauses: ClauseAlignment[];
  /** The words of all clauses together. */
  ours: Agreement;
  /** The words of the scan; `alone` are those that only the scan has. */
  theirs: Agreement;
}

/** Words of the scan that state what the first text leaves blank. */
export interface SuppliedWords {
  field: 'number' | 'date';
  /** First word in `scan`. */
  from: number;
  /** The word after the last. */
  to: number;
}

/** What the second text of a plan has for each clause, and for what it supplies. */
export interface WitnessComparison extends WitnessAlignment {
  plan: string;
  supplied: SuppliedWords[];
}
