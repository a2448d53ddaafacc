export type { AuditedSite, AuditedUnit, Check, RunningCheck } from './check.js';
export { Findings } from './findings.js';
export { type Finding, type Outcome, type Verdict, verdicts } from './outcome.js';
export {
  type ActNotice,
  type AuditProfile,
  actNotices,
  auditProfiles,
  profileDay,
  type RuledRequirement,
  rulesetOn,
} from './ruleset.js';
export { type AuditResult, type RunningAudit, startAudit } from './run-audit.js';
export type {
  AnswerFacts,
  AxeViolation,
  BrowserFacts,
  FileFacts,
  NetworkFacts,
  PdfFacts,
  SiteFacts,
  Unread,
} from './site-facts.js';
