export { type AuditQuestion, auditSite } from './audit-site.js';
export { FailedToOpen } from './gather/failed-to-open.js';
export type { GatheredSite, Gathering } from './gather/gathering.js';
export { openFolder } from './gather/open-folder.js';
export { openSite, type SiteOptions } from './gather/open-site.js';
export type { GatherOptions } from './gather/wishes.js';
export { type AuditOverview, overviewOf } from './list/overview.js';
export { overviewHtml } from './list/overview-html.js';
export { overviewJson } from './list/overview-json.js';
export { requirementRows, siteRows } from './list/overview-rows.js';
export { auditedSite, type ListedSite, type SiteOutcome } from './list/site-outcome.js';
export { slugsOf } from './list/slugs.js';
export {
  type AuditReport,
  conforms,
  findingCount,
  type ReportedCitation,
  type ReportedResult,
} from './report/audit-report.js';
export {
  type ComparedRequirement,
  compareReports,
  type EarlierReport,
  type ReportComparison,
} from './report/compare-reports.js';
export { type ReadReport, readReport } from './report/read-report.js';
export { type HtmlOptions, reportHtml } from './report/report-html.js';
export { reportJson } from './report/report-json.js';
export { reportJunit } from './report/report-junit.js';
export { reportSarif } from './report/report-sarif.js';
export { reportText } from './report/report-text.js';
export { shown } from './report/shown.js';
