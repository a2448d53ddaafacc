import type { ClauseKind, Plan } from '@haicap/domain';
import { uncitedSentences } from './uncited-sentences.js';

/** How far a plan's clauses are encoded as tasks. */
export interface PlanCoverage {
  plan: string;
  /** How many clauses the document has. */
  clauses: number;
  /** How many of each kind; they add up to `clauses`. */
  kinds: Record<ClauseKind, number>;
  obligations: number;
  /** Obligation clauses that at least one task cites. */
  encoded: number;
  /** Obligation clauses that no task cites. */
  missing: string[];
  /** Sentences of obligation clauses of which no task quotes a word. */
  uncited: { clause: string; sentence: string }[];
}

/**
 * How far a plan is encoded: every obligation clause must be cited by a task, and every sentence of it quoted from.
 *
 * @example
 * coverageOf(binhThuan).missing; // []
 */
export function coverageOf(plan: Plan): PlanCoverage {
  const cited = new Set(plan.tasks.flatMap(({ citations }) => citations.map(({ clause }) => clause)));
  const obligations = plan.clauses.filter(({ kind }) => kind === 'obligation');
  const missing = obligations.filter(({ id }) => !cited.has(id)).map(({ id }) => id);
  const count = (kind: ClauseKind) => plan.clauses.filter((clause) => clause.kind === kind).length;
  return {
    plan: plan.id,
    clauses: plan.clauses.length,
    kinds: {
      heading: count('heading'),
      preamble: count('preamble'),
      purpose: count('purpose'),
      principle: count('principle'),
      'current-state': count('current-state'),
      obligation: count('obligation'),
      funding: count('funding'),
      closing: count('closing'),
      note: count('note'),
    },
    obligations: obligations.length,
    encoded: obligations.length - missing.length,
    missing,
    uncited: uncitedSentences(plan),
  };
}
