import type { Check } from '../../audit/check.js';
import { readDates } from '../../page/dates.js';
import { foldVietnamese } from '../../page/fold.js';
import { isListing, mainPart } from '../../page/named-parts.js';
import type { Page } from '../../page/page.js';
import { trailOf } from '../../page/trail.js';
import { postingLimit } from '../../shared/posting-limit.js';
import { meansDissemination, meansPlan, meansProjects, meansStatistics } from '../sections.js';

/** Working days by what the page or its section is about; the first that fits counts. */
const limits: readonly (readonly [days: number, means: (folded: string) => boolean])[] = [
  [20, (folded) => /^(?:ket qua )?(?:de tai|nghien cuu|chuong trinh nghien cuu)\b/.test(folded)],
  [15, meansDissemination],
  [10, meansPlan],
  [10, meansProjects],
  [10, meansStatistics],
];

function limitOf(page: Page, name: string): number | undefined {
  const folders = page.path
    .split('/')
    .slice(0, -1)
    .map((folder) => foldVietnamese(folder.replaceAll('-', ' ')));
  const names = [name, ...trailOf(page), ...folders];
  return limits.find(([, means]) => names.some(means))?.[0];
}

export const check: Check = (site) => {
  const limit = postingLimit(site, {
    name: 'bài phổ biến pháp luật, kế hoạch, dự án, thống kê',
    start: 'ngày ban hành',
    from: 'ban hành',
  });
  return {
    page: (page) => {
      const part = mainPart(page);
      const days = part && !isListing(page, part) ? limitOf(page, part.folded) : undefined;
      if (!part || days === undefined) return;
      const dates = readDates(page).filter(({ element, row }) => !row && part.elements.has(element));
      const first = (wanted: 'issued' | 'posted') => dates.find(({ kind }) => kind === wanted);
      limit.judge(page, first('issued'), first('posted'), days);
    },
    outcome: limit.outcome,
  };
};
