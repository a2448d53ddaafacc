import { createHash } from 'node:crypto';
import { loadLaw, loadPortalRequirements } from '@haicap/data';
import type { Act, PlacedRequirement, PlainDate } from '@haicap/domain';
import { workingDaysBetween } from '@haicap/portal';
import {
  type AuditedUnit,
  type AuditProfile,
  type AuditResult,
  actNotices,
  actStanding,
  type Finding,
  portalChecks,
  rulesetOn,
  startAudit,
  withoutIds,
} from '@haicap/rules/portal';
import about from '../package.json' with { type: 'json' };
import type { Gathering } from './gather/gathering.js';
import type { AuditReport, ReportedResult } from './report/audit-report.js';

/** By whose law a site is judged, and what is known of it beforehand. */
export interface AuditQuestion {
  profile: AuditProfile;
  asOf: PlainDate;
  /** The commune whose site it is, by `auditedUnit` of `@haicap/rules`; without it names and domains are judged by their form. */
  unit?: AuditedUnit;
  /** Labels of the provinces in domain names, "lamdong", by `provinceLabels` of `@haicap/rules`. */
  provinceLabels: readonly string[];
}

/**
 * Audits a site: reads it once, asks every check, and writes down what was found.
 *
 * @throws whatever reading the site throws: the folder or the first page cannot be read.
 */
export async function auditSite(gathering: Gathering, question: AuditQuestion): Promise<AuditReport> {
  const { profile, asOf, unit, provinceLabels } = question;
  const [{ acts }, requirements] = await Promise.all([loadLaw(), loadPortalRequirements()]);
  const ruled = rulesetOn(requirements, acts, asOf);
  const running = startAudit(ruled, portalChecks, {
    asOf,
    provinceLabels,
    workingDaysBetween,
    ...(gathering.host === undefined ? {} : { host: gathering.host }),
    ...(unit ? { unit } : {}),
  });
  const { facts, coverage } = await gathering.read(running.page);
  const results = running.finish(facts);
  const reported = results.map((result) => report(result, requirements, acts, asOf));
  const ruleset = { profile, asOf, version: `${about.version}+${sha256(requirements).slice(0, 8)}` };
  const count = (verdict: ReportedResult['verdict']) => reported.filter((one) => one.verdict === verdict).length;
  return {
    ruleset,
    site: gathering.site,
    ...(unit ? { unit: { fullName: unit.fullName, province: unit.province } } : {}),
    pages: facts.pages.size,
    whole: facts.whole,
    results: reported,
    summary: {
      pass: count('pass'),
      fail: count('fail'),
      needsPerson: count('needs-person'),
      notApplicable: count('not-applicable'),
      couldNotCheck: count('could-not-check'),
    },
    notices: actNotices(ruled, acts, asOf).map(({ act, standing }) => ({
      act: act.id,
      name: act.name,
      standing,
      ...(act.until === undefined ? {} : { until: act.until }),
      note: act.notes[0] ?? '',
    })),
    coverage: coverage.map(withoutIds),
    digest: digestOf(ruleset, reported, requirements),
  };
}

function report(
  result: AuditResult,
  requirements: readonly PlacedRequirement[],
  acts: readonly Act[],
  asOf: PlainDate,
): ReportedResult {
  const { id, area, verdict, level, title } = result;
  const reason = reasonOf(result);
  const requirement = requirements.find((one) => one.id === id);
  return {
    id,
    area,
    verdict,
    level,
    title,
    why: requirement?.why ?? '',
    citations: result.citations.map(({ act: actId, article, knownFrom }) => {
      const act = acts.find((one) => one.id === actId);
      const standing = act ? actStanding(act, asOf) : 'unknown';
      return { act: actId, name: act?.name ?? actId, article, knownFrom, standing };
    }),
    ...(requirement?.practice === undefined ? {} : { practice: requirement.practice }),
    findings: findingsOf(result),
    more: 'more' in result ? (result.more ?? 0) : 0,
    ...(reason === undefined ? {} : { reason: withoutIds(reason) }),
  };
}

const findingsOf = (result: AuditResult): readonly Finding[] => ('findings' in result ? (result.findings ?? []) : []);

function reasonOf(result: AuditResult): string | undefined {
  if (result.verdict === 'needs-person') return result.question;
  if (result.verdict === 'not-applicable') return result.reason;
  return result.verdict === 'could-not-check' ? result.cause : undefined;
}

/** The same for the same pages, whichever way they were read. */
function digestOf(
  ruleset: AuditReport['ruleset'],
  results: readonly ReportedResult[],
  requirements: readonly PlacedRequirement[],
): string {
  const fromPages = new Set(
    requirements.filter((one) => one.judge !== 'machine' || one.needs === 'pages').map(({ id }) => id),
  );
  return sha256({ ruleset, results: results.filter(({ id }) => fromPages.has(id)) });
}

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
