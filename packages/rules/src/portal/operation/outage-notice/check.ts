import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';
import type { Section } from '../../page/sections.js';
import { isForced, readNotice } from './notice.js';

/** Working days between the day of posting and the day of stopping. */
const NOTICE = 7;

const stops = /\b(?:tam (?:dung|ngung)|(?:ngung|dung) hoat dong|gian doan)\b|\bthong bao\b.{0,100}\bbao tri\b/;
const over = /\b(?:da (?:hoat dong|khoi phuc)|hoan thanh|ket qua|hoat dong tro lai sau)\b/;
/** With diacritics, for "cổng" and "công" are two things. */
const system =
  /cổng|trang (?:thông tin|tin|web|này|để|điện)|website|hệ thống|máy chủ|phần mềm|dịch vụ công|cơ sở dữ liệu/i;
const otherThings =
  /\b(?:dien|nuoc|duong|cau|luoi|giao thong|thi cong|kinh doanh|xe|tau|kenh|tram|den|tiep cong dan|tiep dan)\b/;

export const check: Check = ({ findings, asOf, workingDaysBetween }) => {
  const unclear: string[] = [];
  let notices = 0;
  let clear = 0;
  return {
    page: (page) => {
      for (const { heading, folded } of noticesOn(page)) {
        if (isForced(`${heading.folded} ${folded}`)) continue;
        const { posted, start, saysReturn } = readNotice(`${heading.folded}. ${folded}`, asOf.slice(0, 4));
        const day = start ?? posted;
        // What is long over nobody can announce any more.
        if (day !== undefined && day < yearBefore(asOf)) continue;
        notices += 1;
        if (!saysReturn)
          findings.add(page, heading.element, {
            found: 'thông báo tạm dừng chưa nêu thời gian hoạt động trở lại',
            expected: 'ngày, giờ dự kiến hoạt động trở lại',
          });
        if (posted === undefined || start === undefined) {
          unclear.push(page.path);
          continue;
        }
        clear += 1;
        const days = workingDaysBetween(posted, start);
        if (days < NOTICE)
          findings.add(page, heading.element, {
            found: `thông báo đăng ngày ${written(posted)}, tạm dừng từ ngày ${written(start)}: trước ${days} ngày làm việc`,
            expected: 'đăng trước ít nhất 07 ngày làm việc',
          });
      }
    },
    outcome: () => {
      if (findings.count > 0) return findings.outcome();
      if (notices === 0)
        return {
          verdict: 'not-applicable',
          reason: 'Trong một năm qua cổng không có thông báo tạm dừng theo kế hoạch.',
        };
      if (clear === 0)
        return {
          verdict: 'could-not-check',
          cause: `Không đọc được ngày đăng hoặc ngày bắt đầu dừng ở ${unclear.sort()[0]}.`,
        };
      return { verdict: 'pass' };
    },
  };
};

/** A notice within another is part of it; a heading that leads elsewhere is an entry of a list. */
function noticesOn(page: Page): Section[] {
  const found: Section[] = [];
  for (const section of page.sections) {
    const last = found.at(-1)?.heading.level;
    if (!isNotice(section) || (last !== undefined && section.heading.level > last)) continue;
    const leadsOn = page.links.some(
      ({ to, host, element }) => isWithin(element, section) && (host !== undefined || to !== page.path),
    );
    if (!leadsOn) found.push(section);
  }
  return found;
}

const isWithin = (element: Section['elements'][number], { heading }: Section): boolean =>
  element.parent === heading.element || heading.element.parent === element;

function isNotice({ heading: { text, folded } }: Section): boolean {
  if (!stops.test(folded) || over.test(folded) || /[.?!…]$/.test(text)) return false;
  return system.test(text) || (/\bbao tri\b/.test(folded) && !otherThings.test(folded));
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

const written = (day: string): string => day.split('-').reverse().join('/');
