import { gunzipSync } from 'node:zlib';
import { type Answer, hasIPv6, type Nginx, startNginx } from '@haicap/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControl, definePortal, hostingFiles, planRedirects, securityHeaders } from '../src/index.js';
import { smallConfig } from './small-portal.js';

const HOST = 'mau.tinhmau.gov.vn';
const long = 'Nội dung đủ dài để nén lại thì nhỏ hơn. '.repeat(40);
const pages = {
  '/index.html': `<!doctype html><title>Trang chủ</title>${long}`,
  '/404.html': '<!doctype html><title>Không tìm thấy</title>',
  '/tin-tuc/index.html': '<!doctype html><title>Tin tức</title>',
  '/api/v1/news.json': `{"name":"${long}"}`,
  '/rss.xml': `<rss>${long}</rss>`,
  '/assets/style.abc123.css': `/* ${long} */`,
  '/anh/ban-do.svg': `<svg>${long}</svg>`,
  '/robots.txt': 'User-agent: *\n',
  '/.env': 'MAT_KHAU=1',
  '/.git/config': '[core]',
  '/tep/.an.txt': 'ẩn',
  '/.well-known/security.txt': 'Contact: mailto:a@mau.gov.vn\n',
};
const config = definePortal({
  ...smallConfig(),
  oldAddresses: [
    { from: 'http://xamaucu.gov.vn/tin-tuc/Default.aspx', to: '/' },
    { from: 'http://xamaucu.gov.vn/tin-tuc/Default.aspx?id=12&loai=a.b', to: '/tin-tuc/' },
    { from: 'http://xamaucu.gov.vn/v%C4%83n%20b%E1%BA%A3n/', to: '/tin-tuc/#van-ban' },
    { from: 'http://xamaucu.gov.vn/a%22b%7Bc%7D$d(e)', to: '/tin-tuc/' },
    { from: 'https://www.Xa-Khac.gov.vn/', to: 'https://tinhmau.gov.vn/đường dẫn'.replace(' ', '%20') },
    { from: `https://${HOST}/cu.html`, to: '/tin-tuc/' },
    { from: 'http://xamaucu.gov.vn/vong', to: 'https://xamaucu.gov.vn/tin-tuc/Default.aspx' },
  ],
});
const paths = new Set(Object.keys(pages).map((path) => path.replace(/index\.html$/, '')));
const { redirects, problems } = planRedirects(config.oldAddresses, { host: HOST, paths });

let nginx: Nginx;
beforeAll(async () => {
  nginx = await startNginx(hostingFiles(config, redirects), pages);
});
afterAll(() => nginx.stop());

const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  nginx.ask({ host: HOST, path, headers });

test('the addresses of this test are in order', () => {
  expect(problems).toEqual([]);
});

describe('every answer bears the security headers', () => {
  const named = Object.entries(securityHeaders(config)).map(([name, value]) => [name.toLowerCase(), value]);

  test.each([
    ['a page', '/', 200],
    ['a file', '/assets/style.abc123.css', 200],
    ['what is not there', '/khong-co/', 404],
    ['a file that is not there', '/assets/khong-co.css', 404],
    ['a redirect', '/cu.html', 301],
    ['a hidden file', '/.env', 404],
  ])('%s', async (_name, path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    for (const [name = '', value] of named) expect(`${name}: ${answer.headers[name]}`).toBe(`${name}: ${value}`);
  });
});

test('the version of the server is nobody’s business', async () => {
  expect((await ask('/')).headers.server).toBe('nginx');
});

describe('what is not there', () => {
  test.each(['/khong-co', '/khong-co/', '/api/v1/', '/assets/', '/anh/khong-co.png'])(
    '%s is answered by the page 404',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body]).toEqual([404, Buffer.from(pages['/404.html']).toString('latin1')]);
    },
  );
});

describe('hidden files', () => {
  test.each(['/.env', '/.git/config', '/tep/.an.txt', '/%2eenv', '/./.env'])(
    '%s are never handed out',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: expect.not.stringContaining('MAT_KHAU') });
    },
  );

  test('but .well-known is, which others ask for', async () => {
    expect((await ask('/.well-known/security.txt')).status).toBe(200);
  });

  test('nothing above the folder is handed out', async () => {
    expect((await ask('/../main.conf')).status).toBe(400);
    expect((await ask('/..%2fmain.conf')).status).toBe(400);
  });
});

