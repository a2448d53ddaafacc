import { type DocumentKind, NOT_STATED, type Plan, type SystemId, type Task } from '@haicap/domain';
import { binds, type Dataset, meantAs } from '@haicap/rules';
import { actorOf, type Writer } from './writer.js';

/** A document that a unit or an agency can write, and the task that asks for it. */
export interface LetterOffer {
  task: string;
  kind: DocumentKind;
  system: SystemId;
  /** The task's title. */
  title: string;
}

/**
 * The documents that a plan asks of a writer: those of the tasks that the writer leads.
 *
 * In: a dataset, one of its plans, a unit (its People's Committee writes) or an agency's id. Out: in the order of the plan's
 * tasks; none where the plan asks for none, or does not bind the unit.
 *
 * @example
 * lettersFor(dataset, dakLak, buonMaThuot)[0]; // { task: 'dak-lak-2025.procedures-district-review', kind: 'account-letter', … }
 */
export function lettersFor(dataset: Dataset, plan: Plan, writer: Writer): LetterOffer[] {
  if (typeof writer !== 'string' && !binds(dataset, plan, writer)) return [];
  return plan.tasks.flatMap((task) => {
    const { id, document: kind, system, title } = task;
    return kind !== undefined && leads(writer, task) ? { task: id, kind, system, title } : [];
  });
}

/** Does the writer answer for the task, by its own name or as one of a group? Nobody writes to themselves. */
function leads(writer: Writer, { lead, deliverable }: Task): boolean {
  const actor = actorOf(writer);
  if (actor === undefined || lead === NOT_STATED || deliverable?.to.includes(actor)) return false;
  const names = meantAs(actor);
  return lead.some((named) => names.includes(named));
}
