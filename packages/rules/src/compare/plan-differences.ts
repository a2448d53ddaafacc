import type { FacetRow } from './facet-table.js';

/** Where one plan stands alone among those that speak of the subject. */
export interface PlanDifferences {
  /** What no other plan requires. */
  onlyHere: FacetRow[];
  /** What every other plan requires, and there are others. */
  onlyMissing: FacetRow[];
}

/**
 * What one plan alone requires, and what it alone leaves out.
 *
 * In: the rows of a comparison, the id of one of its plans. Out: rows; none while the plan is the only one.
 */
export const planDifferences = (rows: readonly FacetRow[], plan: string): PlanDifferences => ({
  onlyHere: rows.filter(
    ({ statedBy, leftOutBy }) => statedBy.length === 1 && statedBy.includes(plan) && leftOutBy.length > 0,
  ),
  onlyMissing: rows.filter(({ leftOutBy }) => leftOutBy.length === 1 && leftOutBy.includes(plan)),
});
