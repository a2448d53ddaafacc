import { listIds, NOT_STATED } from '@haicap/domain';
import { type Evidence, type Facet, type Fact, facets, facetValues } from './facets.js';

/**
 * Why a plan shows nothing in a row, with Vietnamese names: it has duties here and none says this; it has no duty here at all
 * (principles alone, or a part that never leads); each of its duties does state what another plan leaves open; it does not
 * speak of the subject.
 */
export const absences = {
  'not-stated': 'không nêu',
  'no-duties': 'không giao việc nào',
  'always-stated': 'việc nào cũng nêu',
  'not-in-plan': 'không có phần này',
} as const satisfies Record<string, string>;

/** Why a plan shows nothing, e.g. `not-stated`. */
export type Absence = keyof typeof absences;

/** What one plan shows in one row. */
export type FacetCell = { plan: string; answer: 'stated'; evidence: Evidence[] } | { plan: string; answer: Absence };

/** One thing found in at least one plan, and where each plan has it. */
export interface FacetRow {
  facet: Facet;
  value: string;
  /** The value's Vietnamese name. */
  name: string;
  statedBy: string[];
  /** Plans that speak of the subject without requiring this. Empty where the row is itself a silence (`not-stated`). */
  leftOutBy: string[];
  cells: FacetCell[];
}

/** What was found in one plan. */
export interface FacetColumn {
  plan: string;
  /** Does the plan speak of the subject? */
  present: boolean;
  /** Points on which the plan has no duty that could say anything. */
  noDuties: readonly Facet[];
  facts: readonly Fact[];
}

const namesOf: Readonly<Record<Facet, Readonly<Record<string, string>>>> = facetValues;

/** A row for everything that at least one plan states, a cell for each plan. */
export function facetTable(columns: readonly FacetColumn[]): FacetRow[] {
  return listIds(facets).flatMap((facet) =>
    Object.entries(namesOf[facet]).flatMap(([value, name]) => {
      const cells = columns.map((column) => cellOf(column, facet, value));
      const plansWith = (...answers: FacetCell['answer'][]) =>
        cells.filter(({ answer }) => answers.includes(answer)).map(({ plan }) => plan);
      const statedBy = plansWith('stated');
      if (statedBy.length === 0) return [];
      const leftOutBy = value === NOT_STATED ? [] : plansWith('not-stated', 'no-duties');
      return [{ facet, value, name, statedBy, leftOutBy, cells }];
    }),
  );
}

function cellOf({ plan, present, noDuties, facts }: FacetColumn, facet: Facet, value: string): FacetCell {
  if (!present) return { plan, answer: 'not-in-plan' };
  const evidence = facts.filter((fact) => fact.facet === facet && fact.value === value).map((fact) => fact.evidence);
  if (evidence.length > 0) return { plan, answer: 'stated', evidence: once(evidence) };
  if (noDuties.includes(facet)) return { plan, answer: 'no-duties' };
  return { plan, answer: value === NOT_STATED ? 'always-stated' : 'not-stated' };
}

/** An agency can be named twice in one task; the task is shown once. */
const once = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(
    ({ task }, index) => task === undefined || evidence.findIndex((other) => other.task === task) === index,
  );
