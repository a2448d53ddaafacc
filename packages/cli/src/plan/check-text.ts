import { clauseKinds, listIds, type Problem } from '@haicap/domain';
import type { PlanCoverage } from '@haicap/rules';
import type { CheckResult } from './check-folder.js';
import { inVietnamese } from './phrases.js';
import { problemTitles } from './problem-titles.js';

/** What is missing, for reading: each matter under its heading, then the table, then the verdict. */
export function checkText(result: CheckResult): string {
  const { problems, proposed, coverage, cases, notCounted } = result;
  const files = new Set(proposed.map(({ file }) => file));
  const lines = [
    ...section('Lỗi cần sửa', problems.length, problems.flatMap(problemLines)),
    ...section(
      'Loại đoạn mới là đề xuất (đồng ý thì bỏ dấu hỏi trong ngoặc)',
      proposed.length,
      proposed.map(({ line, clause, kind, words }) => `  dòng ${line} › ${clause} {.${kind}?} ${words}`),
      [...files].join(', '),
    ),
    ...section(
      'Đoạn giao nhiệm vụ chưa có việc',
      coverage?.missing.length ?? 0,
      (coverage?.missing ?? []).map((id) => `  ${id}`),
    ),
    ...section(
      'Câu chưa được trích',
      coverage?.uncited.length ?? 0,
      (coverage?.uncited ?? []).map(({ clause, sentence }) => `  ${clause}: “${sentence}”`),
    ),
    ...section(
      'Ví dụ cho kết quả khác điều đã ghi',
      cases.failed.length,
      cases.failed.flatMap(({ name, differences }) => [
        `  ${name}`,
        ...differences.map((difference) => `    ${difference}`),
      ]),
    ),
    ...table(result),
    ...(notCounted.length > 0 ? [`Chưa tính các tệp còn lỗi: ${notCounted.join(', ')}`] : []),
    '',
    result.complete ? `Kế hoạch đã đầy đủ: ${result.plan}` : `Kế hoạch chưa đầy đủ: ${result.plan}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A problem in Vietnamese: where, what it is, what was found and expected, what to do. */
export function problemLines({ code, file, line, place, found, expected, fix }: Problem): string[] {
  const at = line === undefined ? file : `${file}:${line}`;
  return [
    `  ${place === '' ? at : `${at} › ${place}`}`,
    `    ${problemTitles[code] ?? code}`,
    `    Thấy: ${inVietnamese(found)}; cần: ${inVietnamese(expected)}`,
    `    → ${inVietnamese(fix)}`,
  ];
}

const section = (title: string, count: number, lines: readonly string[], where = ''): string[] =>
  count === 0 ? [] : [`${title}: ${count}${where === '' ? '' : ` (${where})`}`, ...lines, ''];

function table({ coverage, proposed, sameAsRaw, cases, tasks }: CheckResult): string[] {
  const rows: [name: string, value: string, done: boolean][] = [
    ['Bản chép khớp chữ gốc', sameAsRaw ? 'khớp' : 'khác', sameAsRaw],
    ...(coverage ? coverageRows(coverage, proposed.length) : []),
    ['Việc đã viết', String(tasks), tasks > 0],
    ['Ví dụ', `${cases.count}/${cases.needed}`, cases.count >= cases.needed],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const kinds = coverage
    ? listIds(clauseKinds).flatMap((kind) =>
        coverage.kinds[kind] > 0 ? [`${clauseKinds[kind]} ${coverage.kinds[kind]}`] : [],
      )
    : [];
  return [
    'Độ phủ:',
    ...rows.map(([name, value, done]) => `  ${done ? '✓' : '·'} ${name.padEnd(width)}  ${value}`),
    ...(kinds.length > 0 ? [`  (${kinds.join(', ')})`] : ['  Các con số về đoạn có khi source.md hết lỗi.']),
  ];
}

const coverageRows = (
  { clauses, obligations, encoded, uncited }: PlanCoverage,
  proposed: number,
): [string, string, boolean][] => [
  ['Đoạn đã xác nhận loại', `${clauses - proposed}/${clauses}`, proposed === 0],
  ['Đoạn giao nhiệm vụ đã có việc', `${encoded}/${obligations}`, encoded === obligations],
  ['Câu chưa được trích', String(uncited.length), uncited.length === 0],
];
