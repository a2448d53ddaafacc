import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { bare } from '../address.js';
import { isListed } from '../listed.js';

const called =
  /^so do (cong|trang|web|website|site)\b|^so do$|^(ban do|cay) (trang|website|site|thu muc)\b|^site ?map$/;

/** A map of a large site may miss one section in ten before it is called wanting. */
const TOLERATED = 0.1;
const NAMED = 10;
const KEPT = 5000;

export const check: Check = ({ findings }) => {
  const maps = new Map<string, ReadonlySet<string>>();
  const menu = new Set<string>();
  const listed = new Set<string>();
  return {
    page: (page) => {
      if (isListed(page)) listed.add(bare(page.path));
      if (page.path === '/') for (const to of linksIn(page, 'nav a, [role="navigation"] a, header a')) menu.add(to);
      if (isMap(page) && maps.size < 20) maps.set(page.path, linksOfMap(page));
    },
    outcome: () => {
      const sections = sectionsOf(listed, menu);
      const [best] = [...maps]
        .map(([path, links]) => ({ path, missing: sections.filter((one) => one !== bare(path) && !links.has(one)) }))
        .sort((a, b) => a.missing.length - b.missing.length || (a.path < b.path ? -1 : 1));
      if (!best) {
        findings.addAbsence({
          found: 'không có trang nào tên là "Sơ đồ cổng"',
          expected: 'trang Sơ đồ cổng liệt kê mọi mục',
        });
      } else if (best.missing.length > sections.length * TOLERATED) {
        const more = best.missing.length > NAMED ? ` và ${best.missing.length - NAMED} mục khác` : '';
        findings.addAt(best.path, {
          found: `sơ đồ thiếu ${best.missing.length} trong ${sections.length} mục: ${best.missing.slice(0, NAMED).join(', ')}${more}`,
          expected: 'đường dẫn đến mọi mục',
        });
      }
      return findings.outcome();
    },
  };
};

/** By a heading, or by the title of a page that has no main heading. */
function isMap(page: Page): boolean {
  const names = page.headings.filter(({ level }) => level <= 2).map(({ folded }) => folded);
  if (page.headings.every(({ level }) => level !== 1))
    names.push(foldVietnamese(page.title.split(/\s[-–—|»:]\s|[|»]/)[0] ?? ''));
  return names.some((name) => called.test(name) && name.split(' ').length <= 10);
}

/** What the main part leads to; menus around it, and in it, are on every page. */
function linksOfMap(page: Page): ReadonlySet<string> {
  const { main } = page;
  if (!main) return new Set();
  const around = new Set(page.all('header a, footer a, nav[aria-label] a, body > nav a, [role="navigation"] a'));
  const within = new Set(page.all('a', main));
  const links = page.links.filter(
    ({ element }) => within.has(element) && (!around.has(element) || main.name !== 'body'),
  );
  return new Set(links.slice(0, KEPT).flatMap(({ to }) => (to === undefined ? [] : [bare(to)])));
}

function linksIn(page: Page, selector: string): string[] {
  const within = new Set(page.all(selector));
  return page.links.flatMap(({ to, element }) =>
    to === undefined || to.includes('?') || !within.has(element) ? [] : [bare(to)],
  );
}

/** What the menu names, and every first folder with pages below its own. */
function sectionsOf(listed: ReadonlySet<string>, menu: ReadonlySet<string>): string[] {
  const folders = [...listed].flatMap((path) => {
    const first = /^\/[^/]+(?=\/.)/.exec(path)?.[0];
    return first === undefined ? [] : [first];
  });
  return [...new Set([...folders, ...menu])].filter((path) => path !== '/' && listed.has(path)).sort();
}
