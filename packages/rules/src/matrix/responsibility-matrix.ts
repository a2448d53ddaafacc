import {
  type ActorId,
  actors,
  type Citation,
  listIds,
  NOT_STATED,
  type NotStated,
  type Plan,
  type Role,
  type SystemId,
} from '@haicap/domain';
import { taskActors } from '../actors/task-actors.js';

/** An actor's part in a task, with the words that it rests on. */
export interface MatrixCell {
  actor: ActorId | NotStated;
  role: Role;
  citations: readonly Citation[];
}

/** One task of the matrix. */
export interface MatrixRow {
  task: string;
  system: SystemId;
  title: string;
  cells: MatrixCell[];
}

/** Who has which part in what: rows are the tasks in the order of systems, columns the actors that have any part. */
export interface ResponsibilityMatrix {
  plan: string;
  actors: (ActorId | NotStated)[];
  rows: MatrixRow[];
}

/**
 * The responsibility matrix of a plan. Every cell carries the citations of its task; a task for which the source names
 * nobody has a cell for `not-stated`.
 *
 * @example
 * responsibilityMatrix(binhThuan).rows[0]?.cells; // [{ actor: 'not-stated', role: 'lead', citations: [...] }, …]
 */
export function responsibilityMatrix(plan: Plan): ResponsibilityMatrix {
  const rows = plan.tasks.map((task) => ({
    task: task.id,
    system: task.system,
    title: task.title,
    cells: taskActors(task).map((part) => ({ ...part, citations: task.citations })),
  }));
  const present = new Set(rows.flatMap(({ cells }) => cells.map(({ actor }) => actor)));
  const columns: (ActorId | NotStated)[] = [...listIds(actors), NOT_STATED];
  return { plan: plan.id, actors: columns.filter((actor) => present.has(actor)), rows };
}
