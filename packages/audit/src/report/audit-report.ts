import type { Act, LawCitation } from '@haicap/domain';
import type { AuditedUnit, AuditProfile, AuditResult, Finding, Standing, Verdict } from '@haicap/rules/portal';
import type { ReportComparison } from './compare-reports.js';

/** What an audit found, as `haicap portal audit --format json` prints it. */
export interface AuditReport {
  ruleset: {
    profile: AuditProfile;
    /** The day by whose law the site is judged. */
    asOf: string;
    /** Version of the requirements and checks: package version and the first letters of the requirements' sha256. */
    version: string;
  };
  /** The folder or address as it was asked for. */
  site: string;
  /** The commune that the question named. */
  unit?: Pick<AuditedUnit, 'fullName' | 'province'>;
  /** How many pages were read. */
  pages: number;
  /** Was every page read? `false` where limits, robots.txt or faults left some out. */
  whole: boolean;
  results: readonly ReportedResult[];
  summary: { pass: number; fail: number; needsPerson: number; notApplicable: number; couldNotCheck: number };
  /** Acts that requirements rest on although they have ended, or may have. */
  notices: readonly { act: string; name: string; standing: 'ended' | 'unknown'; until?: string; note: string }[];
  /** What of the site was read, and what was not, in Vietnamese: limits, robots.txt, choices. */
  coverage: readonly string[];
  /**
   * sha256 over ruleset and results that rest on pages alone: same site, same ruleset, same digest, be it read from a
   * folder or over the network. What only a server, a network or a browser can show is not part of it.
   */
  digest: string;
  /** What has changed since an earlier report, where one was given. */
  comparison?: ReportComparison;
}

/** A result with its act's names resolved, so that a report can be read alone. */
export interface ReportedResult {
  id: string;
  area: AuditResult['area'];
  verdict: Verdict;
  level: 'required' | 'recommended';
  title: string;
  why: string;
  citations: readonly ReportedCitation[];
  /** For good practice, which no act asks for: on what it rests. */
  practice?: string;
  /** Empty unless something is wrong; for a question, what the person had better look at. */
  findings: readonly Finding[];
  /** How many findings there are beside those listed. */
  more: number;
  /** The question for a person; why it does not apply; why it could not be checked. */
  reason?: string;
}

/** Where a requirement stands in law, how far that text is known, and how the act stands on the day. */
export type ReportedCitation = Pick<LawCitation, 'act' | 'article' | 'knownFrom'> & {
  name: Act['name'];
  standing: Exclude<Standing, 'practice'>;
};

/** How many findings there are, listed or not. */
export const findingCount = ({ findings, more }: Pick<ReportedResult, 'findings' | 'more'>): number =>
  findings.length + more;

/** Does the site conform? Something of it was read, and no required check fails. */
export const conforms = ({ pages, results }: Pick<AuditReport, 'pages' | 'results'>): boolean =>
  pages > 0 && !results.some(({ verdict, level }) => verdict === 'fail' && level === 'required');
