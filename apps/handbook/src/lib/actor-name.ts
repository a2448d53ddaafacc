import { type ActorId, actors, NOT_STATED, type NotStated, type Task } from '@haicap/domain';

/** An actor's Vietnamese name; says so where the plan names nobody. */
export const actorName = (actor: ActorId | NotStated): string =>
  actor === NOT_STATED ? 'Kế hoạch không nêu cơ quan nào' : actors[actor];

/** Who answers for a task, in words. */
export const leadNames = ({ lead }: Pick<Task, 'lead'>): string =>
  lead === NOT_STATED ? actorName(lead) : lead.map(actorName).join(', ');
