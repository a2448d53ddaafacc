import type { AccountBasis } from '@haicap/documents';
import type { PlainDate, Unit } from '@haicap/domain';
import {
  type Dataset,
  type DomainAlternative,
  type DomainAnswer,
  type DomainNote,
  mailboxDomainOf,
} from '@haicap/rules';
import { wrong } from '../failure.js';
import { askMailboxConvention, parseMailboxConvention, parseMailDomain } from './mailbox-convention.js';
import { askUnit } from './unit.js';

/** The options that say what a mailbox rests on. */
export interface BasisOptions {
  unit?: string | undefined;
  convention?: string | undefined;
  domain?: string | undefined;
}

/** What mailboxes rest on: the rule, and the domain after the @. */
export interface MailboxBasis {
  unit?: Unit | undefined;
  basis: AccountBasis;
  /** What must be known of the domain. */
  domainNotes: readonly DomainNote[];
  /** The domain that is laid down, where the reader stated another one. */
  setAside?: string | undefined;
  /** Other domains in force for the unit. */
  others: readonly DomainAlternative[];
}

/** What mailboxes rest on; or no rule is stated for the unit; or there is a rule, and no single domain. */
export type AskedBasis =
  | ({ status: 'found' } & MailboxBasis)
  | { status: 'not-stated'; unit: Unit }
  | { status: 'no-domain'; answer: Exclude<DomainAnswer, { status: 'made' }> };

/**
 * What the mailboxes of a unit rest on, or those of no unit in particular, when both rule and domain are stated.
 *
 * @throws WrongQuestion for a unit, a convention or a domain that is none, and for too little to go by.
 */
export function askMailboxBasis(dataset: Dataset, options: BasisOptions, asOf: PlainDate): AskedBasis {
  const stated = options.domain === undefined ? undefined : parseMailDomain(options.domain);
  if (options.unit === undefined) return withoutUnit(dataset, options.convention, stated);
  const unit = askUnit(dataset.units, options.unit.trim().normalize('NFC'));
  const mailbox = askMailboxConvention(dataset, unit, { convention: options.convention, asOf });
  if (mailbox === 'not-stated') return { status: 'not-stated', unit };
  const answer = mailboxDomainOf(dataset, unit, mailbox, asOf);
  if (answer.status === 'made') {
    const name = stated ?? answer.name;
    const domain = [answer, ...answer.alternatives].find((known) => known.name === name) ?? { name, notes: [] };
    return {
      status: 'found',
      unit,
      basis: { mailbox, domain },
      domainNotes: domain.notes,
      setAside: name === answer.name ? undefined : answer.name,
      others: answer.alternatives.filter((other) => other.name !== name),
    };
  }
  if (stated === undefined) return { status: 'no-domain', answer };
  return { status: 'found', unit, basis: { mailbox, domain: { name: stated } }, domainNotes: [], others: [] };
}

function withoutUnit(dataset: Dataset, convention: string | undefined, domain: string | undefined): AskedBasis {
  if (convention === undefined || domain === undefined)
    throw wrong('Chưa nêu đơn vị', 'cần --unit <đơn vị>, hoặc --convention <mã> cùng với --domain <tên miền>');
  const mailbox = { status: 'applied', convention: parseMailboxConvention(dataset, convention) } as const;
  return { status: 'found', basis: { mailbox, domain: { name: domain } }, domainNotes: [], others: [] };
}
