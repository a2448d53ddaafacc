import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import { resolveAddress } from '../../page/links.js';
import type { Page } from '../../page/page.js';
import { nameOf } from '../../shared/name-of.js';
import { isThere } from '../address.js';

const named = /^(q|s|key|kw|query|search\w{0,20}|keywords?|tu-?_?khoa|tim-?_?kiem|txt_?search\w{0,20})$/i;
const said = /\b(tim|search)\b/;

/** Addresses that forms lead to; a hostile site may name any number. */
const KEPT = 50;

export const check: Check = ({ findings }) => {
  let box = false;
  const targets = new Map<string, string>();
  return {
    page: (page) => {
      for (const field of page.all('input')) {
        if (!isSearch(page, field)) continue;
        box = true;
        const form = formOf(field);
        const to = form?.attribs.action === undefined ? undefined : resolveAddress(page, form.attribs.action)?.to;
        if (to === undefined) continue;
        const known = targets.get(to);
        // The smallest address that leads there, so that the order of pages does not matter.
        if (known === undefined ? targets.size < KEPT : page.path < known) targets.set(to, page.path);
      }
    },
    outcome: (site) => {
      if (!box) findings.addAbsence({ found: 'không trang nào có ô tìm kiếm', expected: 'ô tìm kiếm ở đầu mọi trang' });
      for (const [to, from] of targets)
        if (isThere(site, to) === false)
          findings.addAt(from, {
            found: `ô tìm kiếm dẫn đến ${to}, không có trang ấy`,
            expected: 'trang kết quả tìm kiếm',
          });
      return findings.outcome();
    },
  };
};

function isSearch(page: Page, field: Element): boolean {
  const { type = 'text', name = '', id, placeholder = '' } = field.attribs;
  if (!/^(text|search)$/i.test(type)) return false;
  if (formOf(field)?.attribs.role === 'search' || named.test(name.slice(0, 50))) return true;
  const label = id === undefined ? undefined : page.all('label[for]').find(({ attribs }) => attribs.for === id);
  return said.test(
    foldVietnamese(`${nameOf(page, field)} ${placeholder.slice(0, 200)} ${label ? page.text(label) : ''}`),
  );
}

function formOf(field: Element): Element | undefined {
  let up = field.parent;
  for (let depth = 0; up && depth < 50; depth += 1) {
    if ('attribs' in up && up.name === 'form') return up;
    up = up.parent;
  }
  return undefined;
}
