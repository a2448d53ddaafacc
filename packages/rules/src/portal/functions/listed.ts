import { resolveAddress } from '../page/links.js';
import type { Page } from '../page/page.js';
import { isRedirect } from '../shared/redirect.js';
import { bare } from './address.js';

/** Is a page one of those that a map of the site names? Not: views of other pages, error pages, what asks not to be listed. */
export function isListed(page: Page): boolean {
  if (page.path.includes('?') || /\/(404|500)(\.html?)?\/?$/.test(page.path) || isRedirect(page)) return false;
  if (page.all('meta[name="robots" i]').some(({ attribs }) => /\bno(index|ne)\b/i.test(attribs.content ?? '')))
    return false;
  const canonical = page.first('head > link[rel="canonical" i][href]')?.attribs.href;
  const own = canonical === undefined ? undefined : resolveAddress(page, canonical)?.to;
  return own === undefined || bare(own) === bare(page.path);
}
