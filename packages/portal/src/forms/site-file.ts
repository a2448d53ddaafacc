import { formed } from './formed.js';
import { plainName } from './plain-name.js';

const EXPECTED = 'đường dẫn tệp trong thư mục public, chữ thường không dấu, như /tep/ke-hoach.pdf';

/** A file of this site, under `public/`: no folder above it, no hidden file, no letter that an address must escape. */
export const SiteFile = formed(EXPECTED, (path) => (isSiteFile(path) ? undefined : mendSiteFile(path)));

const isSiteFile = (path: string): boolean => /^(\/[a-z0-9_][a-z0-9._-]*)+\.[a-z0-9]+$/.test(path);

/**
 * How the path of a file is mended.
 *
 * @example
 * mendSiteFile('/tep/Kế hoạch 2026.PDF'); // 'đổi tên tệp và ghi /tep/ke-hoach-2026.pdf'
 */
export function mendSiteFile(path: string): string {
  const [, folders = '', name = '', ending = ''] =
    /^\/?(?:public\/)?(.*\/)?([^/]*)\.([^./]+)$/.exec(path.replaceAll('\\', '/')) ?? [];
  const parts = [...folders.split('/').map(plainName).filter(Boolean), `${plainName(name)}.${plainName(ending)}`];
  const plain = `/${parts.join('/')}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || folders.includes('..') || !isSiteFile(plain))
    return 'đặt tệp vào thư mục public của trang, rồi ghi đường dẫn từ thư mục đó';
  return /^(public\/|[^/])/.test(path) && isSiteFile(`/${path.replace(/^public\//, '')}`)
    ? `ghi ${plain}`
    : `đổi tên tệp và ghi ${plain}`;
}
