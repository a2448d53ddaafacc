export {
  checkDomains,
  type DomainCollision,
  type DomainProblem,
  domainCollisions,
  type ListedDomain,
} from './check-domains.js';
export { domainConventions, validityOn } from './conventions.js';
export { conventionsFor, domainOf } from './domain-of.js';
export { type HostProblem, hostProblems } from './host-name.js';
export { type DomainReading, type ReadDomain, readDomain } from './read-domain.js';
export type {
  AskableConvention,
  DomainAlternative,
  DomainAnswer,
  DomainCitation,
  DomainNote,
  DomainQuestion,
  DomainSuggestion,
  PlanCitation,
  UnitDomainConvention,
  Validity,
} from './types.js';
