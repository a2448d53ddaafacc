import { expect, test } from 'vitest';
import { planRedirects, type Redirect } from './plan-redirects.js';
import { serverFiles } from './server-files.js';

const ORIGIN = 'https://mau.gov.vn';
const filesOf = (...list: Redirect[]) => {
  const { redirects } = planRedirects(list, { host: 'mau.gov.vn', paths: undefined });
  return Object.fromEntries(serverFiles(redirects, ORIGIN).map(({ name, text }) => [name, text]));
};
const list: Redirect[] = [
  { from: 'https://cu.gov.vn/tin', to: '/tin-tuc/' },
  { from: 'https://cu.gov.vn/xem.aspx?id=1.5', to: '/van-ban/a/' },
  { from: 'https://cu.gov.vn/', to: 'https://tinh.gov.vn/đi?x={a}' },
];

test('nginx: a map by host, path and query, those with a query first', () => {
  expect(filesOf(...list)['nginx-redirects.conf']).toBe(`map "$host$uri$is_args$args" $old_address {
  default "";
  "~^cu\\\\.gov\\\\.vn/xem\\\\.aspx/?\\\\?id=1\\\\.5$" "https://mau.gov.vn/van-ban/a/";
  "~^cu\\\\.gov\\\\.vn/tin/?(\\\\?.*)?$" "https://mau.gov.vn/tin-tuc/";
  "~^cu\\\\.gov\\\\.vn/?(\\\\?.*)?$" "https://tinh.gov.vn/%C4%91i?x=%7Ba%7D";
}
`);
});

test('Caddy: a matcher and a redirect for each', () => {
  expect(filesOf(...list)['Caddyfile.redirects']).toBe(`@old0 {
  host cu.gov.vn
  path_regexp \`^/xem\\.aspx/?$\`
  expression \`{query} == 'id=1.5'\`
}
redir @old0 \`https://mau.gov.vn/van-ban/a/\` 301
@old1 {
  host cu.gov.vn
  path_regexp \`^/tin/?$\`
}
redir @old1 \`https://mau.gov.vn/tin-tuc/\` 301
@old2 {
  host cu.gov.vn
  path_regexp \`^/?$\`
}
redir @old2 \`https://tinh.gov.vn/%C4%91i?x=%7Ba%7D\` 301
`);
});

test('Apache: a condition on the host, one on the query, a rule; escapes in the target are no back-references', () => {
  expect(filesOf(...list)['apache-redirects.conf']).toBe(`RewriteEngine On
RewriteCond %{HTTP_HOST} "^cu\\.gov\\.vn(:\\d+)?$" [NC]
RewriteCond %{QUERY_STRING} "^id=1\\.5$"
RewriteRule "^/?xem\\.aspx/?$" "https://mau.gov.vn/van-ban/a/" [R=301,L,NE,QSD]
RewriteCond %{HTTP_HOST} "^cu\\.gov\\.vn(:\\d+)?$" [NC]
RewriteRule "^/?tin/?$" "https://mau.gov.vn/tin-tuc/" [R=301,L,NE,QSD]
RewriteCond %{HTTP_HOST} "^cu\\.gov\\.vn(:\\d+)?$" [NC]
RewriteRule "^/?$" "https://tinh.gov.vn/\\%C4\\%91i?x=\\%7Ba\\%7D" [R=301,L,NE,QSD]
`);
});

test('static hosts: whole addresses, by both protocols', () => {
  expect(filesOf(...list)._redirects).toBe(`http://cu.gov.vn/xem.aspx id=1.5 https://mau.gov.vn/van-ban/a/ 301!
https://cu.gov.vn/xem.aspx id=1.5 https://mau.gov.vn/van-ban/a/ 301!
http://cu.gov.vn/tin https://mau.gov.vn/tin-tuc/ 301!
https://cu.gov.vn/tin https://mau.gov.vn/tin-tuc/ 301!
http://cu.gov.vn/ https://tinh.gov.vn/%C4%91i?x=%7Ba%7D 301!
https://cu.gov.vn/ https://tinh.gov.vn/%C4%91i?x=%7Ba%7D 301!
`);
});

test('without redirects every file is there and does nothing', () => {
  expect(serverFiles([], ORIGIN)).toEqual([
    { name: 'nginx-redirects.conf', text: 'map "$host$uri$is_args$args" $old_address {\n  default "";\n}\n' },
    { name: 'Caddyfile.redirects', text: '' },
    { name: 'apache-redirects.conf', text: 'RewriteEngine On\n' },
    { name: '_redirects', text: '' },
  ]);
});

test('signs that a server would read as its own do not reach it', () => {
  const files = filesOf({ from: 'https://cu.gov.vn/a%22b%24c%60d%7Be', to: "https://tinh.gov.vn/a'b$c`d" });
  const [, target = ''] = /" "(.*)";\n/.exec(files['nginx-redirects.conf'] ?? '') ?? [];

  expect(target).toBe('https://tinh.gov.vn/a%27b%24c%60d');
  expect(files['nginx-redirects.conf']).toContain('"~^cu\\\\.gov\\\\.vn/a\\"b\\\\$c`d\\\\{e/?(\\\\?.*)?$"');
  expect(files['apache-redirects.conf']).toContain('RewriteRule "^/?a\\x22b\\$c`d\\{e/?$" ');
  expect(files['Caddyfile.redirects']).toContain('path_regexp `^/a"b\\$c\\x60d\\{e/?$`');
  expect(files._redirects).toContain('http://cu.gov.vn/a%22b%24c%60d%7Be ');
});

test('an origin that is no address is refused', () => {
  expect(() => serverFiles([{ host: 'cu.gov.vn', path: '/', query: '', to: '/' }], '')).toThrow(TypeError);
});
