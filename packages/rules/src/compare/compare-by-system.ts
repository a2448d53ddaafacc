import { type ActorId, actors, listIds, type NotStated, type Plan, type SystemId } from '@haicap/domain';
import { principlesFor } from '../principles/principles-for.js';
import { type ComparedTask, comparedTasks, leadsOf } from './compared-task.js';
import { type FacetRow, facetTable } from './facet-table.js';
import { type Facet, facets } from './facets.js';
import { namingFacts, principleFacts, taskFacts } from './task-facts.js';

/** What one plan lays down for a system; a plan can have principles for it and no duty. */
export type SystemInPlan =
  | {
      plan: string;
      status: 'present';
      leads: (ActorId | NotStated)[];
      tasks: ComparedTask[];
      /** Ids of clauses: those of this system, and those of the whole plan. */
      principles: { own: string[]; general: string[] };
    }
  | { plan: string; status: 'not-in-plan' };

/** A system in every plan, side by side. */
export interface SystemComparison {
  system: SystemId;
  plans: SystemInPlan[];
  facets: FacetRow[];
}

/** What is said without a duty: the rest of the points needs one. */
const withoutDuties: readonly Facet[] = ['naming', 'principles'];
const dutyFacets = listIds(facets).filter((facet) => !withoutDuties.includes(facet));

/**
 * One system in several plans: who leads, which duties by when, and what one plan requires that another leaves out.
 *
 * In: the plans, in the order of the columns; a system. Out: each plan's part, and a table of typed facets. The comparison
 * rests on the fields of the tasks alone: two plans that say the same in other words are found only where the fields agree.
 *
 * @example
 * compareBySystem(plans, 'email').facets.filter(({ leftOutBy }) => leftOutBy.includes('dak-lak-2025'));
 */
export function compareBySystem(plans: readonly Plan[], system: SystemId): SystemComparison {
  const found = plans.map((plan) => {
    const tasks = plan.tasks.filter((task) => task.system === system);
    const naming = namingFacts(plan, system);
    const { own, general } = principlesFor(plan, system);
    const present = tasks.length + naming.length + own.length > 0;
    return { plan, tasks, naming, own, general, present };
  });
  return {
    system,
    plans: found.map(({ plan, tasks, own, general, present }) =>
      present
        ? {
            plan: plan.id,
            status: 'present',
            leads: leadsOf(tasks, listIds(actors)),
            tasks: comparedTasks(tasks),
            principles: { own: own.map(({ id }) => id), general: general.map(({ id }) => id) },
          }
        : { plan: plan.id, status: 'not-in-plan' },
    ),
    facets: facetTable(
      found.map(({ plan, tasks, naming, present }) => ({
        plan: plan.id,
        present,
        noDuties: tasks.length === 0 ? dutyFacets : [],
        facts: [...tasks.flatMap(taskFacts), ...naming, ...principleFacts(plan, system)],
      })),
    ),
  };
}