describe('compression', () => {
  test.each(['/', '/assets/style.abc123.css', '/api/v1/news.json', '/rss.xml', '/anh/ban-do.svg'])(
    'of %s when it is asked for',
    async (path) => {
      const packed = await ask(path, { 'accept-encoding': 'gzip' });
      const plain = await ask(path);

      expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect(gunzipSync(Buffer.from(packed.body, 'latin1')).toString('latin1')).toBe(plain.body);
      expect(packed.body.length).toBeLessThan(plain.body.length / 4);
      expect(plain.headers['content-encoding']).toBeUndefined();
    },
  );

  test('of small files is left alone', async () => {
    expect((await ask('/robots.txt', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });
});

describe('browsers keep', () => {
  test.each([
    ['/', cacheControl.briefly],
    ['/tin-tuc/', cacheControl.briefly],
    ['/khong-co/', cacheControl.briefly],
    ['/assets/style.abc123.css', cacheControl.forLong],
    ['/assets/khong-co.css', cacheControl.briefly],
  ])('%s: %s', async (path, expected) => {
    expect((await ask(path)).headers['cache-control']).toBe(expected);
  });
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/assets/style.abc123.css', 'text/css; charset=utf-8'],
  ['/rss.xml', 'text/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/api/v1/news.json', 'application/json'],
  ['/anh/ban-do.svg', 'image/svg+xml'],
])('%s says what it is: %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type);
});

test('a page without its slash at the end leads to the one with it, on the same host and port', async () => {
  const { status, headers } = await ask('/tin-tuc');
  expect([status, headers.location]).toEqual([301, '/tin-tuc/']);
});

describe('old addresses lead for good to their new one', () => {
  const NEW = `https://${HOST}`;

  test.each([
    ['with the query that was given', 'xamaucu.gov.vn', '/tin-tuc/Default.aspx?id=12&loai=a.b', `${NEW}/tin-tuc/`],
    ['with another query', 'xamaucu.gov.vn', '/tin-tuc/Default.aspx?id=12&loai=axb', `${NEW}/`],
    ['without a query', 'xamaucu.gov.vn', '/tin-tuc/Default.aspx', `${NEW}/`],
    ['with a slash at the end', 'xamaucu.gov.vn', '/tin-tuc/Default.aspx/', `${NEW}/`],
    ['with marks, escaped', 'xamaucu.gov.vn', '/v%C4%83n%20b%E1%BA%A3n', `${NEW}/tin-tuc/#van-ban`],
    ['with signs that mean something to nginx', 'xamaucu.gov.vn', '/a%22b%7Bc%7D$d(e)', `${NEW}/tin-tuc/`],
    ['through a chain', 'xamaucu.gov.vn', '/vong', `${NEW}/`],
    ['of a host in capitals', 'XAMAUCU.gov.vn', '/vong', `${NEW}/`],
    ['to another site', 'www.xa-khac.gov.vn', '/', 'https://tinhmau.gov.vn/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn'],
  ])('%s', async (_name, host, path, location) => {
    const { status, headers } = await nginx.ask({ protocol: 'http', host, path });
    expect([status, headers.location]).toEqual([301, location]);
  });

  test('on the portal’s own host', async () => {
    const { status, headers } = await ask('/cu.html?x=1');
    expect([status, headers.location]).toEqual([301, `${NEW}/tin-tuc/`]);
  });

  test.each(['/tin-tuc/DefaultXaspx', '/tin-tuc/', '/khac', '/tin-tuc/default.aspx'])(
    'anything else of an old host leads, for now, to the notices of closed units: %s',
    async (path) => {
      const { status, headers } = await nginx.ask({ protocol: 'http', host: 'xamaucu.gov.vn', path });
      expect([status, headers.location]).toEqual([302, `${NEW}/don-vi-cu/`]);
    },
  );
});

test('without encryption one is led to the same page with it', async () => {
  const { status, headers } = await nginx.ask({ protocol: 'http', host: HOST, path: '/tin-tuc/?a=1' });
  expect([status, headers.location]).toEqual([301, `https://${HOST}/tin-tuc/?a=1`]);
});

test.skipIf(!hasIPv6())('it answers by IPv6 too', async () => {
  expect((await nginx.ask({ host: HOST, path: '/', address: '::1' })).status).toBe(200);
});
