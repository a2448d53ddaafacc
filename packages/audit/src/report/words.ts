import { knownFrom } from '@haicap/domain';
import { auditProfiles, type Verdict } from '@haicap/rules/portal';
import { type AuditReport, conforms, type ReportedCitation, type ReportedResult } from './audit-report.js';
import { shown } from './shown.js';

/** A day as Vietnamese readers write it: "01/07/2025". */
export const dayWords = (day: string): string => day.split('-').toReversed().join('/');

/** Whose portal it is; where the question named nobody, its address. */
export const siteName = ({ unit, site }: Pick<AuditReport, 'unit' | 'site'>): string =>
  shown(unit ? `${unit.fullName}, ${lowerFirst(unit.province)}` : site);

/** By whose law the site is judged: "Luật có hiệu lực vào ngày kiểm tra 21/11/2026". */
export const lawWords = ({ profile, asOf }: AuditReport['ruleset']): string =>
  profile === 'current' ? `${auditProfiles[profile]} ${dayWords(asOf)}` : auditProfiles[profile];

/** What is said beside an act that is not, or perhaps not, in force on the day. */
const standingWords: Readonly<Record<ReportedCitation['standing'], string | undefined>> = {
  'in-force': undefined,
  unknown: 'chưa rõ còn hiệu lực',
  ended: 'đã hết hiệu lực',
  'not-yet': 'chưa có hiệu lực',
};

/** Where it stands in law: "Nghị định 42/2022/NĐ-CP, Điều 4"; the rest says how far to trust it, unless the text was read. */
function citationWords({ name, article, knownFrom: source, standing }: ReportedCitation): string {
  const trust = source === 'official-text' || source === 'official-copy' ? undefined : lowerFirst(knownFrom[source]);
  const remarks = [standingWords[standing], trust].filter((one) => one !== undefined);
  return shown(`${name}, ${article}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`);
}

/** What a citation without a remark beside it says of itself. */
export const sourceWords =
  'Căn cứ không ghi thêm gì là văn bản đang có hiệu lực vào ngày xét, lời văn đọc trong bản chính thức hoặc bản sao của bản ấy.';

/** The citations that count on the day: what is not yet in force is left out, unless there is nothing else. */
export function citationsThen(citations: readonly ReportedCitation[]): readonly ReportedCitation[] {
  const begun = citations.filter(({ standing }) => standing !== 'not-yet');
  return begun.length > 0 ? begun : citations;
}

/** On what a requirement rests, in one line. */
export const basisWords = ({ citations, practice }: Pick<ReportedResult, 'citations' | 'practice'>): string =>
  citations.length > 0
    ? citationsThen(citations).map(citationWords).join('; ')
    : `Thông lệ, không phải luật${practice === undefined ? '' : `: ${shown(practice)}`}`;

/** What a report's banner says of acts that have ended or may have, each kind in one sentence. */
export function noticeLines(notices: AuditReport['notices']): readonly string[] {
  const ended = notices.filter(({ standing }) => standing === 'ended');
  const unknown = notices.filter(({ standing }) => standing === 'unknown');
  const named = ({ name, until }: AuditReport['notices'][number]) =>
    shown(until === undefined ? name : `${name} (đến ${dayWords(until)})`);
  return [
    ...(ended.length > 0 ? [`Còn dùng làm nền dù đã hết hiệu lực: ${ended.map(named).join('; ')}.`] : []),
    ...(unknown.length > 0 ? [`Chưa rõ còn hiệu lực hay không: ${unknown.map(named).join('; ')}.`] : []),
  ];
}

/** What a reader must know of each of these acts. */
export const noticeNotes = (notices: AuditReport['notices']): readonly string[] =>
  notices.filter(({ note }) => note !== '').map(({ name, note }) => shown(`${name}: ${note}`, 600));

/** The answer where not one page could be read. */
export const nothingRead = 'Không đọc được trang nào, chưa kết luận được';

/** The answer in one sentence; what a person must still answer is never passed over. */
export function answerWords(report: Pick<AuditReport, 'pages' | 'results'>): string {
  if (report.pages === 0) return `${nothingRead}.`;
  if (conforms(report)) return 'Máy không thấy yêu cầu bắt buộc nào chưa đạt.';
  return `Còn ${withVerdict(report, 'fail', 'required').length} yêu cầu bắt buộc chưa đạt.`;
}

/** The results of a verdict, of a level if one is given, in the order of the report. */
export const withVerdict = (
  { results }: Pick<AuditReport, 'results'>,
  verdict: Verdict,
  level?: ReportedResult['level'],
): readonly ReportedResult[] =>
  results.filter((one) => one.verdict === verdict && (level === undefined || one.level === level));

/** Results by what keeps them from an answer, in the order of the first of each. */
export function byReason(results: readonly ReportedResult[]): ReadonlyMap<string, readonly ReportedResult[]> {
  const groups = new Map<string, ReportedResult[]>();
  for (const result of results) {
    const reason = result.reason ?? '';
    groups.set(reason, [...(groups.get(reason) ?? []), result]);
  }
  return groups;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
