import type { ActorId, NotStated, Role, Task } from '@haicap/domain';
import { NOT_STATED } from '@haicap/domain';

/** An actor's part in a task; `not-stated` leads a task for which the source names nobody. */
export interface TaskActor {
  actor: ActorId | NotStated;
  role: Role;
}

/**
 * Everybody who has a part in a task: who leads, directs, supports, receives, is served, in this order.
 *
 * @example
 * taskActors(task); // [{ actor: 'district', role: 'lead' }, { actor: 'dost', role: 'receives' }]
 */
export function taskActors(task: Task): TaskActor[] {
  const as = (role: Role, list: readonly (ActorId | NotStated)[]) => list.map((actor) => ({ actor, role }));
  return [
    ...as('lead', task.lead === NOT_STATED ? [NOT_STATED] : task.lead),
    ...as('directs', task.directs),
    ...as('support', task.support),
    ...as('receives', task.deliverable?.to ?? []),
    ...as('beneficiary', task.beneficiary),
  ];
}
