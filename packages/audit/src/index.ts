export { type AuditQuestion, auditSite } from './audit-site.js';
export type { GatheredSite, Gathering } from './gather/gathering.js';
export { type AuditReport, conforms, type ReportedResult } from './report/audit-report.js';
