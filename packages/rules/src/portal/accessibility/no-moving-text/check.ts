import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import type { Findings } from '../../audit/findings.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { cssRules } from '../../shared/css-rules.js';
import { isHidden } from '../../shared/hidden.js';
import { nameOf } from '../../shared/name-of.js';
import { quoted } from '../../shared/quoted.js';
import { movesOnPages, namesOf } from './moving-rules.js';

const still = 'chữ, khối đứng yên; nếu chuyển động thì có nút dừng';

/** Names of elements, classes and ids that are kept to tell whether a rule of a style sheet is used at all. */
const KEPT = 20_000;

/** More than a page of people has; a hostile one may nest them by the thousand. */
const CAROUSELS = 20;
const CONTROLS = 100;

export const check: Check = ({ findings }) => {
  const used = new Set<string>();
  return {
    page: (page) => {
      const names = namesOf(page);
      for (const name of names) if (used.size < KEPT) used.add(name);
      lookAtElements(page, findings);
      for (const style of page.all('style'))
        for (const rule of cssRules(style.children.map((child) => ('data' in child ? child.data : '')).join('')))
          if (movesOnPages(rule, names))
            findings.add(page, style, { found: `khối ${quoted(rule.selector)} chuyển động mãi`, expected: still });
    },
    outcome: ({ files }) => {
      for (const [path, { type, text }] of files)
        if (text !== undefined && (type === 'text/css' || path.endsWith('.css')))
          for (const rule of cssRules(text))
            if (movesOnPages(rule, used))
              findings.addAt(path, { at: '', found: `khối ${quoted(rule.selector)} chuyển động mãi`, expected: still });
      return findings.outcome();
    },
  };
};

function lookAtElements(page: Page, findings: Findings): void {
  for (const element of page.all('marquee, .marquee, .js-marquee'))
    if (!isHidden(element)) findings.add(page, element, { found: 'chữ chạy', expected: 'dòng tin đứng yên' });
  for (const element of page.all('blink, [style*="blink" i]'))
    if (!isHidden(element)) findings.add(page, element, { found: 'chữ nhấp nháy', expected: 'chữ đứng yên' });
  for (const element of page.all('[style*="infinite" i]'))
    findings.add(page, element, { found: 'khối chuyển động mãi', expected: still });
  for (const element of page.all('video[autoplay], audio[autoplay]'))
    if (!isHidden(element))
      findings.add(page, element, {
        found: 'phim hoặc âm thanh tự chạy',
        expected: 'bỏ autoplay, có nút chạy và nút dừng',
      });
  for (const element of page.all('iframe[src*="autoplay=1"]'))
    findings.add(page, element, { found: 'phim nhúng tự chạy', expected: 'bỏ autoplay=1 khỏi địa chỉ' });
  const carousels = page.all('[data-ride="carousel"], [data-bs-ride="carousel"], [data-autoplay="true"]');
  for (const element of carousels.slice(0, CAROUSELS))
    if (!stops(page, element))
      findings.add(page, element, {
        found: 'băng hình tự chuyển, không có nút dừng',
        expected: 'băng hình không tự chuyển, hoặc có nút dừng',
      });
  for (const element of page.all('meta[http-equiv="refresh" i]')) {
    const seconds = Number.parseInt(element.attribs.content ?? '', 10);
    if (seconds > 0)
      findings.add(page, element, {
        found: `trang tự tải lại sau ${seconds} giây`,
        expected: 'trang không tự tải lại',
      });
  }
}

const stops = (page: Page, carousel: Element): boolean =>
  carousel.attribs['data-interval'] === 'false' ||
  carousel.attribs['data-bs-interval'] === 'false' ||
  page
    .all('button, [role="button"], a', carousel)
    .slice(0, CONTROLS)
    .some((control) => /\b(dung|tam dung|pause|stop)\b/.test(foldVietnamese(nameOf(page, control).slice(0, 200))));
