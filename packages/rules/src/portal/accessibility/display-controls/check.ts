import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { nameOf } from '../../shared/name-of.js';

const size =
  /\b(co chu|kich (thuoc|co) chu|chu (to|lon|nho)|(tang|giam|phong to|thu nho) (co )?(chu|van ban)|text size|font size|(larger|smaller) text)\b|^a ?[+\-−–]$/;
const contrast =
  /\b(tuong phan|contrast|nen (den|toi|sang)|giao dien (toi|sang)|che do (toi|sang|ban dem)|dark mode)\b/;

/** How programmers call the same buttons where they bear only a picture or a sign. */
const sizeCode = /\b(font|text)-?_?(size|resize|zoom|larger|smaller|plus|minus|increase|decrease)|resize-?text/i;
const contrastCode = /contrast/i;

export const check: Check = ({ findings }) => {
  let hasSize = false;
  let hasContrast = false;
  return {
    page: (page) => {
      if (hasSize && hasContrast) return;
      for (const control of page.all('button, input, select, [role="button"], [role="switch"], [onclick], a')) {
        if (control.name === 'a' && !isControl(control)) continue;
        const name = foldVietnamese(saidOf(page, control));
        const code = bearsWords(control, name) ? '' : codeOf(control);
        hasSize ||= size.test(name) || sizeCode.test(code);
        hasContrast ||= contrast.test(name) || contrastCode.test(code);
      }
    },
    outcome: () => {
      const missing = [...(hasSize ? [] : ['cỡ chữ']), ...(hasContrast ? [] : ['độ tương phản'])];
      for (const what of missing)
        findings.addAbsence({
          found: `không trang nào có nút chỉnh ${what}`,
          expected: `nút chỉnh ${what} ở đầu trang`,
        });
      return findings.outcome();
    },
  };
};

/** A link that leads nowhere else acts as a button. */
const isControl = ({ attribs }: Element): boolean => /^\s*(#|javascript:|$)/i.test((attribs.href ?? '').slice(0, 50));

const saidOf = (page: Page, control: Element): string => {
  const { id, value = '', type } = control.attribs;
  const label = id === undefined ? undefined : page.all('label[for]').find(({ attribs }) => attribs.for === id);
  const caption = type === 'button' || type === 'submit' ? value : '';
  return `${nameOf(page, control).slice(0, 200)} ${caption} ${label ? page.text(label) : ''}`.trim();
};

/** A button whose words say what else it does is none of these; the words of a list are its choices, not its name. */
const bearsWords = (control: Element, name: string): boolean => control.name !== 'select' && /\p{L}{2}/u.test(name);

/** Classes "has-…" say how WordPress shows a button, not what the button does. */
const codeOf = ({ attribs }: Element): string =>
  Object.entries(attribs)
    .filter(([name]) => name === 'id' || name === 'class' || name.startsWith('data-'))
    .map(([name, value]) => `${name.slice(0, 50)} ${value.slice(0, 200).replace(/(?<!\S)has-\S*/g, '')}`)
    .join(' ');
