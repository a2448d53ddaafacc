import type { Check } from '../../audit/check.js';
import { LinkGraph } from '../link-graph.js';
import { isNationalPortal, isProcedurePage, isProvincialServices } from '../procedure-page.js';

const MOST = 3;

export const check: Check = ({ findings }) => {
  const graph = new LinkGraph();
  const procedurePages: string[] = [];
  const leadingOut: string[] = [];
  return {
    page: (page) => {
      graph.add(
        page.path,
        page.links.flatMap(({ to }) => (to === undefined ? [] : [to])),
      );
      if (isProcedurePage(page)) procedurePages.push(page.path);
      if (page.links.some(({ host }) => isNationalPortal(host) || isProvincialServices(host)))
        leadingOut.push(page.path);
    },
    outcome: ({ pages, whole }) => {
      if (procedurePages.length === 0 && leadingOut.length === 0)
        return {
          verdict: 'not-applicable',
          reason: 'Cổng chưa có mục thủ tục hành chính và chưa dẫn sang dịch vụ công.',
        };
      if (!pages.has('/')) return { verdict: 'could-not-check', cause: 'Không đọc được trang chủ.' };
      const clicks = graph.clicksFrom('/');
      const ways = [
        ...procedurePages.map((path) => ({ path, clicks: clicks(path) ?? Number.POSITIVE_INFINITY })),
        ...leadingOut.map((path) => ({ path, clicks: (clicks(path) ?? Number.POSITIVE_INFINITY) + 1 })),
      ];
      const nearest = Math.min(...ways.map((way) => way.clicks));
      if (nearest <= MOST) return { verdict: 'pass' };
      if (!whole)
        return {
          verdict: 'could-not-check',
          cause: 'Chưa đọc hết các trang nên chưa biết đường ngắn nhất đến thủ tục.',
        };
      const [path] = ways
        .filter((way) => way.clicks === nearest)
        .map((way) => way.path)
        .sort();
      findings.addAt(path ?? '/', {
        found: Number.isFinite(nearest)
          ? `từ trang chủ phải bấm ${nearest} lần mới đến thủ tục hành chính, dịch vụ công`
          : 'từ trang chủ không có đường bấm nào đến mục thủ tục hành chính, dịch vụ công',
        expected: `nhiều nhất ${MOST} lần bấm từ trang chủ`,
      });
      return findings.outcome();
    },
  };
};
