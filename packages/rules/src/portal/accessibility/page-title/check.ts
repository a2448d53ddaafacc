import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { parseUrl } from '../../page/parse-url.js';
import { quoted } from '../../shared/quoted.js';
import { isRedirect } from '../../shared/redirect.js';

/** What programs call pages that nobody gave a name. */
const meaningless =
  /^(untitled( document| page)?|document|new page|home ?page|index|no title|khong (co )?(tieu de|ten)|trang moi)( \d{1,4})?$/;

/** Parameters that lead to another view of a page, not to another page. */
const views = /^(page|trang|paged|pageindex|p|pg|start|limitstart|offset|sort|order|print|in|tmpl|lang)$/i;

const NAMED = 5;

interface Titled {
  title: string;
  pages: string[];
}

export const check: Check = ({ findings }) => {
  const titles = new Map<string, Titled>();
  return {
    page: (page) => {
      if (isRedirect(page)) return;
      const { title } = page;
      const folded = foldVietnamese(title);
      if (folded === '') {
        findings.add(page, undefined, {
          found: 'trang không có tên',
          expected: 'thẻ title gồm tên trang rồi đến tên cơ quan',
        });
      } else if (meaningless.test(folded)) {
        findings.add(page, page.first('head > title'), {
          found: `tên trang là ${quoted(title)}`,
          expected: 'tên nói trang có gì',
        });
      } else {
        const known = titles.get(title.toLowerCase());
        if (known) known.pages.push(ownPath(page));
        else titles.set(title.toLowerCase(), { title, pages: [ownPath(page)] });
      }
    },
    outcome: () => {
      for (const { title, pages } of titles.values()) {
        const paths = [...new Set(pages)].sort();
        const [first, ...rest] = paths;
        if (first === undefined || rest.length === 0) continue;
        const more = rest.length > NAMED ? ` và ${rest.length - NAMED} trang khác` : '';
        findings.addAt(first, {
          found: `tên ${quoted(title)} dùng cả ở ${rest.slice(0, NAMED).join(', ')}${more}`,
          expected: 'mỗi trang một tên riêng',
        });
      }
      return findings.outcome();
    },
  };
};

/** The page of which this one is a view: the one that it calls canonical, or its address without paging. */
function ownPath(page: Page): string {
  const canonical = page.first('head > link[rel="canonical" i][href]')?.attribs.href;
  const url = canonical === undefined ? null : parseUrl(canonical.trim(), `http://site.invalid${page.path}`);
  const address = url ?? new URL(page.path, 'http://site.invalid');
  for (const name of [...address.searchParams.keys()]) if (views.test(name)) address.searchParams.delete(name);
  const path = address.pathname.replace(/\/(page|trang)[/-]?\d{1,5}\/?$/i, '/');
  return decoded(path.replace(/\/index\.html?$/, '/')) + (address.search === '?' ? '' : address.search);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
