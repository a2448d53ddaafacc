import { dayWords } from '@haicap/documents';
import type { Citation, PlainDate, Plan, Unit } from '@haicap/domain';
import { clauseName, type Dataset, instructionsFor } from '@haicap/rules';

/** The word by which a plan asks for data that stay whole. */
const WHOLE = /toàn vẹn/iu;

/** Whose duty is asked for. */
export interface BasisQuestion {
  plan: Plan;
  unit?: Unit | undefined;
  asOf: PlainDate;
}

/**
 * The words of a plan that ask for data that stay whole ("toàn vẹn"), each with its plan and clause.
 *
 * In: a dataset, a plan, and the unit if there is one. Out: the quotes of the tasks that bind the unit, or of the whole plan,
 * as `<plan> ngày <day>, <clause>: “<quote>”`; none where the plan does not say so. In Đắk Lắk's plan that is III.5.a.
 *
 * @throws QuestionError when the plan does not bind the unit.
 */
export function legalBasis(dataset: Dataset, { plan, unit, asOf }: BasisQuestion): string[] {
  const tasks = unit ? instructionsFor(dataset, { unit: unit.id, plan: plan.id, asOf })[0]?.instructions : plan.tasks;
  const citations = (tasks ?? []).flatMap((task) => task.citations).filter(({ quote }) => WHOLE.test(quote));
  return [...new Set(citations.map((citation) => inWords(plan, citation)))];
}

function inWords(plan: Plan, { clause, quote }: Citation): string {
  const dated = plan.date === 'not-stated' ? '' : ` ngày ${dayWords(plan.date)}`;
  return `${plan.shortTitle}${dated}, ${clauseName(plan, clause)}: “${quote}”`;
}
