import { actors, type PlainDate, type Plan, systems } from '@haicap/domain';
import { type ActorInPlan, eventDates, exportDeadline, facets, type SystemInPlan } from '@haicap/rules';
import type { CompareView } from './compare-view.js';

/** A comparison for other programs: the ids of the vocabulary, each deadline with its last good day. */
export function compareJson({ comparison, plans, asOf }: CompareView) {
  const subject =
    'system' in comparison
      ? { system: comparison.system, name: systems[comparison.system] }
      : { actor: comparison.actor, name: actors[comparison.actor] };
  const columns: readonly (SystemInPlan | ActorInPlan)[] = comparison.plans;
  return {
    ...subject,
    asOf,
    plans: columns.flatMap((column) =>
      plans.filter(({ id }) => id === column.plan).map((plan) => planJson(column, plan, asOf)),
    ),
    facets: comparison.facets.map((row) => ({ ...row, facetName: facets[row.facet] })),
  };
}

function planJson(column: SystemInPlan | ActorInPlan, plan: Plan, asOf: PlainDate) {
  const { shortTitle } = plan;
  if (column.status === 'not-in-plan') return { ...column, shortTitle };
  const events = eventDates(plan, asOf);
  const tasks = column.tasks.map((task) => ({ ...task, deadline: exportDeadline(task.deadline, events) }));
  return { ...column, shortTitle, tasks };
}
