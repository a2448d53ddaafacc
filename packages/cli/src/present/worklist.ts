import type { Plan } from '@haicap/domain';
import type { Answer, EventDates, Units } from '@haicap/rules';

/** An answer with what a presenter needs to put it into words. */
export interface Worklist {
  answer: Answer;
  plan: Plan;
  /** The events whose days are known, as the answer took them. */
  events: EventDates;
  units: Units;
}
