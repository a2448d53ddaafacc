import { isOf } from '../../content/entry.js';
import { holidaysKnown, workingDaysBetween } from '../../working-days/working-days.js';
import type { Rule } from '../rule.js';
import { unknownHolidays } from './unknown-holidays.js';

/** Law 10/2022, Điều 12 khoản 3: where no other time is set, within five working days of the decision. */
const LAW = { from: '2023-07-01', days: 5, clause: 'Luật 10/2022/QH15, Điều 12 khoản 3' };

/**
 * Late publication. A warning: the page shows both days, and no correction of the file can make up for it. What was issued
 * before the law was in force is left alone.
 */
export const publicationTime: Rule = (entry, { announced }) => {
  if (!isOf(entry, 'publications')) return [];
  const { issued, published, deadline } = entry.data;
  if (issued < LAW.from || published < issued) return [];
  const allowed = deadline?.workingDays ?? LAW.days;
  const taken = workingDaysBetween(issued, published, announced);
  if (taken <= allowed) return [];
  if (!holidaysKnown(issued) || !holidaysKnown(published)) return [unknownHolidays('published')];
  return [
    {
      level: 'warning',
      at: 'published',
      found: `đăng vào ngày làm việc thứ ${taken} sau ngày ban hành`,
      expected: `không quá ${allowed} ngày làm việc (${deadline?.basis ?? LAW.clause})`,
      fix: deadline
        ? 'lần sau đăng sớm hơn; có ngày nghỉ bù, làm bù thì ghi vào workingDays của portal.config.ts'
        : 'nếu luật khác định thời hạn khác thì ghi thời hạn riêng (deadline) và căn cứ; có ngày nghỉ bù, làm bù thì ghi vào workingDays của portal.config.ts',
    },
  ];
};
