import { type Deadline, type PlainDate, type Plan, weekdays } from '@haicap/domain';
import { type EventDates, isDay, lastDay } from '@haicap/rules';
import { dayWords } from './words.js';

const parts = { morning: 'buổi sáng', afternoon: 'buổi chiều' } as const;

/**
 * When a step must be done, for reading: the last good day first, then how the plan puts it.
 *
 * @example
 * deadlineWords({ kind: 'before', date: '2025-06-10' }, plan, events); // 'hạn cuối 09/06/2025 (kế hoạch: trước ngày 10/06/2025)'
 */
export function deadlineWords(deadline: Deadline, plan: Plan, events: EventDates): string {
  const last = lastDay(deadline, events);
  const rule = ruleWords(deadline, plan, events);
  return isDay(last) ? `hạn cuối ${dayWords(last)} (kế hoạch: ${rule})` : rule;
}

function ruleWords(deadline: Deadline, plan: Plan, events: EventDates): string {
  const event = (id: string) => {
    const day = events.get(id);
    const name = plan.events.find((candidate) => candidate.id === id)?.name ?? id;
    return `${name} (${day === undefined ? 'chưa biết ngày' : `ngày ${dayWords(day)}`}; mã sự kiện: ${id})`;
  };
  switch (deadline.kind) {
    case 'before':
      return `trước ngày ${dayWords(deadline.date)}`;
    case 'by':
      return `chậm nhất ngày ${dayWords(deadline.date)}`;
    case 'from':
      return `từ ngày ${dayWords(deadline.date)}`;
    case 'within':
      return `trong ${deadline.days} ngày sau khi: ${event(deadline.event)}${projected(deadline.projected)}`;
    case 'after-event':
      return `ngay sau khi: ${event(deadline.event)}${projected(deadline.projected)}`;
    case 'before-event':
      return `trước khi: ${event(deadline.event)}${projected(deadline.projected)}`;
    case 'weekly':
      return `${deadline.part === undefined ? '' : `${parts[deadline.part]} `}${weekdays[deadline.weekday]} hằng tuần`;
    case 'ongoing':
      return `thường xuyên${deadline.until === undefined ? '' : `, cho đến khi: ${event(deadline.until)}`}`;
    case 'not-stated':
      return 'kế hoạch không nêu thời hạn';
  }
}

const projected = (day: PlainDate | undefined): string => (day === undefined ? '' : `, dự kiến ${dayWords(day)}`);
