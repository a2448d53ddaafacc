import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { cssRules } from '../../shared/css-rules.js';
import { isHidden } from '../../shared/hidden.js';
import { quoted } from '../../shared/quoted.js';
import { isRedirect } from '../../shared/redirect.js';
import { readViewport } from '../viewport.js';

/** Wider than the screen of any telephone held upright. */
const TOO_WIDE = 480;

const fixed = /(?:^|[;\s])(?:min-)?width\s{0,5}:\s{0,5}(\d{3,5})(?:\.\d{1,5})?px/i;
const bounded = /(?:^|[;\s])max-width\s{0,5}:/i;
const scrolls = /\b(responsive|scroll|overflow)|overflow(-x)?\s{0,5}:\s{0,5}(auto|scroll|hidden)/i;

export const check: Check = ({ findings }) => ({
  page: (page) => {
    if (isRedirect(page)) return;
    const viewport = readViewport(page);
    const width = viewport?.values.get('width');
    if (!viewport) {
      findings.add(page, undefined, {
        found: 'trang chưa khai báo viewport',
        expected: 'thẻ meta viewport có width=device-width',
      });
    } else if (width !== 'device-width' && !(width === undefined && viewport.values.has('initial-scale'))) {
      findings.add(page, viewport.element, {
        found: width === undefined ? 'viewport không nói bề rộng' : `viewport đặt width=${quoted(width)}`,
        expected: 'width=device-width',
      });
    }
    for (const element of page.all('table[width], [style*="width" i]')) {
      const wide = fixedWidth(element);
      if (wide > TOO_WIDE && !isHidden(element) && !inScroller(element))
        findings.add(page, element, {
          found: `phần rộng cố định ${wide} px`,
          expected: 'bề rộng theo màn hình, hoặc cuộn ngang riêng',
        });
    }
    for (const style of page.all('style')) {
      const wide = pageWidth(style.children.map((child) => ('data' in child ? child.data : '')).join(''));
      if (wide !== undefined)
        findings.add(page, style, { found: `cả trang rộng cố định ${wide} px`, expected: 'bề rộng theo màn hình' });
    }
  },
  outcome: ({ files }) => {
    for (const [path, { type, text }] of files) {
      if (text === undefined || (type !== 'text/css' && !path.endsWith('.css'))) continue;
      const wide = pageWidth(text);
      if (wide !== undefined)
        findings.addAt(path, { found: `cả trang rộng cố định ${wide} px`, expected: 'bề rộng theo màn hình' });
    }
    return findings.outcome();
  },
});

/** Pictures and films are left out: style sheets usually keep them within the screen. */
function fixedWidth({ name, attribs }: Element): number {
  if (/^(img|svg|video|iframe|canvas|object|embed|input|col|td|th)$/.test(name)) return 0;
  const style = (attribs.style ?? '').slice(0, 2000);
  if (bounded.test(style) || scrolls.test(style)) return 0;
  const attribute = /^\s{0,5}(\d{3,5})(px)?\s{0,5}$/.exec((attribs.width ?? '').slice(0, 20))?.[1];
  return Number(fixed.exec(style)?.[1] ?? (name === 'table' ? attribute : undefined) ?? 0);
}

function inScroller(element: Element): boolean {
  let up = element.parent;
  for (let depth = 0; up && depth < 20; depth += 1) {
    if ('attribs' in up && scrolls.test(`${up.attribs.class ?? ''} ${up.attribs.style ?? ''}`.slice(0, 2000)))
      return true;
    up = up.parent;
  }
  return false;
}

/** The width in which a style sheet holds the whole page, on every screen. */
function pageWidth(css: string): number | undefined {
  for (const { selector, declarations, around } of cssRules(css)) {
    if (around !== '' || !/^(html|body|html\s{0,5},\s{0,5}body)$/i.test(selector)) continue;
    const wide = Number(fixed.exec(declarations)?.[1] ?? 0);
    if (wide > TOO_WIDE && !bounded.test(declarations)) return wide;
  }
  return undefined;
}
