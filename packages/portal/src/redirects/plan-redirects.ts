import { CONFIG_FILE } from '../config/define-portal.js';
import type { PortalProblem } from '../problems/problem.js';

/** An old address that leads to a new one, as the configuration has it. */
export interface Redirect {
  /** Absolute. */
  from: string;
  /** Absolute, or a path of this portal. */
  to: string;
}

/** An old address as its server sees it. */
export interface HostRedirect {
  /** Small letters, Unicode as xn--. */
  host: string;
  /** Decoded, without a slash at the end; `/` for the root. */
  path: string;
  /** After the question mark, as browsers send it; empty: any. */
  query: string;
  /** Absolute, or a path of this portal: the end of the chain. */
  to: string;
}

/** The portal that old addresses lead to. */
export interface RedirectTarget {
  /** Its host; undefined while it is not known. */
  host: string | undefined;
  /** The paths that the built portal has (`/tin-tuc/`, `/tep/a.pdf`); undefined before it is built: then ends are not checked. */
  paths: ReadonlySet<string> | undefined;
}

/** A host that nobody can have, for the portal while its own is not known (RFC 6761). */
export const UNKNOWN_HOST = 'ten-mien-chua-dien.invalid';

/**
 * Checks old addresses and follows each to its end.
 *
 * In: the addresses of a checked configuration, and the portal. Out: the redirects, chains shortened, and every fault: an
 * address given twice, one that leads in a circle or to a page that is not there, one that would hide a page of the portal.
 *
 * @example
 * planRedirects([{ from: 'https://Xuan-An.gov.vn/tin/', to: '/tin-tuc/' }], { host: undefined, paths: undefined }).redirects;
 * // [{ host: 'xuan-an.gov.vn', path: '/tin', query: '', to: '/tin-tuc/' }]
 */
export function planRedirects(
  list: readonly Redirect[],
  own: RedirectTarget,
): { redirects: HostRedirect[]; problems: PortalProblem[] } {
  const base = `https://${own.host ?? UNKNOWN_HOST}`;
  const placeOf = (address: string) => place(new URL(address, base));
  const byKey = new Map<string, Redirect>();
  for (const redirect of list) {
    const { key } = placeOf(redirect.from);
    if (!byKey.has(key)) byKey.set(key, redirect);
  }
  const planned = list.map((redirect): HostRedirect | Fault => {
    const { key, ...from } = placeOf(redirect.from);
    if (byKey.get(key) !== redirect) return repeated(redirect);
    const end = follow(redirect, byKey, (address) => placeOf(address).key);
    if (end === undefined) return circle(redirect);
    const target = new URL(end, base);
    const isOwn = (host: string) => host === new URL(base).hostname;
    if (isOwn(target.hostname) && own.paths?.has(withSlash(decoded(target.pathname))) === false) return deadEnd(end);
    if (isOwn(from.host) && own.paths?.has(withSlash(from.path))) return hidesPage(redirect);
    return { ...from, to: end };
  });
  return {
    redirects: planned.filter((one) => 'host' in one),
    problems: planned.flatMap((one, index) => ('host' in one ? [] : [problem(index, one)])),
  };
}

type Fault = Pick<PortalProblem, 'found' | 'expected' | 'fix'>;

const problem = (index: number, fault: Fault): PortalProblem => ({
  level: 'error',
  file: CONFIG_FILE,
  field: `Địa chỉ cũ, mục ${index + 1} (oldAddresses)`,
  ...fault,
});

const repeated = ({ from }: Redirect): Fault => ({
  found: `"${from}" lần thứ hai`,
  expected: 'mỗi địa chỉ cũ một lần',
  fix: 'xóa một trong hai dòng',
});
const circle = ({ from }: Redirect): Fault => ({
  found: `"${from}" dẫn vào một vòng, không tới trang nào`,
  expected: 'một đích cuối cùng',
  fix: 'sửa đích (to) của một dòng trong vòng',
});
const deadEnd = (end: string): Fault => ({
  found: `đích "${end}", không có trên trang này`,
  expected: 'một trang có thật',
  fix: 'sửa đích (to), hoặc thêm trang',
});
const hidesPage = ({ from }: Redirect): Fault => ({
  found: `"${from}" là địa chỉ của một trang đang có`,
  expected: 'một địa chỉ cũ, nay không còn trang',
  fix: 'xóa dòng này, hoặc đổi địa chỉ trang',
});

/** The last address of a chain; none when it runs in a circle. */
function follow(
  start: Redirect,
  byKey: ReadonlyMap<string, Redirect>,
  keyOf: (address: string) => string,
): string | undefined {
  const passed = new Set([keyOf(start.from)]);
  let { to } = start;
  for (;;) {
    const key = keyOf(to);
    if (passed.has(key)) return undefined;
    passed.add(key);
    const next = byKey.get(key) ?? byKey.get(key.replace(/\?.*$/s, ''));
    if (!next) return to;
    to = next.to;
  }
}

/** An address by what servers tell apart. */
function place({ hostname, pathname, search }: URL): { key: string; host: string; path: string; query: string } {
  const path = decoded(pathname).replace(/\/+$/, '') || '/';
  const query = search.slice(1);
  return { key: `${hostname}${path}${query === '' ? '' : `?${query}`}`, host: hostname, path, query };
}

/** `%20` as a space; what is no whole character stays as it is. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Pages end with a slash, files do not. */
const withSlash = (path: string): string => (/\.[a-z0-9]+$/i.test(path) || path.endsWith('/') ? path : `${path}/`);
