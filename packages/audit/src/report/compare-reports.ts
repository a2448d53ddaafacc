import type { Verdict } from '@haicap/rules/portal';
import { verdicts } from '@haicap/rules/portal';
import { type AuditReport, findingCount, type ReportedResult } from './audit-report.js';
import { dayWords } from './words.js';

/** What has changed between two reports on a site. Only answers of the same requirement are compared. */
export interface ReportComparison {
  /** The earlier report. */
  before: Pick<AuditReport, 'site' | 'ruleset' | 'pages' | 'digest'>;
  /** Why a change may come from elsewhere than the site, in Vietnamese; empty where nothing speaks against comparing. */
  cautions: readonly string[];
  /** Failed before, passes now. */
  mended: readonly ComparedRequirement[];
  /** Passed before, fails now. */
  new: readonly ComparedRequirement[];
  /** Failed before and fails now. */
  remaining: readonly (ComparedRequirement & { findingsBefore: number; findingsNow: number })[];
  /** Failed on one side, and the other has no answer to set beside it. */
  notComparable: readonly (ComparedRequirement & { reason: string })[];
}

/** What an earlier report must say to be compared with. */
export type EarlierReport = Pick<AuditReport, 'site' | 'ruleset' | 'pages' | 'whole' | 'digest'> & {
  results: readonly EarlierResult[];
};

/** A result of an earlier report. */
export type EarlierResult = ComparedRequirement & Pick<ReportedResult, 'verdict' | 'findings' | 'more'>;

/** A requirement in a comparison. */
export type ComparedRequirement = Pick<ReportedResult, 'id' | 'area' | 'level' | 'title'>;

/**
 * Compares a report with an earlier one.
 *
 * In: the earlier report and the present one. Out: what was mended, what is new, what remains; and what cannot be compared,
 * each with its reason. Reports by two different laws are not compared at all.
 */
export function compareReports(before: EarlierReport, now: AuditReport): ReportComparison {
  const { site, ruleset, pages, digest } = before;
  const otherLaw =
    ruleset.profile === now.ruleset.profile
      ? undefined
      : `Lần trước xét theo luật khác (${ruleset.profile}, ngày ${dayWords(ruleset.asOf)}).`;
  const earlier = new Map(before.results.map((result) => [result.id, result]));
  const ids = new Set([...now.results, ...before.results].map(({ id }) => id));
  const later = new Map(now.results.map((result) => [result.id, result]));
  const partly = { before: !before.whole, now: !now.whole };
  const pairs = [...ids].map((id) => pair(earlier.get(id), later.get(id), otherLaw, partly));
  const of = <Kind extends Pair['kind']>(kind: Kind) =>
    pairs.filter((one): one is Extract<Pair, { kind: Kind }> => one.kind === kind);
  return {
    before: { site, ruleset, pages, digest },
    cautions: otherLaw === undefined ? cautions(before, now) : [otherLaw],
    mended: of('mended').map(({ of: one }) => one),
    new: of('new').map(({ of: one }) => one),
    remaining: of('remaining').map(({ of: one, findingsBefore, findingsNow }) => ({
      ...one,
      findingsBefore,
      findingsNow,
    })),
    notComparable: of('not-comparable').map(({ of: one, reason }) => ({ ...one, reason })),
  };
}

type Pair =
  | { kind: 'neither' }
  | { kind: 'mended' | 'new'; of: ComparedRequirement }
  | { kind: 'remaining'; of: ComparedRequirement; findingsBefore: number; findingsNow: number }
  | { kind: 'not-comparable'; of: ComparedRequirement; reason: string };

function pair(
  before: EarlierResult | undefined,
  now: EarlierResult | undefined,
  otherLaw: string | undefined,
  partly: { before: boolean; now: boolean },
): Pair {
  const known = now ?? before;
  if (!known || (before?.verdict !== 'fail' && now?.verdict !== 'fail')) return { kind: 'neither' };
  const of = { id: known.id, area: known.area, level: known.level, title: known.title };
  const reason = otherLaw ?? whyNot(before, now) ?? whyUnsure(before, now, partly);
  if (reason !== undefined) return { kind: 'not-comparable', of, reason };
  if (!before || now?.verdict === 'pass') return { kind: 'mended', of };
  if (before.verdict === 'pass' || !now) return { kind: 'new', of };
  return { kind: 'remaining', of, findingsBefore: findingCount(before), findingsNow: findingCount(now) };
}

/** A requirement that lost its answer is not mended, and one that first got an answer is not a new fault. */
function whyNot(before: EarlierResult | undefined, now: EarlierResult | undefined): string | undefined {
  if (!before) return 'Lần trước chưa có yêu cầu này.';
  if (!now) return 'Lần này không còn yêu cầu này.';
  if (!isAnswer(before.verdict)) return `Lần trước: ${verdicts[before.verdict].toLowerCase()}.`;
  return isAnswer(now.verdict) ? undefined : `Lần này: ${verdicts[now.verdict].toLowerCase()}.`;
}

/** Where pages were left unread, what is wrong may stand on them: nothing is mended or new because it was not seen. */
function whyUnsure(
  before: EarlierResult | undefined,
  now: EarlierResult | undefined,
  partly: { before: boolean; now: boolean },
): string | undefined {
  if (partly.now && now?.verdict === 'pass') return 'Lần này chưa đọc hết các trang nên chưa biết đã sửa hay chưa.';
  if (partly.before && before?.verdict === 'pass')
    return 'Lần trước chưa đọc hết các trang nên chưa biết có phải lỗi mới.';
  return undefined;
}

const isAnswer = (verdict: Verdict): boolean => verdict === 'pass' || verdict === 'fail';

function cautions(before: EarlierReport, now: AuditReport): string[] {
  const said: string[] = [];
  if (before.site !== now.site) said.push(`Lần trước kiểm tra ở chỗ khác: ${before.site}.`);
  if (before.ruleset.version !== now.ruleset.version)
    said.push(
      `Bộ yêu cầu đã đổi từ bản ${before.ruleset.version} sang bản ${now.ruleset.version}: một thay đổi có thể do cách xét, không do trang.`,
    );
  if (before.ruleset.asOf > now.ruleset.asOf)
    said.push(`Báo cáo đem so là của ngày sau (${dayWords(before.ruleset.asOf)}), không phải của lần trước.`);
  const partly = [...(before.whole ? [] : ['lần trước']), ...(now.whole ? [] : ['lần này'])];
  if (partly.length > 0)
    said.push(`Lần trước đọc ${before.pages} trang, lần này ${now.pages} trang; ${partly.join(' và ')} chưa đọc hết.`);
  return said;
}
