import type { AuditReport, ReportedResult } from '../report/audit-report.js';
import { conforms } from '../report/audit-report.js';

/** A site of a list. */
export interface ListedSite {
  /** Folder or address, as the list says it. */
  site: string;
  /** Name of the commune: "Phường Hàm Thắng". */
  name: string;
  /** Id of the unit, where the list gives one: "2025:22933". */
  unit?: string;
  /** What its files are called; see `slugsOf`. */
  slug: string;
}

/** What came of a site: what an overview needs of its report, or why there is none. */
export type SiteOutcome = ListedSite &
  (
    | (Pick<AuditReport, 'pages' | 'summary' | 'digest'> & {
        audited: true;
        conforms: boolean;
        failsRequired: number;
        results: readonly Pick<ReportedResult, 'id' | 'area' | 'level' | 'verdict' | 'title'>[];
      })
    | { audited: false; cause: string }
  );

/** The outcome of a site that was audited; the findings stay in its report. */
export const auditedSite = (listed: ListedSite, report: AuditReport): SiteOutcome => ({
  ...listed,
  audited: true,
  pages: report.pages,
  summary: report.summary,
  digest: report.digest,
  conforms: conforms(report),
  failsRequired: report.results.filter(({ verdict, level }) => verdict === 'fail' && level === 'required').length,
  results: report.results.map(({ id, area, level, verdict, title }) => ({ id, area, level, verdict, title })),
});
