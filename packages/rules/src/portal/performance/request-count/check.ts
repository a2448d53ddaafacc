import type { Check } from '../../audit/check.js';
import { isRedirect } from '../../shared/redirect.js';
import { type Embedded, embeddedIn } from '../embedded.js';

/** Ours, no law's. */
const MOST = 80;

const names: readonly (readonly [string, readonly Embedded['kind'][]])[] = [
  ['kiểu dáng', ['style']],
  ['mã', ['script']],
  ['hình', ['picture', 'in-style']],
  ['khung, tệp khác', ['frame', 'other']],
];

export const check: Check = ({ findings }) => ({
  page: (page) => {
    if (isRedirect(page)) return;
    const files = embeddedIn(page);
    // The page itself is a request too.
    if (files.length + 1 <= MOST) return;
    const parts = names
      .map(([name, kinds]) => [files.filter(({ kind }) => kinds.includes(kind)).length, name] as const)
      .filter(([count]) => count > 0)
      .map(([count, name]) => `${count} ${name}`);
    findings.add(page, undefined, {
      found: `trang gọi ${files.length + 1} tệp: ${parts.join(', ')}`,
      expected: `không quá ${MOST} tệp (mức của bộ kiểm tra)`,
    });
  },
  outcome: () => findings.outcome(),
});
