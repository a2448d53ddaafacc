import type { LawCitation, NotStated, Unit } from '@haicap/domain';

/** Something that is wrong with a code as it is written, and where: `at` counts signs from 0. */
export type CodeFault =
  | { kind: 'empty' }
  | { kind: 'too-long'; length: number }
  | { kind: 'spaces'; at: number }
  | { kind: 'lower-case'; at: number; sign: string }
  | { kind: 'sign'; at: number; sign: string }
  /** Two dots in a row, or a dot at either end; `group` counts from 0. */
  | { kind: 'empty-group'; group: number }
  /** The first group is not a letter and two digits. */
  | { kind: 'first-group'; found: string }
  /** `Z00`, for schemes count from 01. */
  | { kind: 'scheme-number'; found: string }
  /** Nothing after the scheme, or more signs than a scheme may have. */
  | { kind: 'scheme-rest'; length: number }
  /** In the form of 2016: a lower level is used and one above it is all zeros. `level` is the one that is missing. */
  | { kind: 'level-skipped'; level: number };

/** Which form a code was written in: today's, or that of QCVN 102:2016, from right to left. */
export type CodeForm = 'current' | 'former';

/** What became of the level-1 code of an old province. */
export type ProvinceCodeOutcome =
  | {
      status: 'kept';
      /** The province was not merged, or the new one bears its name. */
      because: 'unchanged' | 'namesake';
      heir: Unit;
      citation: LawCitation;
    }
  | {
      status: 'closed';
      heir: Unit;
      /** The level-1 code of the heir, of the same letter. */
      heirCode: string;
      /** No source gives the day. */
      closedOn: NotStated;
      citation: LawCitation;
    }
  /** The merged province has a new name: it bears one of the old codes, and which one no source here says. */
  | { status: 'not-stated'; heir: Unit; citation: LawCitation };

/** What the first group of a code says. */
export type LevelOneMeaning =
  /** A province as of 2024: its People's Committee or its People's Council, as `issuedTo` says. */
  | {
      kind: 'province';
      code: string;
      issuedTo: string;
      province: Unit;
      outcome: ProvinceCodeOutcome;
      citation: LawCitation;
    }
  /** Closed by name. Who took over, the source does not say. */
  | { kind: 'closed'; code: string; issuedTo: string; closedOn: NotStated; citation: LawCitation }
  /** One of a kind of bodies; which one, the data does not list. */
  | { kind: 'not-listed'; code: string; issuedTo: string; citation: LawCitation }
  /** The list of the law has no such code. */
  | { kind: 'not-assigned'; code: string; citation: LawCitation }
  /** An identification scheme: what follows is as the scheme lays it down. */
  | { kind: 'scheme'; code: string; citation: LawCitation };

/** A code that could be read. */
export interface IdentityCode {
  status: 'read';
  /** In today's form: capitals, from left to right. */
  code: string;
  form: CodeForm;
  /** From level 1 down; for a scheme its code and the rest. */
  groups: readonly string[];
  /** 1 for a level-1 code. A scheme has no levels. */
  level: number | 'not-applicable';
  levelOne: LevelOneMeaning;
  /** What the groups below level 1 stand for: the body of level 1 issues them, no source here lists them. */
  below: NotStated | 'not-applicable';
  /** What the form rests on. */
  citations: readonly LawCitation[];
}

/** A text that is no code. */
export interface MalformedCode {
  status: 'malformed';
  text: string;
  faults: readonly CodeFault[];
  /** The code that is left when only capitals and spaces are mended, where that is a good one. */
  mended?: string;
}

/** A code with what it says, or what is wrong with it. */
export type ReadIdentityCode = IdentityCode | MalformedCode;
