import type { Element } from 'domhandler';
import type { Findings } from '../../audit/findings.js';
import type { Page } from '../../page/page.js';
import { eachPage } from '../../shared/each-page.js';
import { isHidden } from '../../shared/hidden.js';
import { byId } from '../../shared/name-of.js';
import { quoted } from '../../shared/quoted.js';
import { isRedirect } from '../../shared/redirect.js';

const reachable = new Set(
  'a area button input select textarea summary label option details html body iframe video audio'.split(' '),
);

/** How many links a menu has that is worth skipping. */
const MENU = 5;

/** Among so many first links, the way past the menu is looked for: something for the language or the site's name may come first. */
const FIRST = 6;

export const check = eachPage((page, { findings }) => {
  if (isRedirect(page)) return false;
  for (const element of page.all('[tabindex]')) {
    const order = Number(element.attribs.tabindex);
    if (order > 0)
      findings.add(page, element, {
        found: `tabindex="${order}" đổi thứ tự bàn phím`,
        expected: 'không đặt tabindex lớn hơn 0',
      });
  }
  for (const element of page.all('[onclick]'))
    if (!takesKeys(page, element))
      findings.add(page, element, {
        found: `thẻ ${element.name} chỉ bấm được bằng chuột`,
        expected: 'thẻ a có href hoặc thẻ button',
      });
  for (const element of page.all('[onfocus], [onblur]'))
    if (
      /\bblur\s{0,5}\(/.test((element.attribs.onfocus ?? '').slice(0, 2000)) ||
      /\bfocus\s{0,5}\(/.test((element.attribs.onblur ?? '').slice(0, 2000))
    )
      findings.add(page, element, {
        found: 'con trỏ bàn phím bị đẩy đi hoặc giữ lại',
        expected: 'bỏ blur() và focus() khỏi onfocus, onblur',
      });
  lookForSkipLink(page, findings);
  return true;
});

function takesKeys(page: Page, element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'a' || name === 'area') return 'href' in attribs || 'tabindex' in attribs;
  if (reachable.has(name) || isHidden(element)) return true;
  if (attribs.tabindex !== undefined && /^(0|-1)$/.test(attribs.tabindex.trim())) return true;
  // A whole card may take clicks for the link within it.
  return page.first('a[href], button, input, select, textarea, summary', element) !== undefined;
}

function lookForSkipLink(page: Page, findings: Findings): void {
  const { main } = page;
  const start = main && main.name !== 'body' ? page.position(main) : undefined;
  const menu = page.links.filter(({ element }) => {
    const { line, column } = page.position(element);
    return start === undefined || line < start.line || (line === start.line && column < start.column);
  });
  if (menu.length < MENU) return;
  const skip = menu
    .slice(0, FIRST)
    .find(({ href, folded, element }) => /^#./.test(href) && skips(page, href, folded, element));
  if (!skip) {
    findings.add(page, undefined, {
      found: 'không có đường bỏ qua trình đơn ở đầu trang',
      expected: 'đường dẫn đến nội dung chính đặt trước trình đơn',
    });
  } else if (!target(page, skip.href)) {
    findings.add(page, skip.element, {
      found: `đường bỏ qua trình đơn dẫn đến chỗ không có ${quoted(skip.href)}`,
      expected: 'id của phần nội dung chính',
    });
  }
}

const skips = (page: Page, href: string, folded: string, element: Element): boolean =>
  /\b(noi dung|bo qua|content|skip)\b/.test(folded) || (target(page, href) === page.main && !isHidden(element));

function target(page: Page, href: string): Element | undefined {
  const id = href.slice(1);
  const found = byId(page, id) ?? page.all('a[name]').find(({ attribs }) => attribs.name === id);
  if (found) return found;
  try {
    return byId(page, decodeURIComponent(id));
  } catch {
    return undefined;
  }
}
