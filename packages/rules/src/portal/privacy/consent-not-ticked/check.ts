import type { Element } from 'domhandler';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { eachPage } from '../../shared/each-page.js';
import { nameOf } from '../../shared/name-of.js';
import { quoted } from '../../shared/quoted.js';

const consents =
  /\b(?:dong y|chap (?:nhan|thuan)|cho phep|toi cam ket|da doc|dang ky nhan|nhan (?:tin|ban tin|thong bao)|agree|accept|consent|subscribe)\b/;

export const check = eachPage((page, { findings }) => {
  let some = false;
  const labels = new Map(page.all('label[for]').map((label) => [label.attribs.for ?? '', label]));
  for (const box of page.all('input[type="checkbox" i], [role="checkbox"], [role="switch"]')) {
    const label = labelOf(page, box, labels);
    if (!consents.test(foldVietnamese(label))) continue;
    some = true;
    if ('checked' in box.attribs || box.attribs['aria-checked'] === 'true')
      findings.add(page, box, {
        found: `ô ${quoted(label)} được đánh dấu sẵn`,
        expected: 'ô để trống cho người dùng tự đánh dấu',
      });
  }
  return some;
}, 'Cổng không có ô đồng ý nào.');

/** Its label; or the words beside it, or at least its name in the form: "dong-y". */
function labelOf(page: Page, box: Element, labels: ReadonlyMap<string, Element>): string {
  const own = nameOf(page, box);
  if (own !== '') return own;
  const { id = '', name = '' } = box.attribs;
  const label = id === '' ? undefined : labels.get(id);
  for (const around of [label, upTo(box, 'label'), box.parent]) {
    const words = around ? page.text(around) : '';
    if (words !== '' && words.length <= 300) return words;
  }
  return `${name} ${id}`.replace(/[-_]+/g, ' ').trim();
}

function upTo(element: Element, name: string): Element | undefined {
  let up = element.parent;
  for (let steps = 0; up && steps < 5; steps += 1, up = up.parent) if ('name' in up && up.name === name) return up;
  return undefined;
}
