import type { LawCitation, PlacedRequirement } from '@haicap/domain';
import { axeFound, axeRules } from '../axe-rules.js';
import type { Page } from '../page/page.js';
import type { AuditedSite, Check, RunningCheck } from './check.js';
import { Findings } from './findings.js';
import type { Outcome } from './outcome.js';
import type { RuledRequirement } from './ruleset.js';
import type { AxeViolation, SiteFacts } from './site-facts.js';

/** What an audit says of one requirement. */
export type AuditResult = Outcome & {
  id: string;
  area: PlacedRequirement['area'];
  level: 'required' | 'recommended';
  /** The requirement in one sentence: as it is met, or as it is not. */
  title: string;
  citations: readonly LawCitation[];
};

/** An audit under way: pages are handed in one by one, so that none has to be kept. */
export interface RunningAudit {
  page: (page: Page) => void;
  /** In: what else was gathered. Out: a result for every requirement, in the order of the ruleset. */
  finish: (site: SiteFacts) => readonly AuditResult[];
}

type Known = Omit<AuditedSite, 'requirement' | 'findings'>;

/**
 * Starts an audit.
 *
 * In: the requirements as they bind on the day, the checks by requirement id, and what is known of the site beforehand.
 * A requirement that a machine judges and that has no check is answered `could-not-check`.
 */
export function startAudit(
  ruled: readonly RuledRequirement[],
  checks: Readonly<Record<string, Check>>,
  known: Known,
): RunningAudit {
  const running = ruled.map((rule) => ({ rule, check: begin(rule, checks, known) }));
  return {
    page: (page) => {
      for (const { check } of running) check.page?.(page);
    },
    finish: (site) =>
      running.map(({ rule: { requirement, level }, check }) => {
        const outcome = check.outcome(site);
        const { id, area, citations } = requirement;
        const title = outcome.verdict === 'fail' ? requirement.fail : requirement.pass;
        return { id, area, level, title, citations, ...outcome };
      }),
  };
}

function begin(rule: RuledRequirement, checks: Readonly<Record<string, Check>>, known: Known): RunningCheck {
  const { requirement, notAsked } = rule;
  if (notAsked !== undefined) return says({ verdict: 'not-applicable', reason: notAsked });
  if (requirement.judge === 'person') return ask(requirement);
  if (requirement.judge === 'unread') return says({ verdict: 'could-not-check', cause: requirement.unknown });
  const check = checks[requirement.id];
  if (!check) return says({ verdict: 'could-not-check', cause: 'Bản này của chương trình chưa xét được yêu cầu này.' });
  const { needs } = requirement;
  const findings = new Findings(requirement.fix);
  const started = check({ ...known, requirement, findings });
  return {
    ...started,
    outcome: (site) => {
      const missing = needs === 'pages' ? undefined : site.missing[needs];
      if (missing !== undefined) return { verdict: 'could-not-check', cause: missing };
      if (site.pages.size === 0) return { verdict: 'could-not-check', cause: 'Không đọc được trang nào.' };
      const outcome = withAxe(started.outcome(site), requirement, site, findings);
      return outcome.verdict === 'fail' && findings.onlyAbsences && !site.whole ? notWhole(site) : outcome;
    },
  };
}

/** What no page has that was read, a page may have that was not. */
const notWhole = ({ pages }: SiteFacts): Outcome => ({
  verdict: 'could-not-check',
  cause: `Chưa đọc hết các trang (mới đọc ${pages.size.toLocaleString('vi-VN')} trang); trong các trang đã đọc thì chưa thấy.`,
});

const says = (outcome: Outcome): RunningCheck => ({ outcome: () => outcome });

/** What a person judges; what axe-core found goes along as hints. */
function ask({ id, pass, fix, question }: PlacedRequirement & { question: string }): RunningCheck {
  return {
    outcome: (site) => {
      const findings = new Findings(fix);
      addViolations(findings, site.axe, axeRules[id], pass);
      const hints = findings.outcome();
      if (hints.verdict !== 'fail') return { verdict: 'needs-person', question };
      return { verdict: 'needs-person', question, findings: hints.findings, more: hints.more };
    },
  };
}

/**
 * Adds what axe-core found for the same requirement.
 *
 * Where axe-core failed on a page that it should have looked at, nothing found is no answer. Only a requirement that needs
 * a browser hears of what the browser saw: the others answer the same however often, and wherever, the same pages are read.
 */
function withAxe(outcome: Outcome, requirement: PlacedRequirement, site: SiteFacts, findings: Findings): Outcome {
  if (outcome.verdict === 'could-not-check') return outcome;
  const inBrowser = requirement.judge === 'machine' && requirement.needs === 'browser';
  const rules = axeRules[requirement.id];
  const before = findings.count;
  addViolations(findings, inBrowser ? site.browser : site.axe, rules, requirement.pass);
  if (findings.count > before) return findings.outcome();
  const failed = rules === undefined || inBrowser ? undefined : site.missing.axe;
  return outcome.verdict === 'pass' && failed !== undefined ? { verdict: 'could-not-check', cause: failed } : outcome;
}

function addViolations(
  findings: Findings,
  pages: readonly { path: string; violations: readonly AxeViolation[] }[] | undefined,
  rules: readonly string[] | undefined,
  expected: string,
): void {
  for (const { path, violations } of pages ?? [])
    for (const { rule, html, target } of violations)
      if (rules?.includes(rule))
        findings.addAt(path, { at: `${target} ${html}`.normalize('NFC'), found: axeFound(rule), expected });
}
