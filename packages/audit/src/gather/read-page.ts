import { Page, PageTooComplex } from '@haicap/rules/portal';
import type { Address } from './address.js';
import { decodeText, isBinary } from './charset.js';
import type { Limits } from './limits.js';
import { megabytes } from './say.js';
import type { Content } from './transport.js';

/** An answer that should be a page. */
export interface PageContent {
  /** As the site names it; not the address it was read from where the first page is kept elsewhere. */
  key: string;
  at: Address;
  content: Content;
  hosts: readonly string[];
  limits: Limits;
}

/** Why something cannot be read as a page; whether it is no page at all, whatever the server calls it. */
export interface Unreadable {
  cause: string;
  isFile?: true;
}

/** Reads a page, or says in Vietnamese why it cannot be read. In: who wants to hear what is odd about its encoding. */
export function readPage(
  { key, at, content, hosts, limits }: PageContent,
  remark: (note: string) => void,
): Page | Unreadable {
  const { body, bytes, contentType, cut } = content;
  if (cut || !body) return { cause: `Trang lớn hơn ${megabytes(limits.pageBytes)}, không đọc.` };
  if (isBinary(body)) return { cause: 'Máy chủ nói là trang HTML nhưng nội dung không phải văn bản.', isFile: true };
  const { text: html, encoding, note } = decodeText(body, contentType);
  try {
    const page = new Page({ path: key, html, bytes, encoding, ...(key === at.key ? {} : { base: at.target }) }, hosts);
    if (note !== undefined) remark(note);
    return page;
  } catch (error) {
    return { cause: error instanceof PageTooComplex ? error.message : 'Không phân tích được HTML của trang.' };
  }
}
