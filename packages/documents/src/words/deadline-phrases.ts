import { type Deadline, type PlainDate, weekdays } from '@haicap/domain';
import { isDay, lastDay } from '@haicap/rules';
import type { EventPhrases } from './event-phrases.js';
import { dayWords } from './words.js';

/** What is said wherever the plan starts something and does not say until when. */
export const NO_END = 'Kế hoạch không nêu ngày kết thúc.';

/** A deadline in words, for three places. */
export interface DeadlinePhrases {
  /** How the plan puts it, inside a sentence: "trước ngày 10/06/2025". */
  rule: string;
  /** What counts most, on a line of its own: "Hạn cuối: 09/06/2025". */
  main: string;
  /** What explains that line, in whole sentences. */
  remark?: string;
}

const parts = { morning: 'sáng', afternoon: 'chiều' } as const;

/** The day of a weekly report: "chiều thứ 5". */
export const weeklyDay = ({ part, weekday }: Extract<Deadline, { kind: 'weekly' }>): string =>
  `${part === undefined ? '' : `${parts[part]} `}${weekdays[weekday]}`;

const aroundEvent = {
  'after-event': { rule: 'ngay sau khi', main: 'Ngay sau một sự kiện' },
  'before-event': { rule: 'trước khi', main: 'Trước một sự kiện' },
} as const;

/**
 * The phrases for every kind of deadline: commands, pages and calendars all speak with these.
 *
 * In: the deadline as the plan states it, and how an event of the plan is named.
 */
export function deadlinePhrases(deadline: Deadline, eventOf: (id: string) => EventPhrases): DeadlinePhrases {
  switch (deadline.kind) {
    case 'before': {
      const last = lastDay(deadline);
      const rule = `trước ngày ${dayWords(deadline.date)}`;
      return { rule, main: `Hạn cuối: ${isDay(last) ? dayWords(last) : last}`, remark: `Kế hoạch ghi “${rule}”.` };
    }
    case 'by': {
      const day = dayWords(deadline.date);
      return { rule: `chậm nhất ngày ${day}`, main: `Hạn cuối: ${day}`, remark: 'Ngày này còn đúng hạn.' };
    }
    case 'from': {
      const day = dayWords(deadline.date);
      return { rule: `từ ngày ${day}`, main: `Bắt đầu từ ${day}`, remark: NO_END };
    }
    case 'within': {
      const { inRule, inRemark } = eventOf(deadline.event);
      const { rule, remark } = expected(deadline.projected);
      return {
        rule: `trong ${deadline.days} ngày sau khi: ${inRule}${rule}`,
        main: `Trong ${deadline.days} ngày sau một sự kiện`,
        remark: `Tính từ hôm sau ngày ${inRemark}${remark || ' Kế hoạch không nêu ngày của sự kiện này.'}`,
      };
    }
    case 'after-event':
    case 'before-event': {
      const { inRule, inRemark } = eventOf(deadline.event);
      const { rule, remark } = expected(deadline.projected);
      const phrase = aroundEvent[deadline.kind];
      return {
        rule: `${phrase.rule}: ${inRule}${rule}`,
        main: phrase.main,
        remark: `Sự kiện: ${inRemark}${remark}`,
      };
    }
    case 'weekly': {
      const day = weeklyDay(deadline);
      return {
        rule: `${deadline.part === undefined ? '' : 'buổi '}${day} hằng tuần`,
        main: `Hằng tuần, ${day}`,
        remark: NO_END,
      };
    }
    case 'ongoing': {
      const until = deadline.until === undefined ? undefined : eventOf(deadline.until);
      return {
        rule: `thường xuyên${until ? `, cho đến khi: ${until.inRule}` : ''}`,
        main: 'Thường xuyên',
        remark: until ? `Cho đến khi: ${until.inRemark}` : NO_END,
      };
    }
    case 'not-stated':
      return { rule: 'kế hoạch không nêu thời hạn', main: 'Kế hoạch không nêu thời hạn' };
  }
}

/** The day that the plan itself expects, for the rule and for the remark. */
const expected = (day: PlainDate | undefined): { rule: string; remark: string } =>
  day === undefined
    ? { rule: '', remark: '' }
    : { rule: `, dự kiến ${dayWords(day)}`, remark: ` Kế hoạch dự kiến ngày ${dayWords(day)}.` };
