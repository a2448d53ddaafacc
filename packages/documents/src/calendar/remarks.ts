import type { Plan, Task } from '@haicap/domain';
import { type EventDates, lastDay, type NoLastDay } from '@haicap/rules';
import { statusNames } from '../words/words.js';
import { planLine } from './entry-notes.js';

/** Why a task has no day, in the order in which an officer needs them. */
const reasons = {
  'waits-for-event': statusNames['waits-for-event'],
  'not-applicable': statusNames.ongoing,
  'not-stated': statusNames['not-stated'],
} as const satisfies Record<NoLastDay, string>;

/**
 * What a calendar holds, and what it leaves out: nobody shall take it for the whole plan.
 *
 * In: how many entries it has; the tasks without any; how many tasks of others about the unit it does not show. Out: lines,
 * the count of what is missing first, for some programs cut the text off.
 */
export function remarks(
  plan: Plan,
  events: EventDates,
  { entries, undated, concerning }: { entries: number; undated: readonly Task[]; concerning: number },
): string[] {
  const groups = Object.entries(reasons).flatMap(([reason, words]) => {
    const titles = undated.filter(({ deadline }) => lastDay(deadline, events) === reason).map(({ title }) => title);
    return titles.length > 0 ? [`${words} (${titles.length}): ${titles.join('; ')}.`] : [];
  });
  const missing = `${undated.length} việc không có ngày, không nằm trong lịch này:`;
  const complete = entries > 0 ? 'Mọi việc đều có ngày trong lịch này.' : 'Kế hoạch không giao việc nào.';
  return [
    undated.length > 0 ? missing : complete,
    ...groups,
    ...(concerning > 0 ? [`Không gồm ${concerning} việc cơ quan khác làm đối với đơn vị này.`] : []),
    `Lịch có ${entries} mục, theo ${planLine(plan)}.`,
  ];
}
