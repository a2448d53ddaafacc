import { actors, type Citation, listIds, NOT_STATED, roles, systems } from '@haicap/domain';
import { type Instruction, taskActors } from '@haicap/rules';
import { deadlineWords } from '../words/deadline-words.js';
import { lineageLine, placeNames } from '../words/unit-line.js';
import { actorName, dayWords, statusNames } from '../words/words.js';
import { groupBy } from './group-by.js';
import type { Worklist } from './worklist.js';

/** One step in words: what text, Markdown and DOCX print, each in its own form. */
export interface ChecklistStep {
  task: string;
  title: string;
  system: string;
  when: string;
  action: string;
  /** Label and words: with whom, to whom, after what. */
  details: { label: string; words: string }[];
  citations: readonly Citation[];
}

/** A worklist in words. */
export interface Checklist {
  heading: string;
  /** Label and words: plan, day of asking. */
  facts: { label: string; words: string }[];
  sections: { heading: string; steps: ChecklistStep[] }[];
  /** Who answers now, when the unit is gone. */
  answeredBy: string[];
}

/** Puts a worklist into words: own steps by status, then what others do about the unit, then who answers now. */
export function checklist(list: Worklist): Checklist {
  const { answer, plan } = list;
  const byStatus = listIds(statusNames).map((status) => ({
    heading: statusNames[status],
    steps: steps(
      list,
      answer.instructions.filter((step) => step.status === status),
    ),
  }));
  const about = {
    heading: 'Việc cơ quan khác làm đối với đơn vị này',
    steps: steps(list, answer.concerning, 'Cơ quan'),
  };
  const dated = plan.date === 'not-stated' ? '' : ` ngày ${dayWords(plan.date)}`;
  const silent = answer.instructions.length + answer.concerning.length === 0;
  return {
    heading: headingOf(list),
    facts: [
      { label: 'Theo', words: `${plan.shortTitle}${dated} (${plan.id})` },
      { label: 'Tính đến ngày', words: dayWords(answer.asOf) },
      ...(silent ? [{ label: 'Kết quả', words: 'kế hoạch không giao việc nào; hỏi từng cơ quan bằng --actor' }] : []),
    ],
    sections: [...byStatus, about].filter((section) => section.steps.length > 0),
    answeredBy: answer.answeredBy
      ? [
          `Đơn vị kết thúc hoạt động ngày ${dayWords(answer.answeredBy.since)}. Nay thuộc:`,
          ...answer.answeredBy.units.map(lineageLine),
        ]
      : [],
  };
}

function headingOf({ answer: { unit, actor, asOf }, units }: Worklist): string {
  const who = actor && actors[actor];
  if (!unit) return `Việc của ${who ?? ''}`;
  const now = units.nameAsOf(unit.id, asOf);
  const renamed = now.status === 'exists' && now.fullName !== unit.fullName ? `, nay là ${now.fullName}` : '';
  const place = [unit.fullName, ...placeNames(units, unit)].join(', ');
  return `Việc của ${who ? `${who} đối với ` : ''}${place} (${unit.id})${renamed}`;
}

/** Steps in words; a task in which the reader has several parts is one step. */
function steps(list: Worklist, instructions: readonly Instruction[], own = 'Vai trò'): ChecklistStep[] {
  return [...groupBy(instructions, ({ task }) => task).values()].flatMap((parts) => {
    const [first] = parts;
    return first ? [step(list, first, parts, own)] : [];
  });
}

function step(
  { plan, events }: Worklist,
  first: Instruction,
  parts: readonly Instruction[],
  label: string,
): ChecklistStep {
  const task = plan.tasks.find(({ id }) => id === first.task);
  const readers = new Set(parts.map(({ actor }) => actor));
  const others = (task ? taskActors(task) : []).filter(({ actor, role }) => !readers.has(actor) && role !== 'receives');
  const named = (list: readonly Pick<Instruction, 'actor' | 'role'>[]) =>
    list
      .map(({ actor, role }) => `${actorName(actor)}${actor === NOT_STATED ? '' : ` (${roles[role].toLowerCase()})`}`)
      .join('; ');
  const sent = parts
    .flatMap(({ sendTo }) => sendTo)
    .map(
      ({ actor, what, channel }) => `${what} → ${actorName(actor)}${channel === undefined ? '' : `, qua ${channel}`}`,
    );
  const earlier = first.after.map((id) => plan.tasks.find((other) => other.id === id)?.title ?? id);
  const details = [
    { label, words: named(parts) },
    { label: 'Cùng làm', words: named(others) },
    { label: 'Gửi', words: sent.join('; ') },
    { label: 'Hạn gửi', words: first.handOver ? deadlineWords(first.handOver.deadline, plan, events) : '' },
    { label: 'Điều kiện', words: first.condition ?? '' },
    { label: 'Làm sau', words: earlier.join('; ') },
    { label: 'Lưu ý', words: first.notes.map(({ text }) => text).join(' ') },
  ];
  return {
    task: first.task,
    title: first.title,
    system: systems[first.system],
    when: deadlineWords(first.deadline, plan, events),
    action: first.action,
    details: details.filter(({ words }) => words !== ''),
    citations: first.citations,
  };
}
