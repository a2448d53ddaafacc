import type { Element } from 'domhandler';
import type { Page } from '../../page/page.js';
import { eachPage } from '../../shared/each-page.js';

const address = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;
/** Mail of the state under other endings. */
const official = /(?:[@.]gov\.vn|[@.]chinhphu\.vn|[@.]quochoi\.vn|\.edu\.vn)$/;

export const check = eachPage((page, { findings }) => {
  const addresses = addressesOf(page);
  for (const [email, element] of addresses)
    if (!official.test(email))
      findings.add(page, element, {
        found: `thư điện tử ${email}`,
        expected: 'hộp thư công vụ đuôi .gov.vn (hoặc của trường học, Chính phủ, Quốc hội)',
      });
  return addresses.size > 0;
}, 'Cổng không công bố địa chỉ thư điện tử nào.');

/** Addresses of a page, each once, with the link that writes to it if there is one. */
function addressesOf(page: Page): Map<string, Element | undefined> {
  const found = new Map<string, Element | undefined>();
  for (const { scheme, href, element } of page.links) {
    if (scheme !== 'mailto:') continue;
    const to = href.trim().slice('mailto:'.length).split('?')[0] ?? '';
    for (const email of to.toLowerCase().matchAll(address)) if (!found.has(email[0])) found.set(email[0], element);
  }
  const body = page.first('body');
  for (const email of (body ? page.text(body) : '').toLowerCase().matchAll(address)) {
    const written = email[0].replace(/[.-]+$/, '');
    if (!found.has(written)) found.set(written, undefined);
  }
  return found;
}
