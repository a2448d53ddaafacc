import { listIds, type Plan, type SystemId, systems } from '@haicap/domain';
import { principlesFor } from '@haicap/rules';

/** The systems of which a plan says anything: tasks, or principles of their own; in the order of the vocabulary. */
export const systemsOf = (plan: Plan): SystemId[] =>
  listIds(systems).filter(
    (system) => plan.tasks.some((task) => task.system === system) || principlesFor(plan, system).own.length > 0,
  );
