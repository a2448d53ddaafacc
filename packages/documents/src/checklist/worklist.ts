import type { ActorId, PlainDate, Plan, Unit } from '@haicap/domain';
import { type Answer, type Dataset, type EventDates, eventDates, instructionsFor, type Units } from '@haicap/rules';

/** An answer with what a presenter needs to put it into words. */
export interface Worklist {
  answer: Answer;
  plan: Plan;
  /** The events whose days are known, as the answer took them. */
  events: EventDates;
  units: Units;
}

/** A question whose words have all been understood. */
export interface Asked {
  unit?: Unit | undefined;
  actor?: ActorId | undefined;
  asOf: PlainDate;
  events?: Record<string, PlainDate>;
}

/**
 * The answer of the rules for one plan, with what a presenter needs to put it into words.
 *
 * @throws QuestionError as `instructionsFor` does.
 */
export function worklist(dataset: Dataset, plan: Plan, { unit, actor, asOf, events = {} }: Asked): Worklist {
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
