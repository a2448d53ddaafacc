import { actorName, type Worklist } from '@haicap/documents';
import { type ActorId, type PlainDate, roles, type Unit } from '@haicap/domain';
import { exportDeadline, type Instruction, type Units } from '@haicap/rules';
import { lineJson, unitJson } from './unit-json.js';

/** An answer in the shape of the contract. `lastDay` of a step is a day, or why there is none. */
export function instructionsJson({ answer, events, units }: Worklist) {
  const step = ({ task: id, system, title, actor, role, action, deadline, ...rest }: Instruction) => {
    const sendTo = rest.sendTo.map((recipient) => ({
      ...recipient,
      name: actorName(recipient.actor),
      ...(rest.handOver && { deadline: exportDeadline(rest.handOver.deadline, events) }),
    }));
    return {
      task: id,
      system,
      title,
      actor,
      actorName: actorName(actor),
      role,
      roleName: roles[role],
      action,
      deadline: exportDeadline(deadline, events),
      lastDay: rest.lastDay,
      status: rest.status,
      ...(sendTo.length > 0 && { sendTo }),
      ...(rest.condition !== undefined && { condition: rest.condition }),
      after: rest.after,
      citations: rest.citations,
      notes: rest.notes,
    };
  };
  return {
    unit: answer.unit ? unitJson(units, answer.unit) : null,
    plan: answer.plan,
    asOf: answer.asOf,
    ...(answer.actor && { actor: answer.actor }),
    instructions: answer.instructions.map(step),
    concerning: answer.concerning.map(step),
    ...(answer.answeredBy && {
      answeredBy: { since: answer.answeredBy.since, units: answer.answeredBy.units.map(lineJson) },
    }),
  };
}

/** The answer for a unit that no plan of the data binds: the sources are silent. */
export const noPlanJson = (units: Units, unit: Unit, asOf: PlainDate, actor: ActorId | undefined) => ({
  unit: unitJson(units, unit),
  plan: null,
  asOf,
  ...(actor && { actor }),
  instructions: [],
  concerning: [],
  reason: 'not-stated',
});
