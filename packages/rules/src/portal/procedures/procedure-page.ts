import type { Link } from '../page/links.js';
import type { Page } from '../page/page.js';
import { plain } from '../shared/content-check.js';

const name =
  /^(danh muc |danh sach |cac |bo |cong khai |tra cuu |huong dan |muc )?(thu tuc (hanh chinh|$)|tthc|dich vu cong|giai quyet thu tuc hanh chinh)\b/;

/** The national portal for public services. */
export const isNationalPortal = (host: string | undefined): boolean =>
  host === 'dichvucong.gov.vn' || host?.endsWith('.dichvucong.gov.vn') === true;

/** The portal for public services of a province, as many still have it. */
export const isProvincialServices = (host: string | undefined): boolean =>
  host !== undefined && /^dichvucong\.[a-z0-9-]{1,63}\.gov\.vn$/.test(host);

/** Do the words of a link say that it leads to procedures or public services? */
export const namesProcedures = ({ text }: Link): boolean =>
  /\b(dich vu cong|thu tuc|nop ho so|tthc)\b/.test(plain(text));

/** Is a page the site's place for procedures, by its first heading or its title? */
export function isProcedurePage(page: Page): boolean {
  if (page.path === '/') return false;
  const heading = page.headings.find(({ level }) => level === 1);
  const title = heading?.text ?? page.title.split(/\s[-–—|»:]\s|[|»]/)[0] ?? '';
  return name.test(plain(title)) && plain(title).split(' ').length <= 12;
}
