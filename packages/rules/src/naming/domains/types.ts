import type { Citation, KnownFrom, LawCitation, NotStated, PlainDate, Unit, UnitLevel, UnitYear } from '@haicap/domain';

/** Where a plan lays a domain down: the plan, its clause and the exact words. */
export type PlanCitation = Citation & { plan: string };

/** What a convention rests on: an article of the law, or a clause of a plan. */
export type DomainCitation = LawCitation | PlanCitation;

/** Is a convention in force on a day? `not-stated`: its source gives no day, or it is a custom. */
export type Validity = 'in-force' | 'not-yet' | 'ended' | 'not-stated';

/** How the domains of a kind of unit are made, by law, by a plan or by custom. */
export interface UnitDomainConvention {
  /** Id in the law files; for a plan the plan's id. */
  id: string;
  title: string;
  origin: 'law' | 'plan' | 'custom';
  /** Where it applies: in the whole country, or to the units that a plan binds. */
  scope: { kind: 'country' } | { kind: 'plan'; plan: string };
  level: UnitLevel;
  year: UnitYear;
  /** The types of unit that the text names; empty where it names none. */
  types: readonly string[];
  /** `<commune>`, `<district>`, `<province>` stand for labels of names; `not-stated` where the text is not known. */
  pattern: string | NotStated;
  /** Labels that the text itself lays down, by unit id. */
  labels: Readonly<Record<string, string>>;
  /** The law or plan behind it, the main one first; none for a custom. */
  citations: readonly DomainCitation[];
  knownFrom: KnownFrom;
  /** First day in force: that of the first act that is cited, or the day of the plan. */
  validFrom: PlainDate | NotStated;
  /** Last day in force; `not-stated` while no end is known. */
  validUntil: PlainDate | NotStated;
  /** Addresses that were seen to follow it, where it is a custom. */
  observed: readonly string[];
  /** What the text leaves open, in Vietnamese. */
  notStated: readonly string[];
}

/** What a reader must know before relying on a domain. */
export type DomainNote =
  /** Something that the convention's text leaves open, in Vietnamese. */
  | { kind: 'left-open'; text: string }
  /** The text names certain types of unit, and not the one that this unit has. */
  | { kind: 'type-not-named'; type: string; types: readonly string[] }
  /** The label is laid down by the text, it does not follow from the name. */
  | { kind: 'label-laid-down'; label: string; unit: Unit }
  /** A plan that says nothing of an end. */
  | { kind: 'end-not-stated'; convention: UnitDomainConvention }
  /** A province that the plan was made for has gone into another one. */
  | { kind: 'province-ended'; province: Unit; heir: Unit; on: PlainDate }
  /** A law is in force whose text on these units is not known. */
  | { kind: 'text-unread'; convention: UnitDomainConvention }
  /** The convention was asked for by name, and is not in force on the day. */
  | { kind: 'not-in-force'; validity: Exclude<Validity, 'in-force'>; convention: UnitDomainConvention }
  /** No convention that is known is in force for units of this kind on the day. */
  | { kind: 'none-in-force' }
  /** The unit was gone by the day, or not there yet. */
  | { kind: 'unit-ended'; on: PlainDate }
  | { kind: 'unit-not-yet'; from: PlainDate };

/** A name that another convention in force gives the same unit. */
export interface DomainAlternative {
  name: string;
  convention: UnitDomainConvention;
  /** Other units that it would give the same name; empty where the name is the unit's alone. */
  with: readonly Unit[];
  notes: readonly DomainNote[];
}

/** A name that would tell colliding units apart. Ours: no source lays it down. */
export interface DomainSuggestion {
  name: string;
  /** What is added to the label: the type in front, the old district behind, or the unit's code behind. */
  by: 'type' | 'old-district' | 'code';
  origin: 'ours';
}

/** A convention that makes a name when it is asked for by its id. */
export interface AskableConvention {
  convention: UnitDomainConvention;
  validity: Validity;
}

interface AnswerBase {
  unit: Unit;
  asOf: PlainDate;
  notes: readonly DomainNote[];
}

/** The domain of a unit on a day. */
export type DomainAnswer =
  | (AnswerBase & {
      status: 'made';
      name: string;
      convention: UnitDomainConvention;
      alternatives: readonly DomainAlternative[];
    })
  | (AnswerBase & {
      /** The convention gives several units this one name, and does not say how to tell them apart. */
      status: 'collision';
      candidate: string;
      convention: UnitDomainConvention;
      with: readonly Unit[];
      suggestions: readonly DomainSuggestion[];
      alternatives: readonly DomainAlternative[];
    })
  | (AnswerBase & { status: 'not-stated'; askable: readonly AskableConvention[] });

/** The question that `domainOf` answers. */
export interface DomainQuestion {
  asOf: PlainDate;
  /** Id of the convention to follow, whatever its validity; without it the one in force. */
  convention?: string;
}
