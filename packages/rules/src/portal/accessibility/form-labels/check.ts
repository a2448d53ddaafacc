import type { Element } from 'domhandler';
import type { Page } from '../../page/page.js';
import { eachPage } from '../../shared/each-page.js';
import { isHidden } from '../../shared/hidden.js';
import { ariaName } from '../../shared/name-of.js';

const silent = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

export const check = eachPage((page, { findings }) => {
  // What cannot be reached by keyboard is bait for robots.
  const fields = page
    .all('input, select, textarea')
    .filter(
      (field) =>
        !silent.has((field.attribs.type ?? '').toLowerCase()) && field.attribs.tabindex !== '-1' && !isHidden(field),
    );
  if (fields.length === 0) return false;
  const labelled = new Set(
    page
      .all('label')
      .flatMap((label) =>
        page.text(label) === ''
          ? []
          : label.attribs.for === undefined
            ? within(page, label)
            : [label.attribs.for, ...within(page, label)],
      ),
  );
  for (const field of fields) {
    const { id, title = '', placeholder = '' } = field.attribs;
    if (
      (id !== undefined && labelled.has(id)) ||
      labelled.has(field) ||
      ariaName(page, field) !== '' ||
      title.trim() !== ''
    )
      continue;
    findings.add(page, field, {
      found: placeholder.trim() === '' ? 'ô nhập chưa có nhãn' : 'ô nhập chỉ có chữ mờ, chưa có nhãn',
      expected: 'thẻ label gắn với ô',
    });
  }
  return true;
});

const within = (page: Page, label: Element): (string | Element)[] => [...page.all('input, select, textarea', label)];
