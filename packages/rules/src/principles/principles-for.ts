import type { Clause, Plan, SystemId } from '@haicap/domain';

/** Principles of a system, apart from those of the whole plan. */
export interface SystemPrinciples {
  own: readonly Clause[];
  general: readonly Clause[];
}

/**
 * The clauses that say how a system is to be treated, without a duty or a day of their own.
 *
 * In: a plan and a system. Out: the clauses about this system, and those of the plan as a whole, in document order.
 *
 * @example
 * principlesFor(binhThuan, 'email').general.map(({ id }) => id); // ['i.2.1', 'i.2.3']
 */
export function principlesFor(plan: Pick<Plan, 'clauses' | 'principles'>, system: SystemId): SystemPrinciples {
  const of = (key: SystemId | 'all') => {
    const ids = new Set(plan.principles.filter((entry) => entry.system === key).flatMap(({ clauses }) => clauses));
    return plan.clauses.filter(({ id }) => ids.has(id));
  };
  return { own: of(system), general: of('all') };
}
