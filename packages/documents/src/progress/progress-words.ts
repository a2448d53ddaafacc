import { type Plan, systems, taskStates } from '@haicap/domain';
import type { NoLastDay, ProgressClaim, ProgressNote, ProgressProblem, ProgressState } from '@haicap/rules';
import { dayWords } from '../words/words.js';

/** How far a step is, as the report prints it. */
export const progressStateNames = {
  ...taskStates,
  'not-begun': 'Chưa làm',
  'not-reported': 'Chưa gửi',
} as const satisfies Record<ProgressState, string>;

/** Why a step has no last good day. */
export const noLastDayWords = {
  'not-stated': 'kế hoạch không nêu',
  'waits-for-event': 'chờ một sự kiện',
  'not-applicable': 'không có ngày cuối',
} as const satisfies Record<NoLastDay, string>;

/** A problem of a file in words: what was found, what was expected, and what is left out because of it. */
export interface ProblemWords {
  found: string;
  expected: string;
  leftOut: string;
}

/**
 * Puts a problem of a progress file into words.
 *
 * @example
 * progressProblemWords({ kind: 'unknown-unit', file: 'a.json', unit: '2025:99999' }, plan).found; // 'không có đơn vị mã 2025:99999'
 */
export function progressProblemWords(problem: ProgressProblem, plan: Plan): ProblemWords {
  const file = { leftOut: 'bỏ cả tệp' };
  const task = { leftOut: 'bỏ việc này, giữ phần còn lại của tệp' };
  switch (problem.kind) {
    case 'other-plan':
      return { found: `tệp thuộc kế hoạch ${problem.plan}`, expected: `cần tệp của kế hoạch ${plan.id}`, ...file };
    case 'unknown-unit':
      return {
        found: `không có đơn vị mã ${problem.unit}`,
        expected: 'cần tệp lưu từ trang của một đơn vị có thật',
        ...file,
      };
    case 'unit-not-bound':
      return {
        found: `${plan.shortTitle} không áp dụng cho ${problem.unit.fullName} (${problem.unit.id})`,
        expected: 'cần tệp của một đơn vị mà kế hoạch áp dụng',
        ...file,
      };
    case 'unknown-task': {
      const nearest = problem.nearest.length > 0 ? ` (gần nhất: ${problem.nearest.join(', ')})` : '';
      return {
        found: `kế hoạch không có việc "${problem.task}"`,
        expected: `cần mã một việc của ${problem.unit.fullName}${nearest}`,
        ...task,
      };
    }
    case 'task-of-others':
      return {
        found: `"${taskTitle(plan, problem.task)}" (${problem.task}) là việc của cơ quan khác`,
        expected: `cần việc mà kế hoạch giao cho ${problem.unit.fullName}`,
        ...task,
      };
  }
}

/** Puts what a reader should know about a unit's files into a sentence. */
export function progressNoteWords(note: ProgressNote, plan: Plan): string {
  const who = `${note.unit.fullName} (${note.unit.id})`;
  if (note.kind === 'saved-after-asking')
    return `${who}: tệp ${note.file} lưu ngày ${dayWords(note.savedOn)}, sau ngày của báo cáo.`;
  const task = `${who}, "${taskTitle(plan, note.task)}"`;
  switch (note.kind) {
    case 'overridden':
      return `${task}: lấy ${claimWords(note.by)}; không lấy ${claimWords(note.claim)}.`;
    case 'only-in-older':
      return `${task}: lấy ${claimWords(note.claim)}, là tệp cũ hơn; tệp mới nhất ${note.newest} không ghi việc này.`;
    case 'day-after-saving':
      return `${task}: ngày ghi nằm sau ngày lưu tệp: ${claimWords(note.claim)}.`;
  }
}

/** What a file says of a step: "Đã xong ngày 09/06/2025, “đã gửi” (a.json, lưu 10/06/2025)". */
function claimWords({ file, savedOn, entry: { state, on, note } }: ProgressClaim): string {
  const day = on === undefined ? '' : ` ngày ${dayWords(on)}`;
  const said = note === undefined ? '' : `, “${note}”`;
  return `${taskStates[state]}${day}${said} (${file}, lưu ${dayWords(savedOn)})`;
}

const taskTitle = (plan: Plan, id: string): string => {
  const task = plan.tasks.find((candidate) => candidate.id === id);
  return task ? `${systems[task.system]}: ${task.title}` : id;
};
