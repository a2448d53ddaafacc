import type { Deadline, Plan } from '@haicap/domain';
import { type EventDates, isDay, lastDay } from '@haicap/rules';
import { deadlinePhrases } from './deadline-phrases.js';
import { type EventNaming, eventPhrases } from './event-phrases.js';
import { dayWords } from './words.js';

/**
 * When a step must be done, for reading: the last good day first, then how the plan puts it.
 *
 * @example
 * deadlineWords({ kind: 'before', date: '2025-06-10' }, plan, events); // 'hạn cuối 09/06/2025 (kế hoạch: trước ngày 10/06/2025)'
 */
export function deadlineWords(
  deadline: Deadline,
  plan: Pick<Plan, 'events'>,
  events: EventDates,
  naming: EventNaming = 'with-code',
): string {
  const last = lastDay(deadline, events);
  const { rule } = deadlinePhrases(deadline, (id) => eventPhrases(id, plan, events, naming));
  return isDay(last) ? `hạn cuối ${dayWords(last)} (kế hoạch: ${rule})` : rule;
}
