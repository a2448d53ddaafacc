import { progressProblemWords, type UnreadProgress } from '@haicap/documents';
import type { Plan, Problem } from '@haicap/domain';
import type { ProgressProblem } from '@haicap/rules';
import { inVietnamese } from '../plan/phrases.js';

/** Phrases of the reader of progress files that the reader of plans does not have. */
const phrases: readonly (readonly [english: RegExp, vietnamese: string])[] = [
  [/^text that is not JSON$/, 'nội dung không phải JSON'],
  [/^valid JSON$/, 'JSON đúng cú pháp'],
  [/^a file of another kind$/, 'tệp loại khác'],
  [/^a file that the page of a unit has saved$/, 'tệp lưu từ trang theo dõi của đơn vị'],
  [/^no version$/, 'không có phiên bản'],
  [/^version (.+)$/, 'phiên bản $1'],
  [/^a field that stands there twice$/, 'một mục có hai lần'],
  [/^each field once$/, 'mỗi mục một lần'],
  [/^a unit id, such as (.+)$/, 'mã đơn vị như $1'],
  [/^a task id$/, 'mã một việc'],
  [/^text$/, 'chữ'],
  [/^at most (\d+) characters$/, 'nhiều nhất $1 ký tự'],
  [/^text without control characters$/, 'chữ không có ký tự điều khiển'],
  [/^a file of (\d+) bytes$/, 'tệp $1 byte'],
  [/^at most (\d+) bytes$/, 'nhiều nhất $1 byte'],
  [/^a file that cannot be read$/, 'tệp không đọc được'],
  [/^a file that may be read$/, 'tệp được phép đọc'],
  [/^check where the file is and who may read it$/, 'xem lại chỗ để tệp và quyền đọc'],
  [/^save the file again from the page of the unit$/, 'mở trang của đơn vị và lưu ra tệp lần nữa'],
  [/^update haicap$/, 'cập nhật haicap'],
  [/^remove it, or correct its spelling$/, 'bỏ đi, hoặc sửa chính tả'],
];

/** A phrase about a progress file in Vietnamese; ids and what was found stay as they are. */
export function progressPhrase(english: string): string {
  const rule = phrases.find(([form]) => form.test(english));
  return rule ? english.replace(rule[0], rule[1]) : inVietnamese(english);
}

/** What is wrong at one place of a file: where, what was found and expected, what to do. */
function fileProblemWords({ place, line, found, expected, fix }: Problem): string {
  const where = [...(line === undefined ? [] : [`dòng ${line}`]), ...(place === '' ? [] : [place])].join(' › ');
  return `${where === '' ? '' : `${where}: `}thấy ${progressPhrase(found)}; cần ${progressPhrase(expected)} → ${progressPhrase(fix)}`;
}

/** Files that could not be read, each with everything that is wrong with it, in words. */
export function unreadFiles(problems: readonly Problem[]): UnreadProgress[] {
  const files = new Map<string, string[]>();
  for (const problem of problems)
    files.set(problem.file, [...(files.get(problem.file) ?? []), fileProblemWords(problem)]);
  return [...files].map(([file, why]) => ({ file, why: why.join('; ') }));
}

/** Files that are, or would be, left out as a whole. */
export const unreadLines = (unread: readonly UnreadProgress[]): string[] =>
  unread.map(({ file, why }) => `  ${file}: ${why} (bỏ cả tệp)`);

/** What is, or would be, left out because it does not fit the plan. */
export const problemLines = (problems: readonly ProgressProblem[], plan: Plan): string[] =>
  problems.map((problem) => {
    const { found, expected, leftOut } = progressProblemWords(problem, plan);
    return `  ${problem.file}: ${found}; ${expected} (${leftOut})`;
  });
