import type { Plan } from '../schemas/plan.js';
import { alignWitness } from './align-witness.js';
import { findDay, findNumber } from './find-supplied.js';
import type { SuppliedWords, WitnessComparison } from './types.js';

/** What of a plan is compared with its second text. */
type ComparedPlan = Pick<Plan, 'id' | 'number' | 'date' | 'witness'> & {
  clauses: readonly Pick<Plan['clauses'][number], 'id' | 'text'>[];
};

/**
 * Sets a plan against its second text, and looks there for the number and the day that the plan has from it alone.
 *
 * In: the plan, the second text. Out: the alignment; `supplied` lacks what the plan says it has from there but the text
 * does not state.
 */
export function compareWitness(plan: ComparedPlan, scanText: string): WitnessComparison {
  const alignment = alignWitness(plan.clauses, scanText);
  const words = alignment.scan.map(({ text }) => text);
  const find = { number: findNumber, date: findDay };
  const supplied = (plan.witness?.supplies ?? []).flatMap((field): SuppliedWords[] => {
    const found = plan[field] === 'not-stated' ? undefined : find[field](words, plan[field]);
    return found ? [{ field, ...found }] : [];
  });
  return { plan: plan.id, ...alignment, supplied };
}
