import type { Check } from '../../audit/check.js';
import { footOf } from '../../identity/page-parts.js';
import type { Page } from '../../page/page.js';
import { readEmc } from '../emc.js';

const label = /\b(?:ket noi|do luong|giam sat)\b.{0,60}\bemc\b|\bemc\b.{0,60}\b(?:ket noi|do luong)\b/;
const denied = /\bchua (?:duoc )?ket noi\b/;

export const check: Check = ({ findings }) => {
  let labelled = false;
  let measured = false;
  return {
    page: (page) => {
      labelled ||= hasLabel(page);
      measured ||= readEmc(page).state === 'whole';
    },
    outcome: () => {
      if (labelled) return { verdict: 'pass' };
      if (!measured)
        return { verdict: 'not-applicable', reason: 'Cổng chưa gắn mã đo lường EMC; chưa kết nối thì không đặt nhãn.' };
      findings.addAbsence({
        found: 'có mã đo lường EMC mà chân trang không có nhãn đã kết nối',
        expected: 'nhãn "Trang đã kết nối hệ thống đo lường EMC" ở chân trang',
      });
      return findings.outcome();
    },
  };
};

function hasLabel(page: Page): boolean {
  const foot = footOf(page);
  if (!foot) return false;
  const words = page.folded(foot);
  if (label.test(words) && !denied.test(words)) return true;
  return page.all('img[alt]', foot).some(({ attribs }) => /\bEMC\b/i.test(attribs.alt ?? ''));
}
