import { systems } from '@haicap/domain';
import {
  daysBetween,
  eventDates,
  isDay,
  isLate,
  type ProgressCounts,
  type ProgressReport,
  type ProgressRow,
  type ProgressState,
} from '@haicap/rules';
import { deadlineWords } from '../words/deadline-words.js';
import { dayWords, statusNames } from '../words/words.js';
import { noLastDayWords, progressNoteWords, progressProblemWords, progressStateNames } from './progress-words.js';

/** A cell: text, or a number to count with. */
export type Cell = string | number;

/** A table for a spreadsheet. */
export interface ProgressTable {
  /** The name of its sheet. */
  name: string;
  /** Heading and width in characters. */
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly Cell[])[];
  /** A last row that sums up, and that no filter hides. */
  total?: readonly Cell[];
}

/** A file that could not be read as a progress file, and why, in words. */
export interface UnreadProgress {
  file: string;
  why: string;
}

const column = (title: string, width: number) => ({ title, width });

/**
 * A report as tables: the steps (overdue first), the units, what a reader must know, the systems.
 *
 * In: a report, and the files that did not get as far as the report. Out: the tables in the order of their sheets.
 */
export function progressTables(
  report: ProgressReport,
  unread: readonly UnreadProgress[] = [],
): [steps: ProgressTable, units: ProgressTable, notes: ProgressTable, systems: ProgressTable] {
  return [stepTable(report), unitTable(report), noteTable(report, unread), systemTable(report)];
}

function stepTable({ rows, plan, asOf }: ProgressReport): ProgressTable {
  const events = eventDates(plan, asOf);
  const cells = (row: ProgressRow): Cell[] => {
    const { unit, step, due, state, claim } = row;
    const { lastDay } = due;
    const { handOver } = step;
    const sent = handOver ? `; phải gửi: ${deadlineWords(handOver.deadline, plan, events, 'for-reading')}` : '';
    return [
      state === 'done' ? progressStateNames.done : statusNames[due.status],
      isLate(row) && isDay(lastDay) ? daysBetween(lastDay, asOf) : '',
      isDay(lastDay) ? dayWords(lastDay) : noLastDayWords[lastDay],
      unit.fullName,
      systems[step.system],
      step.condition === undefined ? step.title : `${step.title} (điều kiện: ${step.condition})`,
      progressStateNames[state],
      claim?.entry.on === undefined ? '' : dayWords(claim.entry.on),
      claim?.entry.note ?? '',
      `${deadlineWords(step.deadline, plan, events, 'for-reading')}${sent}`,
      [...new Set(step.citations.map(({ clause }) => clause))].join(', '),
      claim ? `${claim.file} (lưu ${dayWords(claim.savedOn)})` : '',
      unit.id,
      step.task,
    ];
  };
  return {
    name: 'Việc',
    columns: [
      column('Hạn', 13),
      column('Trễ (ngày)', 8),
      column('Hạn cuối', 12),
      column('Đơn vị', 20),
      column('Hệ thống', 20),
      column('Việc', 32),
      column('Tiến độ', 10),
      column('Ngày ghi', 12),
      column('Ghi chú của đơn vị', 26),
      column('Hạn theo kế hoạch', 28),
      column('Căn cứ', 11),
      column('Tệp', 16),
      column('Mã đơn vị', 12),
      column('Mã việc', 18),
    ],
    rows: rows.map(cells),
  };
}

const states: readonly ProgressState[] = ['done', 'doing', 'blocked', 'not-begun', 'not-reported'];
const countColumns = [
  column('Số việc', 9),
  ...states.map((state) => column(progressStateNames[state], 10)),
  column('Quá hạn', 9),
];
const countCells = (counts: ProgressCounts): number[] => [
  counts.steps,
  ...states.map((state) => counts[state]),
  counts.overdue,
];
const sumOf = (parts: readonly { counts: ProgressCounts }[]): number[] =>
  countColumns.map((_, index) => parts.reduce((sum, { counts }) => sum + (countCells(counts)[index] ?? 0), 0));

const unitTable = ({ units }: ProgressReport): ProgressTable => ({
  name: 'Đơn vị',
  columns: [column('Đơn vị', 26), column('Mã đơn vị', 12), ...countColumns, column('Tệp đã gửi', 50)],
  rows: units.map(({ unit, files, counts }) => [
    unit.fullName,
    unit.id,
    ...countCells(counts),
    files.map(({ file, savedOn }) => `${file} (lưu ${dayWords(savedOn)})`).join('; ') ||
      progressStateNames['not-reported'],
  ]),
  total: ['Tổng', '', ...sumOf(units), ''],
});

const systemTable = ({ systems: parts }: ProgressReport): ProgressTable => ({
  name: 'Hệ thống',
  columns: [column('Hệ thống', 50), ...countColumns],
  rows: parts.map(({ system, counts }) => [systems[system], ...countCells(counts)]),
  total: ['Tổng', ...sumOf(parts)],
});

function noteTable(report: ProgressReport, unread: readonly UnreadProgress[]): ProgressTable {
  const { plan, asOf, units, problems, notes, expected } = report;
  const silent = units.filter(({ files }) => files.length === 0);
  const dated = plan.date === 'not-stated' ? '' : ` ngày ${dayWords(plan.date)}`;
  return {
    name: 'Ghi chú',
    columns: [column('Loại', 22), column('Nội dung', 110)],
    rows: [
      ['Kế hoạch', `${plan.shortTitle}${dated} (${plan.id})`],
      ['Tính đến ngày', dayWords(asOf)],
      [
        'Đơn vị',
        `${units.length - silent.length} đơn vị đã gửi${expected === 'all' ? `, ${silent.length} đơn vị chưa gửi` : ''}`,
      ],
      [
        'Cách tính',
        'Mỗi dòng là một việc mà kế hoạch giao cho chính đơn vị (chủ trì hoặc chỉ đạo). Tiến độ là lời của đơn vị; hạn tính từ kế hoạch; nơi kế hoạch nêu hạn gửi riêng thì lấy ngày đến trước. “Chưa làm”: đơn vị đã gửi tệp nhưng không ghi việc này. “Chưa gửi”: chưa có tệp nào của đơn vị.',
      ],
      ...(expected === 'all'
        ? silent.map(({ unit }) => [progressStateNames['not-reported'], `${unit.fullName} (${unit.id})`])
        : [['Chưa đối chiếu', 'Báo cáo chỉ có các đơn vị đã gửi tệp; không nói được còn đơn vị nào chưa gửi.']]),
      ...unread.map(({ file, why }) => ['Bỏ lại cả tệp', `${file}: ${why}`]),
      ...problems.map((problem) => {
        const { found, expected: needed, leftOut } = progressProblemWords(problem, plan);
        return ['Bỏ lại', `${problem.file}: ${found}; ${needed}. Đã ${leftOut}.`];
      }),
      ...notes.map((note) => ['Cần biết', progressNoteWords(note, plan)]),
    ],
  };
}
