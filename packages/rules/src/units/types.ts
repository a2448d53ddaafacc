import type { Basis, PlainDate, Unit, UnitLevel, UnitYear } from '@haicap/domain';

/** One line of a unit's lineage: the unit at the other end, and how much of the old one it concerns. */
export interface UnitLine {
  unit: Unit;
  /** Did the old unit go there as a whole, or in part? */
  extent: 'whole' | 'part';
  /** Which of the old unit's residents went there; `not-applicable` between districts or provinces. */
  population: 'all' | 'part' | 'none' | 'not-applicable';
  /** merged, converted, renamed, unchanged, part, remainder … as the resolution puts it. */
  detail: string;
  basis?: Basis;
  note?: string;
  /** For a district: which of its communes came there. */
  via?: readonly Unit[];
}

/** What a unit is called on a day, or why it is not called anything. */
export type NameAsOf =
  | { status: 'exists'; type: string; name: string; fullName: string; basis?: string }
  | { status: 'not-yet'; from: PlainDate }
  | { status: 'ended'; on: PlainDate };

/** The clause that made, or kept, a commune of 2025. */
export interface UnitClause {
  resolution: string;
  clause: string;
  /** Its wording. */
  text: string;
}

/** The administrative units that were loaded, and how those of 2024 became those of 2025. */
export interface Units {
  /** The unit of an id; `undefined` if it is not loaded. Throws RangeError for an id that is malformed. */
  get(id: string): Unit | undefined;
  /**
   * All units of a year and level, in the order of their codes; of one province if given. Throws RangeError for a province
   * that is not loaded, or is not of that year.
   */
  all(filter: { year: UnitYear; level: UnitLevel; province?: string }): readonly Unit[];
  /** The units that stand directly under one: districts or communes. */
  children(id: string): readonly Unit[];
  /**
   * Units that bear a name, best first: with or without diacritics, with or without its type, after commas the units it lies
   * in. Where no name bears the diacritics that were typed, names that differ in diacritics only are found. A number finds the
   * units of that code, then those of that name; an id its unit. Throws RangeError for what looks like an id and is none.
   */
  find(words: string): readonly Unit[];
  /** Units whose names are spelled most like the words, nearest first; those that lie where the words say before others. */
  suggest(words: string, limit?: number): readonly Unit[];
  /** What a unit of 2025 was made from. */
  predecessors(id: string): readonly UnitLine[];
  /** What a unit of 2024 became. For a district: the communes that took over its communes. */
  successors(id: string): readonly UnitLine[];
  /** The clause of a commune of 2025. */
  clauseOf(id: string): UnitClause | undefined;
  /** What a unit is called on a day (`YYYY-MM-DD`), with the changes of 2026. Throws RangeError for a day that is not one. */
  nameAsOf(id: string, day: PlainDate): NameAsOf;
}
