import type { ActorId, PlainDate, Plan, Unit } from '@haicap/domain';
import { type Dataset, eventDates, instructionsFor } from '@haicap/rules';
import type { Worklist } from '../present/worklist.js';

/** A question whose words have all been understood. */
export interface Asked {
  unit: Unit | undefined;
  actor: ActorId | undefined;
  asOf: PlainDate;
  events: Record<string, PlainDate>;
}

/** The answer of the rules, with what a presenter needs to put it into words. */
export function worklist(dataset: Dataset, plan: Plan, { unit, actor, asOf, events }: Asked): Worklist {
  const [answer] = instructionsFor(dataset, {
    plan: plan.id,
    asOf,
    events,
    ...(unit && { unit: unit.id }),
    ...(actor && { actor }),
  });
  if (!answer) throw new Error(`the rules gave no answer for ${plan.id}`);
  return { answer, plan, events: eventDates(plan, asOf, events), units: dataset.units };
}
