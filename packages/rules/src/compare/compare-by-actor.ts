import { type ActorId, listIds, type Plan, type Role, roles, type SystemId, systems, type Task } from '@haicap/domain';
import { meantAs } from '../actors/members.js';
import { taskActors } from '../actors/task-actors.js';
import { type ComparedTask, comparedTasks } from './compared-task.js';
import { type FacetRow, facetTable } from './facet-table.js';
import type { Facet } from './facets.js';
import { actorFacts } from './task-facts.js';

/** A duty in which an agency has a part: which parts, and under which names the plan means it. */
export interface ActorTask extends ComparedTask {
  roles: Role[];
  namedAs: ActorId[];
}

/** What one plan asks of an agency, or does for it. */
export type ActorInPlan =
  | { plan: string; status: 'present'; systems: SystemId[]; roles: Role[]; tasks: ActorTask[] }
  | { plan: string; status: 'not-in-plan' };

/** A kind of agency in every plan, side by side. */
export interface ActorComparison {
  actor: ActorId;
  plans: ActorInPlan[];
  facets: FacetRow[];
}

/** Points on which only a duty that the agency leads can say anything. */
const ownFacets: readonly Facet[] = ['sends-to', 'own-deadline', 'own-deliverable'];

/**
 * One kind of agency in several plans: in which systems it has a part, in which roles, by when. Groups that it belongs to
 * ("các sở, ban, ngành") count, and are told apart by `namedAs`.
 *
 * In: the plans, in the order of the columns; an agency. Out: each plan's part, and a table of typed facets.
 *
 * @example
 * compareByActor(plans, 'dost').plans.map(({ plan, status }) => [plan, status]);
 */
export function compareByActor(plans: readonly Plan[], actor: ActorId): ActorComparison {
  const found = plans.map((plan) => ({
    plan: plan.id,
    tasks: plan.tasks.filter((task) => actorFacts(task, actor).length > 0),
  }));
  return {
    actor,
    plans: found.map(({ plan, tasks }) => inPlan(plan, tasks, actor)),
    facets: facetTable(
      found.map(({ plan, tasks }) => {
        const facts = tasks.flatMap((task) => actorFacts(task, actor));
        const leads = facts.some(({ facet, value }) => facet === 'role' && value === 'lead');
        return { plan, present: tasks.length > 0, noDuties: leads ? [] : ownFacets, facts };
      }),
    ),
  };
}

function inPlan(plan: string, tasks: readonly Task[], actor: ActorId): ActorInPlan {
  if (tasks.length === 0) return { plan, status: 'not-in-plan' };
  const names = meantAs(actor);
  const compared = comparedTasks(tasks).map((task) => {
    const parts = tasks.filter(({ id }) => id === task.id).flatMap(taskActors);
    const own = parts.filter((part) => names.some((name) => name === part.actor));
    return {
      ...task,
      roles: listIds(roles).filter((role) => own.some((part) => part.role === role)),
      namedAs: names.filter((name) => own.some((part) => part.actor === name)),
    };
  });
  return {
    plan,
    status: 'present',
    systems: listIds(systems).filter((system) => tasks.some((task) => task.system === system)),
    roles: listIds(roles).filter((role) => compared.some((task) => task.roles.includes(role))),
    tasks: compared,
  };
}
