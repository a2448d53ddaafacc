import {
  type ActorId,
  actors,
  type ExportedDataset,
  listIds,
  NOT_STATED,
  type NotStated,
  type Plan,
  systems,
  type Task,
} from '@haicap/domain';
import { taskActors } from '../actors/task-actors.js';
import { exportDeadline } from './export-deadline.js';

const actorNames: Record<ActorId | NotStated, string> = { ...actors, [NOT_STATED]: 'Kế hoạch không nêu' };

/**
 * Everything in one document for other programs, in the shape of `ExportedDataset`.
 *
 * @example
 * exportDataset(plans).tasks[0]?.citations[0]; // { clause: 'ii.7.1', quote: '…' }
 */
export function exportDataset(plans: readonly Plan[]): ExportedDataset {
  return {
    plans: plans.map(
      ({ id, number, date, title, issuer, jurisdiction, blanks, witness, events, principles, clauses }) => ({
        id,
        number,
        date,
        title,
        issuer,
        jurisdiction,
        blanks,
        ...(witness && { witness }),
        events,
        principles,
        clauses: clauses.map(({ depth: _, ...clause }) => clause),
      }),
    ),
    systems: listIds(systems).map((id) => ({ id, name: systems[id] })),
    actors: listIds(actorNames).map((id) => ({ id, name: actorNames[id] })),
    tasks: plans.flatMap(({ tasks }) => tasks.map(exportTask)),
  };
}

function exportTask(task: Task): ExportedDataset['tasks'][number] {
  const { id, plan, system, title, action, deliverable, document, appliesTo, after, citations, notes } = task;
  const [to, ...alsoTo] = deliverable?.to ?? [];
  return {
    id,
    plan,
    system,
    title,
    actors: taskActors(task),
    action,
    deadline: exportDeadline(task.deadline),
    ...(deliverable &&
      to && {
        deliverable: {
          what: deliverable.what,
          to,
          ...(alsoTo.length > 0 && { alsoTo }),
          ...(deliverable.channel !== undefined && { channel: deliverable.channel }),
          ...(deliverable.columns && { columns: deliverable.columns }),
          ...(deliverable.forms && { forms: deliverable.forms }),
          ...(deliverable.deadline && { deadline: exportDeadline(deliverable.deadline) }),
        },
      }),
    ...(document !== undefined && { document }),
    ...(appliesTo && { appliesTo }),
    after,
    citations,
    notes,
  };
}
