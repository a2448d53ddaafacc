import type { Check } from '../../audit/check.js';

// Contrast shows only where a browser lays the page out: what axe-core found there is added by the audit itself.
export const check: Check = ({ findings }) => ({
  outcome: ({ browser = [] }) =>
    browser.length === 0
      ? { verdict: 'could-not-check', cause: 'Chưa mở trang nào bằng trình duyệt để đo màu chữ và màu nền.' }
      : findings.outcome(),
});
