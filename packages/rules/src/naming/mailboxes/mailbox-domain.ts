import type { PlainDate, Unit } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { conventionsFor, domainOf } from '../domains/domain-of.js';
import type { DomainAnswer } from '../domains/types.js';
import type { MailboxConventionAnswer } from './conventions.js';

/**
 * The domain at which a unit's mailboxes stand.
 *
 * In: a unit of the dataset, the convention found for it (`mailboxConventionFor`), and the day. Out: the domain that the plan of
 * the convention lays down, where the convention binds the unit: the clause names both in one breath. Where the convention is
 * applied knowingly, the domain that is in force for the unit itself. What else is in force stands among the alternatives.
 *
 * @throws RangeError for a day that is not in the calendar.
 * @example
 * mailboxDomainOf(dataset, hamThang, answer, '2026-11-21'); // { status: 'made', name: 'hamthang.binhthuan.gov.vn', … }
 */
export function mailboxDomainOf(
  dataset: Dataset,
  unit: Unit,
  { status, convention: { id } }: Extract<MailboxConventionAnswer, { convention: unknown }>,
  asOf: PlainDate,
): DomainAnswer {
  const ofPlan = status === 'binds' && conventionsFor(dataset, unit).some((convention) => convention.id === id);
  return domainOf(dataset, unit, ofPlan ? { asOf, convention: id } : { asOf });
}
