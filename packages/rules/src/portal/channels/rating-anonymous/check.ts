import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';
import { plain } from '../../shared/content-check.js';
import { byId, nameOf } from '../../shared/name-of.js';
import { ratesElsewhere, ratingForms } from '../rating-places.js';

const personal =
  /\b(ho ten|ho va ten|ten (cua|ong|nguoi)|dien thoai|sdt|email|e mail|thu dien tu|dia chi|cccd|cmnd|can cuoc|so dinh danh|ngay sinh|ma so thue|fullname|full name|phone|hoten|tai khoan|mat khau|username|password)\b/;

export const check: Check = ({ findings }) => {
  let forms = false;
  let elsewhere = false;
  return {
    page: (page) => {
      elsewhere ||= ratesElsewhere(page);
      const seen = new Set<Element>();
      for (const form of ratingForms(page)) {
        forms = true;
        for (const field of page.all('input, textarea, select', form)) {
          if (seen.has(field)) continue;
          seen.add(field);
          const name = askedFor(page, field);
          if (name !== undefined)
            findings.add(page, field, {
              found: `phiếu đánh giá bắt buộc khai ${name}`,
              expected: 'phiếu đánh giá không hỏi thông tin cá nhân, hoặc để tùy chọn',
            });
        }
      }
    },
    outcome: () => {
      if (forms) return findings.outcome();
      return elsewhere
        ? {
            verdict: 'could-not-check',
            cause: 'Phiếu đánh giá nằm ở trang khác, máy không mở; cần người mở phiếu và xem.',
          }
        : { verdict: 'not-applicable', reason: 'Cổng không có phiếu đánh giá nào.' };
    },
  };
};

/** What personal thing a field must be filled with; nothing where it asks for none, or may stay empty. */
function askedFor(page: Page, field: Element): string | undefined {
  const { type = 'text', name = '', id = '', placeholder = '' } = field.attribs;
  if (/^(hidden|submit|button|reset|radio|checkbox|image)$/i.test(type)) return undefined;
  const label = labelOf(page, field);
  const said = plain(`${label} ${placeholder} ${name} ${id}`.slice(0, 500).replace(/_/g, ' '));
  if (type !== 'password' && type !== 'email' && type !== 'tel' && !personal.test(said)) return undefined;
  const must =
    type === 'password' ||
    'required' in field.attribs ||
    field.attribs['aria-required'] === 'true' ||
    /\*|bắt buộc/i.test(`${label} ${placeholder}`);
  return must ? `"${(label === '' ? placeholder || name || type : label).slice(0, 60).normalize('NFC')}"` : undefined;
}

/** By `for`, by a label around it, or by what it is called otherwise. */
function labelOf(page: Page, field: Element): string {
  const { id } = field.attribs;
  const label = page
    .all('label[for]')
    .find(({ attribs }) => id !== undefined && attribs.for === id && byId(page, id) === field);
  if (label) return page.text(label);
  const { parent } = field;
  if (parent && 'name' in parent && parent.name === 'label') return page.text(parent);
  return nameOf(page, field);
}
