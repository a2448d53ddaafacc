import { isOf } from '../../content/entry.js';
import { holidaysKnown, workingDaysBetween } from '../../working-days/working-days.js';
import type { Rule } from '../rule.js';
import { unknownHolidays } from './unknown-holidays.js';

/** Decree 224/2026, Điều 13 khoản 1 điểm a: a planned suspension is announced seven working days before, but for force majeure. */
const LAW = { from: '2026-07-01', days: 7, clause: 'Nghị định 224/2026/NĐ-CP, Điều 13 khoản 1 điểm a' };

/** Late notice of a suspension. A warning, as the notice must go up all the same. */
export const outageNotice: Rule = (entry, { announced }) => {
  if (!isOf(entry, 'outages')) return [];
  const { start, published, forceMajeure } = entry.data;
  if (forceMajeure === true || published < LAW.from) return [];
  const ahead = workingDaysBetween(published, start, announced);
  if (ahead >= LAW.days) return holidaysKnown(start) ? [] : [unknownHolidays('start')];
  return [
    {
      level: 'warning',
      at: 'published',
      found: `báo trước ${ahead} ngày làm việc`,
      expected: `ít nhất ${LAW.days} ngày làm việc trước ngày bắt đầu (${LAW.clause})`,
      fix: 'lùi ngày bắt đầu, hoặc ghi forceMajeure: true khi bất khả kháng',
    },
  ];
};
