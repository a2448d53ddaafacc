import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import type { Findings } from '../../audit/findings.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { countWords } from '../../page/words.js';
import { eachPage } from '../../shared/each-page.js';
import { isHidden } from '../../shared/hidden.js';
import { ariaName } from '../../shared/name-of.js';
import { quoted } from '../../shared/quoted.js';
import { isRedirect } from '../../shared/redirect.js';

const roles = new Set(
  'banner navigation main complementary contentinfo search region form dialog alertdialog alert status'.split(' '),
);
const regions = new Set('header nav main aside footer search dialog'.split(' '));
const silent = new Set('script style template noscript svg link meta'.split(' '));

export const check = eachPage((page, { findings }) => {
  if (isRedirect(page)) return false;
  const mains = page.all('main, [role="main"]').filter((main) => !isHidden(main));
  for (const main of mains.slice(1))
    findings.add(page, main, { found: 'thêm một vùng nội dung chính', expected: 'một thẻ main mỗi trang' });
  if (mains.length === 0) {
    findings.add(page, undefined, {
      found: 'trang không có vùng nội dung chính',
      expected: 'nội dung riêng của trang đặt trong thẻ main',
    });
  } else {
    const outside = firstOutside(page);
    if (outside)
      findings.add(page, outside, {
        found: `nội dung nằm ngoài các vùng: ${quoted(page.text(outside))}`,
        expected: 'mọi nội dung trong header, nav, main, footer',
      });
  }
  lookAtNames(page, 'nav, [role="navigation"]', 'trình đơn', findings);
  lookAtNames(page, 'aside, [role="complementary"]', 'vùng bên', findings);
  return true;
});

function lookAtNames(page: Page, selector: string, kind: string, findings: Findings): void {
  const same = page.all(selector).filter((region) => !isHidden(region));
  if (same.length < 2) return;
  const known = new Set<string>();
  for (const region of same) {
    const name = ariaName(page, region) || (region.attribs.title ?? '').trim();
    const folded = foldVietnamese(name);
    if (name === '')
      findings.add(page, region, {
        found: `một trong ${same.length} ${kind} chưa có tên`,
        expected: 'aria-label nói là vùng gì',
      });
    else if (known.has(folded))
      findings.add(page, region, { found: `hai ${kind} cùng tên ${quoted(name)}`, expected: 'mỗi vùng một tên' });
    known.add(folded);
  }
}

/** The first element with words of its own that stands in no region of the page. */
function firstOutside(page: Page): Element | undefined {
  const body = page.first('body');
  if (!body) return undefined;
  const waiting: ChildNode[] = [...body.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node) || isRegion(page, node) || silent.has(node.name) || isHidden(node) || isSkipLink(node)) continue;
    if (node.children.some((child) => isText(child) && countWords(child.data) > 0)) return node;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child) waiting.push(child);
    }
  }
  return undefined;
}

const isRegion = (page: Page, element: Element): boolean =>
  roles.has(element.attribs.role ?? '') ||
  regions.has(element.name) ||
  ((element.name === 'section' || element.name === 'form') && ariaName(page, element) !== '');

const isSkipLink = ({ name, attribs }: Element): boolean => name === 'a' && (attribs.href ?? '').startsWith('#');
