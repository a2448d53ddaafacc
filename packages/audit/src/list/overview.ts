import type { AuditReport, ReportedResult } from '../report/audit-report.js';
import type { SiteOutcome } from './site-outcome.js';

/** What a list of sites came to. It ranks nobody: sites stand by their names, requirements by their areas. */
export interface AuditOverview {
  format: 'haicap-audit-list';
  ruleset: AuditReport['ruleset'];
  /** By name, as Vietnamese readers order names. */
  sites: readonly SiteOutcome[];
  requirements: readonly RequirementCount[];
}

/** How many of the sites fail a requirement. */
interface RequirementCount extends Pick<ReportedResult, 'id' | 'area' | 'level'> {
  title: string;
  fail: number;
  /** Sites for which there is an answer at all. */
  answered: number;
}

/** In: what came of each site, in any order. Out: the overview, the same for the same outcomes. */
export function overviewOf(ruleset: AuditReport['ruleset'], outcomes: readonly SiteOutcome[]): AuditOverview {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const sites = outcomes.toSorted((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
  const counts = new Map<string, RequirementCount>();
  for (const site of sites)
    for (const { id, area, level, verdict, title } of site.audited ? site.results : []) {
      const count = counts.get(id) ?? { id, area, level, title, fail: 0, answered: 0 };
      if (verdict === 'fail') {
        // A requirement has two sentences; the table is about those who do not meet it.
        if (count.fail === 0) count.title = title;
        count.fail += 1;
      }
      if (verdict === 'fail' || verdict === 'pass') count.answered += 1;
      counts.set(id, count);
    }
  return { format: 'haicap-audit-list', ruleset, sites, requirements: [...counts.values()] };
}
