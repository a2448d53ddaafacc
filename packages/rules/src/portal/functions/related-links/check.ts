import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';

/** Agencies of the state; the Government and the National Assembly have names of their own. */
const agency = /(^|\.)(gov|chinhphu|quochoi)\.vn$/;

const WANTED = 2;
const KEPT = 1000;

export const check: Check = ({ findings }) => {
  const hosts = new Set<string>();
  return {
    page: (page) => {
      for (const host of linkedAgencies(page)) if (hosts.size < KEPT) hosts.add(host);
    },
    outcome: () => {
      const [only] = hosts;
      if (hosts.size < WANTED)
        findings.addAbsence({
          found:
            only === undefined
              ? 'trang chủ, trình đơn và chân trang không dẫn đến cổng cơ quan nào'
              : `chỉ có đường dẫn đến ${only}`,
          expected: 'đường dẫn đến cổng tỉnh, Cổng Dịch vụ công quốc gia và cơ quan liên quan khác',
        });
      return findings.outcome();
    },
  };
};

/** Those that a page offers for itself: links within texts do not count. */
function linkedAgencies(page: Page): string[] {
  const offers =
    page.path === '/' ||
    page.headings.some(
      ({ level, folded }) => level === 1 && /^(cac )?(lien ket|trang lien ket|co quan lien quan)\b/.test(folded),
    );
  const around = offers ? undefined : new Set(page.all('nav a, header a, footer a, aside a'));
  return page.links.flatMap(({ host, element }) =>
    host !== undefined && agency.test(host) && (around === undefined || around.has(element))
      ? [host.replace(/^www\./, '')]
      : [],
  );
}
