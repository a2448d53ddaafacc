import type { ActorId, Deadline, NotStated, SystemId, Task } from '@haicap/domain';
import { compareDeadlines } from '../deadlines/order.js';
import { citedClauses } from './task-facts.js';

/** A duty as it stands beside those of other plans. */
export interface ComparedTask {
  id: string;
  system: SystemId;
  title: string;
  lead: Task['lead'];
  deadline: Deadline;
  clauses: string[];
}

/** Tasks for comparison, the earliest deadline first. */
export const comparedTasks = (tasks: readonly Task[]): ComparedTask[] =>
  tasks
    .toSorted((a, b) => compareDeadlines(a.deadline, b.deadline))
    .map((task) => ({
      id: task.id,
      system: task.system,
      title: task.title,
      lead: task.lead,
      deadline: task.deadline,
      clauses: citedClauses(task),
    }));

/** Who leads any of the tasks, each once, `not-stated` last. */
export function leadsOf(tasks: readonly Pick<Task, 'lead'>[], order: readonly ActorId[]): (ActorId | NotStated)[] {
  const leads = new Set(tasks.flatMap(({ lead }) => lead));
  return [...order, 'not-stated' as const].filter((actor) => leads.has(actor));
}
