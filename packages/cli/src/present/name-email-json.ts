import { conventionJson, unitBrief } from './name-domain-json.js';
import { alternativeTo, type MadeMailbox, notesOn } from './name-email.js';

/** A person's mailbox as JSON: the address is the `name`. */
export function nameEmailJson(made: MadeMailbox) {
  const { unit, asOf, basis, proposal, others } = made;
  const { convention, status } = basis.mailbox;
  const { name, convention: domain } = basis.domain;
  return {
    name: proposal.address,
    status: proposal.status,
    local: proposal.local,
    base: proposal.base,
    convention: convention.id,
    // `binds`, or `applied` because the reader asked for it.
    conventionStatus: status,
    citation: convention.citation,
    validFrom: convention.validFrom,
    ...(unit && { unit: unitBrief(unit) }),
    asOf,
    domain: { name, ...(domain && conventionJson(domain)) },
    alternatives: others.map((other) => ({
      ...conventionJson(other.convention),
      ...alternativeTo(made, other),
      with: other.with.map(unitBrief),
    })),
    notes: notesOn(made),
  };
}
