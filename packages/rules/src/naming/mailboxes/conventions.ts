import type { PlainDate, Plan, Unit } from '@haicap/domain';
import { binds, type Dataset } from '../../dataset/index.js';
import type { PlanCitation } from '../domains/types.js';
import type { MailboxPattern } from './pattern.js';

/** How a plan lays down the mailboxes of persons. */
export interface MailboxConvention {
  /** The id of the plan. */
  id: string;
  pattern: MailboxPattern;
  /** The clause of the plan, and its words. */
  citation: PlanCitation;
  /** The day of the plan. */
  validFrom: PlainDate;
  /** It applies to the communes of 2025 that the plan binds. */
  scope: { kind: 'plan'; plan: Plan['id'] };
}

/** The convention for a unit: it binds the unit, it is applied knowingly though it does not bind, or nothing is stated. */
export type MailboxConventionAnswer =
  | { status: 'binds' | 'applied'; convention: MailboxConvention }
  | { status: 'several'; conventions: MailboxConvention[] }
  | { status: 'not-stated' };

/**
 * The conventions for mailboxes of persons that plans state, in the order of the dataset.
 *
 * @example
 * mailboxConventions(dataset).map(({ id, citation }) => [id, citation.clause]); // [['binh-thuan-2025', 'ii.4.2.3']]
 */
export function mailboxConventions({ plans }: Pick<Dataset, 'plans'>): MailboxConvention[] {
  return plans.flatMap(({ id, date, naming: { mailbox } }) =>
    mailbox
      ? [
          {
            id,
            pattern: mailbox.pattern,
            citation: { plan: id, clause: mailbox.clause, quote: mailbox.quote },
            validFrom: date,
            scope: { kind: 'plan', plan: id },
          },
        ]
      : [],
  );
}

/**
 * The convention for the mailboxes of a unit's people.
 *
 * In: a dataset, a unit of it, the day, and the id of a convention to apply knowingly. Out: the convention that binds the unit on
 * that day; without one `not-stated`; several where plans overlap. The plans lay mailboxes down for the communes of 2025, so for
 * any other unit nothing is stated. A convention that is asked for is `applied` where it does not bind.
 *
 * @throws RangeError for an id that is no convention's.
 * @example
 * mailboxConventionFor(dataset, hamThang, { asOf: '2025-06-20' }); // { status: 'binds', convention: { id: 'binh-thuan-2025', … } }
 */
export function mailboxConventionFor(
  dataset: Dataset,
  unit: Unit,
  { asOf, convention: id }: { asOf: PlainDate; convention?: string | undefined },
): MailboxConventionAnswer {
  const known = mailboxConventions(dataset);
  const binding = known.filter((convention) => convention.validFrom <= asOf && bindsCommune(dataset, convention, unit));
  if (id !== undefined) {
    const convention = known.find((candidate) => candidate.id === id);
    if (!convention)
      throw new RangeError(
        `unexpected convention "${id}", expected one of ${known.map((candidate) => candidate.id).join(', ')}`,
      );
    return { status: binding.includes(convention) ? 'binds' : 'applied', convention };
  }
  const [convention, ...others] = binding;
  if (!convention) return { status: 'not-stated' };
  return others.length === 0 ? { status: 'binds', convention } : { status: 'several', conventions: binding };
}

function bindsCommune(dataset: Dataset, { id }: MailboxConvention, unit: Unit): boolean {
  const plan = dataset.plans.find((candidate) => candidate.id === id);
  return plan !== undefined && unit.year === 2025 && unit.level === 'commune' && binds(dataset, plan, unit);
}
