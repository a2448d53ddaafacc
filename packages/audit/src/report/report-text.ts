import { portalLevels } from '@haicap/domain';
import { verdicts } from '@haicap/rules/portal';
import { type AuditReport, findingCount, type ReportedResult } from './audit-report.js';
import type { ComparedRequirement, ReportComparison } from './compare-reports.js';
import { type FindingGroup, fixesOf, groupFindings } from './group-findings.js';
import { placeWords } from './place.js';
import { shown } from './shown.js';
import {
  answerWords,
  basisWords,
  byReason,
  dayWords,
  lawWords,
  noticeLines,
  noticeNotes,
  siteName,
  sourceWords,
  withVerdict,
} from './words.js';

/** How many findings of a requirement are listed, unless all are asked for. */
const LISTED = 3;

/**
 * A report for the terminal: what to mend first, what a person must answer, what could not be checked.
 *
 * In: the report; `all` lists every finding, question, and what passed. Out: Vietnamese text that ends with a line feed.
 */
export function reportText(report: AuditReport, { all = false }: { all?: boolean } = {}): string {
  const questions = withVerdict(report, 'needs-person');
  const parts = [
    head(report),
    result(report),
    notices(report, all),
    report.comparison ? comparisonLines(report.comparison, all) : [],
    mend(`${portalLevels.required}, chưa đạt`, withVerdict(report, 'fail', 'required'), all),
    mend(`${portalLevels.recommended}, chưa đạt`, withVerdict(report, 'fail', 'recommended'), all),
    all
      ? counted(
          verdicts['needs-person'],
          questions,
          questions.flatMap((one) => [bullet(`${one.id}: ${shown(one.reason ?? '')}`), ...hintLines(one)]),
        )
      : counted(verdicts['needs-person'], questions, [
          `  ${ids(questions)}`,
          '  Xem từng câu hỏi: thêm --all, hoặc --format html để có phiếu trả lời in ra được.',
        ]),
    uncheckedLines(withVerdict(report, 'could-not-check')),
    all ? quietLines(report) : [],
    section(
      'Đã đọc',
      report.coverage.map((line) => bullet(shown(line))),
    ),
    withVerdict(report, 'fail').length > 0 ? [sourceWords] : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const bullet = (words: string): string => `• ${words}`;

/** A heading with the number of things under it; nothing where there are none. */
const counted = (title: string, things: readonly unknown[], lines: readonly string[]): readonly string[] =>
  things.length === 0 ? [] : [`${title.toUpperCase()} (${things.length})`, ...lines];

const section = (title: string, lines: readonly string[]): readonly string[] => counted(title, lines, lines);

const ids = (results: readonly ReportedResult[]): string => results.map(({ id }) => id).join(', ');

const head = (report: AuditReport): readonly string[] => [
  `Kiểm tra trang thông tin điện tử: ${shown(report.site)}`,
  ...(report.unit ? [`Đơn vị: ${siteName(report)}`] : []),
  `${lawWords(report.ruleset)}; bộ yêu cầu ${report.ruleset.version}`,
  `Số trang đã đọc: ${report.pages}`,
];

const notices = ({ notices: acts }: AuditReport, all: boolean): readonly string[] =>
  acts.length === 0
    ? []
    : ['CẦN BIẾT', ...noticeLines(acts).map(bullet), ...(all ? noticeNotes(acts).map(bullet) : [])];

function result(report: AuditReport): readonly string[] {
  const { pass, fail, needsPerson, notApplicable, couldNotCheck } = report.summary;
  const required = withVerdict(report, 'fail', 'required').length;
  return [
    `KẾT QUẢ: ${answerWords(report)}`,
    `${verdicts.pass} ${pass}; ${verdicts.fail.toLowerCase()} ${fail} (bắt buộc ${required}, nên có ${fail - required}); ` +
      `${verdicts['needs-person'].toLowerCase()} ${needsPerson}; ${verdicts['not-applicable'].toLowerCase()} ${notApplicable}; ` +
      `${verdicts['could-not-check'].toLowerCase()} ${couldNotCheck}`,
  ];
}

function comparisonLines(comparison: ReportComparison, all: boolean): readonly string[] {
  const { before, cautions, mended, new: added, remaining, notComparable } = comparison;
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
  const named = ({ id, level, title }: ComparedRequirement) =>
    `${shown(title)} [${id}, ${portalLevels[level].toLowerCase()}]`;
  return [
    `SO VỚI LẦN TRƯỚC (${dayWords(before.ruleset.asOf)}): đã sửa ${mended.length}, mới chưa đạt ${added.length}, còn lại ${remaining.length}, không so được ${notComparable.length}`,
    ...cautions.map((words) => `! ${shown(words, 600)}`),
    ...list('Đã sửa', mended.map(named)),
    ...list('Mới chưa đạt', added.map(named)),
    // What remains is listed again further down.
    ...list(
      all ? 'Còn lại' : 'Còn lại, số chỗ đã đổi',
      remaining
        .filter(({ findingsBefore, findingsNow }) => all || findingsBefore !== findingsNow)
        .map((one) => `${named(one)}: ${one.findingsBefore} → ${one.findingsNow} chỗ`),
    ),
    ...list(
      'Không so được',
      notComparable.map((one) => `${named(one)}: ${shown(one.reason)}`),
    ),
  ];
}

const mend = (title: string, results: readonly ReportedResult[], all: boolean): readonly string[] =>
  counted(
    title,
    results,
    results.flatMap((one, index) => [
      `${index + 1}. ${shown(one.title)} [${one.id}]`,
      ...findingLines(one, all).map((line) => `   ${line}`),
      ...fixesOf(one.findings)
        .slice(0, all ? undefined : LISTED)
        .map((fix) => `   Cách sửa: ${shown(fix)}`),
      `   Căn cứ: ${basisWords(one)}`,
    ]),
  );

const whereWords = ({ page, at }: FindingGroup['places'][number]): string =>
  [shown(page), placeWords(at)].filter(Boolean).join(' ');

/** The same fault in many places is told once. */
function findingLines({ findings, more }: ReportedResult, all: boolean): readonly string[] {
  const groups = groupFindings(findings);
  const listed = all ? groups : groups.slice(0, LISTED);
  const lines = listed.flatMap(({ found, expected, places }) => {
    const where = places.map(whereWords);
    const named = all ? where : where.slice(0, 1);
    const others = where.length - named.length;
    return [
      ...named.map((place, index) => `- ${place}${index === 0 && others > 0 ? ` (và ${others} chỗ như vậy)` : ''}`),
      `  ${shown(found)} → cần: ${shown(expected)}`,
    ];
  });
  const left = groups.slice(listed.length).reduce((sum, { places }) => sum + places.length, more);
  return left > 0 ? [...lines, `… và ${left} chỗ nữa`] : lines;
}

/** What the machine saw that may help the person: nothing of it is a verdict. */
function hintLines(question: ReportedResult): readonly string[] {
  const count = findingCount(question);
  if (count === 0) return [];
  return [
    `  Máy gợi ý xem ${count} chỗ:`,
    ...groupFindings(question.findings).flatMap(({ found, places }) => [
      `  - ${shown(found)}`,
      ...places.map((place) => `    ${whereWords(place)}`),
    ]),
    ...(question.more > 0 ? [`  … và ${question.more} chỗ nữa`] : []),
  ];
}

const uncheckedLines = (results: readonly ReportedResult[]): readonly string[] =>
  counted(
    verdicts['could-not-check'],
    results,
    [...byReason(results)].map(([reason, group]) => bullet(`${shown(reason)} (${group.length}: ${ids(group)})`)),
  );

const quietLines = (report: AuditReport): readonly string[] => [
  ...section(
    verdicts['not-applicable'],
    withVerdict(report, 'not-applicable').map(({ id, title, reason = '' }) =>
      bullet(`${shown(title)} [${id}]: ${shown(reason)}`),
    ),
  ),
  ...section(
    verdicts.pass,
    withVerdict(report, 'pass').map(({ id, title }) => bullet(`${shown(title)} [${id}]`)),
  ),
];
