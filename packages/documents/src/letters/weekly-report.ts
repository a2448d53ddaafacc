import { type Plan, taskStates } from '@haicap/domain';
import { clauseName, type EventDates, type Instruction, instructionsFor, isDay } from '@haicap/rules';
import { typeSymbols } from '../form/index.js';
import { deadlinePhrases } from '../words/deadline-phrases.js';
import { eventPhrases } from '../words/event-phrases.js';
import { dayWords } from '../words/words.js';
import { planLine, quotesLine } from './cite.js';
import type { Draft, LetterParts } from './draft.js';
import type { Column, Table } from './letter.js';
import { blank, gap, joined, type Line, line } from './line.js';
import { archive, namedSymbol, recipientsOf, signatureOf } from './phrases.js';

const NOT_BEGUN = 'Chưa làm';

/** Keeps the number of a bullet on the line of its word. */
const NO_BREAK = '\u00A0';

const columns: readonly Column[] = [
  { title: 'STT', width: 1.3, alignment: 'center' },
  { title: 'Nhiệm vụ', width: 4.6 },
  { title: 'Căn cứ', width: 3.2 },
  { title: 'Hạn cuối', width: 2.7 },
  { title: 'Tình hình', width: 2 },
  { title: 'Kết quả, vướng mắc', width: 2.7 },
];

/** One task of the writer in the report. */
export interface ReportRow {
  task: string;
  title: string;
  /** The clauses that it rests on. */
  clauses: string;
  /** The last good day, or why there is none. */
  due: string;
  state: Line;
  note: Line;
}

/** The weekly report on the tasks that the plan gives the writer. */
export function weeklyReport(draft: Draft): LetterParts {
  const { plan, task, issuer } = draft;
  const to = joined(recipientsOf(draft), ', ');
  const states = [taskStates.done, taskStates.doing, NOT_BEGUN, taskStates.blocked].join('; ');
  const week = line`(tuần từ ngày ${gap('ngày đầu tuần')} đến ngày ${gap('ngày cuối tuần')})`;
  return {
    type: 'BÁO CÁO',
    symbol: namedSymbol(typeSymbols['BÁO CÁO'], issuer),
    abstract: line`Tiến độ, kết quả thực hiện ${plan.shortTitle} ${week}`,
    addressees: recipientsOf(draft),
    blocks: [
      { kind: 'body', text: line`Thực hiện ${planLine(plan)}, ${quotesLine(plan, task.citations)}.` },
      { kind: 'body', text: line`${issuer.inText} báo cáo tiến độ, kết quả thực hiện như sau:` },
      { kind: 'section-heading', text: ['I. TIẾN ĐỘ, KẾT QUẢ THỰC HIỆN'] },
      { kind: 'table', table: tableOf(reportRows(draft)) },
      { kind: 'remark', text: [{ remark: `Cột “Tình hình” ghi một trong: ${states}. Xóa dòng này trước khi ký.` }] },
      { kind: 'section-heading', text: ['II. KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT'] },
      { kind: 'body', text: line`${blank('nêu khó khăn, vướng mắc, đề xuất, hoặc ghi không có')}.` },
      {
        kind: 'remark',
        text: [{ remark: 'Kế hoạch chỉ yêu cầu tiến độ, kết quả; mục II là gợi ý. Xóa dòng này trước khi ký.' }],
      },
      { kind: 'body', text: line`Kính gửi ${to} tổng hợp./.` },
    ],
    signatures: [signatureOf(issuer)],
    recipients: [['Như trên'], archive],
  };
}

/** The tasks that the writer leads or supports, by deadline; the report itself is none of them. */
export function reportRows({ dataset, plan, task, writer, asOf, events, words }: Draft): ReportRow[] {
  const who = typeof writer === 'string' ? { actor: writer } : { unit: writer.id };
  const [answer] = instructionsFor(dataset, { plan: plan.id, asOf, ...who });
  const own = (answer?.instructions ?? []).filter(
    ({ role, task: id }) => (role === 'lead' || role === 'support') && id !== task.id,
  );
  const once = [...new Map(own.map((step) => [step.task, step])).values()];
  return once.map((step) => {
    const entry = words.progress?.[step.task];
    const state = entry ? taskStates[entry.state] : NOT_BEGUN;
    return {
      task: step.task,
      title: step.title,
      clauses: clausesOf(plan, step),
      due: dueWords(step, plan, events),
      state: [words.progress ? state : gap('tình hình từng việc')],
      note: words.progress ? [entry?.note ?? ''] : [gap('kết quả từng việc')],
    };
  });
}

const tableOf = (rows: readonly ReportRow[]): Table => ({
  columns,
  rows: rows.map(({ title, clauses, due, state, note }, index) => [
    [String(index + 1)],
    [title],
    [clauses],
    [due],
    state,
    note,
  ]),
});

/** The clauses that lay down the duty: headings that a quote needs for its subject are left out. */
function clausesOf(plan: Plan, { citations }: Instruction): string {
  const duties = new Set(plan.clauses.filter(({ kind }) => kind === 'obligation').map(({ id }) => id));
  const names = citations.filter(({ clause }) => duties.has(clause)).map(({ clause }) => clauseName(plan, clause));
  return [...new Set(names)].map((name) => name.replace(/ (?=\d+$)/, NO_BREAK)).join('; ');
}

/** The last good day, or how the plan puts it. */
const dueWords = ({ deadline, lastDay }: Instruction, plan: Plan, events: EventDates): string =>
  isDay(lastDay)
    ? dayWords(lastDay)
    : deadlinePhrases(deadline, (id) => eventPhrases(id, plan, events, 'for-reading')).rule;
