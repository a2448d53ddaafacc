import { type Deadline, type Plan, type Task, weekdays } from '@haicap/domain';
import { isDay, lastDay } from '@haicap/rules';
import { formatDay } from './format';

/** A deadline in words: what counts most first, and a remark that explains it. */
export interface DeadlineText {
  /** "Xong trong ngày 08/06/2025". */
  main: string;
  /** "Kế hoạch ghi “trước ngày 09/06/2025”." */
  remark?: string;
}

/**
 * A deadline as an officer reads it: the last good day, and what the plan prints.
 *
 * In: the deadline and its plan, whose events it may name.
 *
 * @example
 * deadlineText({ kind: 'before', date: '2025-06-09' }, plan).main; // 'Hạn cuối: 08/06/2025'
 */
export function deadlineText(deadline: Deadline, plan: Pick<Plan, 'events'>): DeadlineText {
  const event = (id: string) => {
    const found = plan.events.find((candidate) => candidate.id === id);
    const name = found ? `${found.name.charAt(0).toLocaleLowerCase('vi')}${found.name.slice(1)}` : id;
    const came = found?.outcome ? ` Về sau: ngày ${formatDay(found.outcome.date)} (${found.outcome.basis}).` : '';
    return { name, came };
  };
  switch (deadline.kind) {
    case 'before': {
      const last = lastDay(deadline);
      return {
        main: `Hạn cuối: ${isDay(last) ? formatDay(last) : last}`,
        remark: `Kế hoạch ghi “trước ngày ${formatDay(deadline.date)}”.`,
      };
    }
    case 'by':
      return { main: `Hạn cuối: ${formatDay(deadline.date)}`, remark: 'Ngày này còn đúng hạn.' };
    case 'from':
      return { main: `Bắt đầu từ ${formatDay(deadline.date)}`, remark: 'Kế hoạch không nêu ngày kết thúc.' };
    case 'within': {
      const { name, came } = event(deadline.event);
      const day = deadline.projected
        ? `Kế hoạch dự kiến ngày ${formatDay(deadline.projected)}.`
        : 'Kế hoạch không nêu ngày của sự kiện này.';
      return {
        main: `Trong ${deadline.days} ngày sau một sự kiện`,
        remark: `Tính từ hôm sau ngày ${name}.${came} ${day}`,
      };
    }
    case 'after-event': {
      const { name, came } = event(deadline.event);
      return { main: 'Ngay sau một sự kiện', remark: `Sự kiện: ${name}.${came}` };
    }
    case 'before-event': {
      const { name, came } = event(deadline.event);
      return { main: 'Trước một sự kiện', remark: `Sự kiện: ${name}.${came}` };
    }
    case 'weekly': {
      const parts = { morning: 'sáng', afternoon: 'chiều' } as const;
      return { main: `Hằng tuần, ${deadline.part ? `${parts[deadline.part]} ` : ''}${weekdays[deadline.weekday]}` };
    }
    case 'ongoing':
      return { main: 'Thường xuyên', remark: 'Kế hoạch không nêu ngày kết thúc.' };
    case 'not-stated':
      return { main: 'Kế hoạch không nêu thời hạn' };
  }
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
