import { type Deadline, type Deliverable, listIds, NOT_STATED, type Plan, roles, type Task } from '@haicap/domain';
import { clauseName, type EventDates, taskActors } from '@haicap/rules';
import { NO_END } from '../words/deadline-phrases.js';
import { deadlineWords } from '../words/deadline-words.js';
import { actorName, dayWords } from '../words/words.js';

/**
 * The notes of an entry: what to do, until when, who with whom, and the clauses word for word.
 *
 * In: the task, its plan, the known days of events. Out: lines.
 */
export function entryNotes(task: Task, plan: Plan, events: EventDates): string[] {
  const { deliverable, appliesTo } = task;
  const when = (deadline: Deadline) => {
    const open = deadline.kind === 'from' || deadline.kind === 'weekly';
    return `${deadlineWords(deadline, plan, events, 'for-reading')}${open ? `. ${NO_END}` : ''}`;
  };
  const labelled = [
    ...(deliverable?.deadline ? [['Hạn gửi', when(deliverable.deadline)]] : []),
    [deliverable?.deadline ? 'Hạn của việc' : 'Thời hạn', when(task.deadline)],
    ...people(task),
    ['Gửi', deliverable ? sent(deliverable) : ''],
    ['Điều kiện', appliesTo?.condition ?? ''],
    ['Làm sau', plan.tasks.flatMap(({ id, title }) => (task.after.includes(id) ? [title] : [])).join('; ')],
    ['Lưu ý của ban biên tập', task.notes.map(({ text }) => text).join(' ')],
  ];
  return [
    task.action,
    ...labelled.filter(([, words]) => words !== '').map(([label, words]) => `${label}: ${words}`),
    ...task.citations.map(({ clause, quote }) => `Căn cứ ${clauseName(plan, clause)}: “${quote}”`),
    planLine(plan),
  ];
}

const sent = ({ what, channel }: Deliverable): string => `${what}${channel === undefined ? '' : ` (${channel})`}`;

/** Everybody who has a part in the task, by role. */
function people(task: Task): string[][] {
  const parts = taskActors(task);
  return listIds(roles).map((role) => [
    roles[role],
    parts
      .filter((part) => part.role === role)
      .map(({ actor }) => actorName(actor))
      .join('; '),
  ]);
}

/** The plan by title, number and day; what the document leaves blank is said. */
export function planLine({ shortTitle, number, date }: Pick<Plan, 'shortTitle' | 'number' | 'date'>): string {
  const numbered = number === NOT_STATED || shortTitle.includes(number) ? [] : [`số ${number}`];
  const dated = date === NOT_STATED ? [] : [`ngày ${dayWords(date)}`];
  const blank = [...(number === NOT_STATED ? ['số'] : []), ...(date === NOT_STATED ? ['ngày'] : [])];
  const left = blank.length > 0 ? [`văn bản để trống ${blank.join(' và ')}`] : [];
  return `${shortTitle} (${[...numbered, ...dated, ...left].join(', ')})`;
}
