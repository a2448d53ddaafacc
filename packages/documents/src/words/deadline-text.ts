import type { Deadline, Plan, Task } from '@haicap/domain';
import { type DeadlinePhrases, deadlinePhrases } from './deadline-phrases.js';
import { eventPhrases } from './event-phrases.js';

/** A deadline in words: what counts most first, and a remark that explains it. */
export type DeadlineText = Omit<DeadlinePhrases, 'rule'>;

/** A page does not know on which day it is read: it names no day of an event but what came about in the end. */
const none = new Map<string, string>();

/**
 * A deadline as a page shows it: the last good day, and what the plan prints.
 *
 * In: the deadline and its plan, whose events it may name.
 *
 * @example
 * deadlineText({ kind: 'before', date: '2025-06-09' }, plan).main; // 'Hạn cuối: 08/06/2025'
 */
export function deadlineText(deadline: Deadline, plan: Pick<Plan, 'events'>): DeadlineText {
  const { rule: _, ...text } = deadlinePhrases(deadline, (id) => eventPhrases(id, plan, none, 'for-reading'));
  return text;
}

/**
 * The days of a task in order: when its list or report must be sent, where the plan sets another day for that, then its own.
 *
 * In: the task and its plan. Out: one or two phrases.
 *
 * @example
 * taskDeadlines(staffList, minhLong); // ['Phải gửi – Hạn cuối: 19/06/2025', 'Hạn cuối: 20/06/2025']
 */
export function taskDeadlines(
  { deadline, deliverable }: Pick<Task, 'deadline' | 'deliverable'>,
  plan: Pick<Plan, 'events'>,
): string[] {
  const sent = deliverable?.deadline ? [`Phải gửi – ${deadlineText(deliverable.deadline, plan).main}`] : [];
  return [...sent, deadlineText(deadline, plan).main];
}
