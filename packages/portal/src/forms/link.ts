import { formed } from './formed.js';

/** A host's name with at least two parts, as `URL` gives it: small letters, Unicode as xn--. */
export const isHost = (host: string): boolean => /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host);

/** An absolute address with a host, no name and password in it; undefined for anything else. */
export function parseWebsite(text: string, protocols: readonly string[]): URL | undefined {
  if (/[\s<>"\\]/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const { protocol, hostname, username, password } = url;
  return protocols.includes(protocol) && isHost(hostname) && username === '' && password === '' ? url : undefined;
}

const isHttps = (text: string) => parseWebsite(text, ['https:']) !== undefined;

/** A path of this site; `//host` and `/\host` would lead to another one. */
const isPath = (text: string) => /^\/(?![/\\])[^\s<>"\\]*$/.test(text);

function mendLink(text: string): string {
  if (/^http:\/\//i.test(text)) return `mở thử https${text.slice(4)}; mở được thì ghi địa chỉ đó`;
  if (/^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)*\.vn\b)/i.test(text)) return `thêm https:// ở đầu: https://${text}`;
  return 'chép lại địa chỉ từ thanh địa chỉ của trình duyệt';
}

/** The address of another site: https alone. */
export const Website = formed('một địa chỉ bắt đầu bằng https://', (text) =>
  isHttps(text) ? undefined : mendLink(text),
);

/** An address that a browser opens safely: https, or a path of this site. */
export const Link = formed('một địa chỉ bắt đầu bằng https://, hoặc bằng / khi ở trang này', (text) =>
  isHttps(text) || isPath(text) ? undefined : mendLink(text),
);

/** An address of a site that was: many of those had no https. */
export const OldAddress = formed('địa chỉ đầy đủ của một trang cũ, bắt đầu bằng https:// hoặc http://', (text) => {
  const url = parseWebsite(text, ['https:', 'http:']);
  if (!url) return mendLink(text);
  if (url.port !== '') return `bỏ số cổng :${url.port}`;
  if (url.hash !== '') return `bỏ phần ${url.hash}: máy chủ không nhận được phần này`;
  return isDecodable(url.pathname) ? undefined : 'sửa phần có dấu %: chép lại địa chỉ từ thanh địa chỉ của trình duyệt';
});

/** Can the path be written into a server's configuration: whole characters, no line feed among them? */
function isDecodable(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
