import type { HostRedirect } from './plan-redirects.js';

/** A file for a server or host: its name and its text. */
export interface ServerFile {
  /** Without a folder: `nginx.conf`. */
  name: string;
  text: string;
}

/** A redirect whose target is absolute and safe in every server's configuration. */
type Row = HostRedirect & { target: string };

/**
 * The redirects as every server takes them: permanent (301), by host and exact path, with or without the slash at the end; an
 * address with a query only for that query, one without it for any.
 *
 * In: planned redirects, and the portal's origin (`https://…`). Out: nginx map, Caddy snippet, Apache rules, and the `_redirects`
 * file of static hosts.
 *
 * @throws TypeError for an origin that is no absolute address.
 * @example
 * serverFiles(redirects, 'https://hamthang.lamdong.gov.vn').map(({ name }) => name);
 * // ['nginx-redirects.conf', 'Caddyfile.redirects', 'apache-redirects.conf', '_redirects']
 */
export function serverFiles(redirects: readonly HostRedirect[], origin: string): ServerFile[] {
  const rows = redirects
    .map((redirect) => ({ ...redirect, target: safeTarget(new URL(redirect.to, origin)) }))
    // The first rule that fits wins: those for one query come before those for any.
    .sort((a, b) => Number(a.query === '') - Number(b.query === ''));
  return [
    {
      name: 'nginx-redirects.conf',
      text: `map "$host$uri$is_args$args" $old_address {\n  default "";\n${rows.map(nginxRow).join('')}}\n`,
    },
    { name: 'Caddyfile.redirects', text: rows.map(caddyRow).join('') },
    { name: 'apache-redirects.conf', text: `RewriteEngine On\n${rows.map(apacheRow).join('')}` },
    { name: '_redirects', text: rows.flatMap(hostRows).join('') },
  ];
}

/** Signs that some server would read as its own are escaped; in an address that changes nothing. */
const safeTarget = ({ href }: URL): string => href.replace(/["$'\\`{|}]/g, percent);

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Text that a regular expression takes as it is. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The path with or without a slash at its end. */
const pathPattern = ({ path }: Row): string => `${literal(path.replace(/\/$/, ''))}/?`;

/** A value between quotes, as nginx reads it. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function nginxRow(row: Row): string {
  const query = row.query === '' ? '(\\?.*)?' : `\\?${literal(row.query)}`;
  return `  ${quoted(`~^${literal(row.host)}${pathPattern(row)}${query}$`)} ${quoted(row.target)};\n`;
}

/** Caddy escapes nothing between backquotes. */
const backquoted = (text: string): string => `\`${text.replaceAll('`', '\\x60')}\``;

function caddyRow(row: Row, index: number): string {
  const query =
    row.query === '' ? '' : `  expression ${backquoted(`{query} == '${row.query.replaceAll("'", '%27')}'`)}\n`;
  return `@old${index} {\n  host ${row.host}\n  path_regexp ${backquoted(`^${pathPattern(row)}$`)}\n${query}}\nredir @old${index} ${backquoted(row.target)} 301\n`;
}

/** Between the quotes of mod_rewrite nothing is escaped, and none may stand. */
const bare = (text: string): string => `"${text.replaceAll('"', '\\x22')}"`;

/** In a target `%` and a digit would be what a condition matched; QSD drops the old query, NE keeps the escapes. */
function apacheRow({ host, path, query, target }: Row): string {
  const rest = literal(path.replace(/^\//, ''));
  return [
    `RewriteCond %{HTTP_HOST} ${bare(`^${literal(host)}(:\\d+)?$`)} [NC]\n`,
    query === '' ? '' : `RewriteCond %{QUERY_STRING} ${bare(`^${literal(query)}$`)}\n`,
    `RewriteRule ${bare(rest === '' ? '^/?$' : `^/?${rest}/?$`)} ${bare(target.replaceAll('%', '\\%'))} [R=301,L,NE,QSD]\n`,
  ].join('');
}

/** Static hosts take whole addresses, and a query as names and values after the path. */
function hostRows({ host, path, query, target }: Row): string[] {
  const from = path.split('/').map(encodeURIComponent).join('/');
  const parts = query === '' ? '' : ` ${query.split('&').join(' ')}`;
  return ['http', 'https'].map((protocol) => `${protocol}://${host}${from}${parts} ${target} 301!\n`);
}
