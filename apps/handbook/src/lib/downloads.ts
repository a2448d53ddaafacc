import type { Unit } from '@haicap/domain';
import { plansForUnit } from '@haicap/rules';
import { calendarOfUnit } from './calendars';
import { dataset } from './facts';
import { lettersOf } from './letters';
import { links } from './links';

/** A file that goes with a unit's desk. */
export interface Download {
  href: string;
  name: string;
  /** What it is good for, in one sentence. */
  what: string;
}

/** The files of a unit: a calendar for each plan that gives it days, its letters, the staff list. */
export async function downloadsOf(unit: Unit): Promise<Download[]> {
  const plans = plansForUnit(dataset, unit);
  const calendars = await Promise.all(
    plans.map(async (plan): Promise<Download[]> => {
      const { text, entries, undated } = await calendarOfUnit(plan, unit);
      if (text === undefined) return [];
      const left = undated === 0 ? '' : ` ${undated} việc không có ngày nên không có trong lịch.`;
      return [
        {
          href: links.unitCalendar(unit, plan.id),
          name: `Lịch theo ${plan.shortTitle} (.ics)`,
          what: `${entries} mục, nhắc trước 7 ngày và 1 ngày; mở bằng Outlook, Google Calendar, điện thoại.${left}`,
        },
      ];
    }),
  );
  const letters = lettersOf(unit).map(
    ({ task, title, plan }): Download => ({
      href: links.letter(unit, task),
      name: `${title} (.docx)`,
      what: `văn bản theo thể thức Nghị định 30/2020/NĐ-CP, căn cứ ${plan.shortTitle}; chỗ chưa biết để trống và có đánh dấu.`,
    }),
  );
  const staffList: Download = {
    href: links.staffList(),
    name: 'Mẫu danh sách cán bộ (.xlsx)',
    what: 'họ tên, chức vụ, vị trí công tác và vai trò trên từng hệ thống, để gửi nơi mở tài khoản.',
  };
  return [...calendars.flat(), ...letters, staffList];
}
