import { afterEach, describe, expect, test } from 'vitest';
import { auditSite } from '../../src/audit-site.js';
import { openSite } from '../../src/gather/open-site.js';
import { conforms } from '../../src/report/audit-report.js';
import { readAll } from './read-all.js';
import { serve, type TestServer } from './serve.js';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const limits = { axePages: 0, headersMs: 500, retries: 0 };

async function answering(
  answers: Readonly<Record<string, [status: number, headers: Record<string, string>, body?: string]>>,
) {
  const server = await serve((request, response) => {
    const [status, headers, body] = answers[request.url ?? ''] ?? [404, {}];
    response.writeHead(status, headers).end(body);
  });
  servers.push(server);
  return server;
}

const html = { 'content-type': 'text/html' };

describe('an address from which no page comes is refused, with what to do', () => {
  test.each([
    ['xamau', 'không phải là địa chỉ'],
    ['', 'không phải là địa chỉ'],
    ['ftp://xamau.lamdong.gov.vn/', 'chỉ đọc http:// và https://'],
    ['file:///etc/passwd', 'không phải là địa chỉ'],
    ['javascript:alert(1)', 'không phải là địa chỉ'],
    ['http://khong-co.invalid/', 'Không mở được khong-co.invalid'],
    ['http://127.0.0.1:1/', 'Máy chủ từ chối kết nối.'],
  ])('%s', async (address, message) => {
    await expect(openSite(address, { limits })).rejects.toThrow(message);
    await expect(openSite(address, { limits })).rejects.toMatchObject({ name: 'FailedToOpen' });
  });

  test('a server that leads elsewhere: the other address is named', async () => {
    const server = await answering({ '/': [301, { location: 'https://xamau.lamdong.gov.vn/trang' }] });
    await expect(openSite(server.origin, { limits })).rejects.toThrow(
      'chuyển hướng sang máy chủ khác: https://xamau.lamdong.gov.vn/.',
    );
  });

  test.each([
    [404, 'Không có gì ở địa chỉ này (404).'],
    [403, 'Máy chủ không cho xem địa chỉ này (403).'],
    [500, 'Máy chủ báo lỗi (500).'],
  ])('a first page with status %i', async (status, message) => {
    const server = await answering({ '/': [status, html, 'x'] });
    await expect(openSite(server.origin, { limits })).rejects.toThrow(message);
  });

  test('a first page that is no page', async () => {
    const server = await answering({ '/': [200, { 'content-type': 'application/json' }, '{}'] });
    await expect(openSite(server.origin, { limits })).rejects.toThrow(
      'không phải là trang HTML mà là application/json',
    );
  });
});

test('the first page is "/" wherever the server keeps it, and its relative links start from there', async () => {
  const server = await answering({
    '/': [302, { location: '/vi/trang-chu.aspx' }],
    '/vi/trang-chu.aspx': [200, html, '<title>Đầu</title><a href="tin/">tin</a><a href="/vi/trang-chu.aspx">đầu</a>'],
    '/vi/tin/': [200, html, '<a href="/">đầu</a>'],
  });
  const { facts, titles } = await readAll(await openSite(server.origin, { limits }));
  expect([...facts.pages]).toEqual(['/', '/vi/tin/']);
  expect(titles['/']).toBe('Đầu');
  expect(facts.exists('/vi/trang-chu.aspx')).toBe(true);
});

test('a deeper address has its whole host read, and that is said', async () => {
  const server = await answering({ '/': [200, html, '<p>x'] });
  const gathering = await openSite(`${server.origin}/xa/`, { limits });
  expect((await readAll(gathering)).coverage).toContain('không chỉ phần /xa/');
});

test('progress is told, page by page', async () => {
  const server = await answering({ '/': [200, html, '<a href="/a/">a</a>'], '/a/': [200, html, 'a'] });
  const told: string[] = [];
  await readAll(
    await openSite(server.origin, { limits, onProgress: ({ pages, address }) => told.push(`${pages} ${address}`) }),
  );
  expect(told).toEqual(['1 /', '2 /a/']);
});

test.each<[what: string, answers: Parameters<typeof answering>[0], whole: boolean]>([
  ['all pages were read', { '/a/': [200, html, 'a'] }, true],
  ['a link is dead', { '/a/': [404, html] }, true],
  ['a page is gone', { '/a/': [410, html] }, true],
  ['a page may not be seen', { '/a/': [403, html] }, false],
  ['a page errors', { '/a/': [500, html] }, false],
  ['what is called a page is a file', { '/a/': [200, html, '\u0000\u0001\u0002'.repeat(50)] }, true],
  ['a page is too big', { '/a/': [200, html, 'x'.repeat(2_000)] }, false],
  [
    'robots.txt forbids a page',
    { '/robots.txt': [200, {}, 'User-agent: *\nDisallow: /a/'], '/a/': [200, html] },
    false,
  ],
  ['robots.txt forbids a picture', { '/robots.txt': [200, {}, 'User-agent: *\nDisallow: /anh/'] }, true],
  ['a picture errors', { '/anh/x.png': [500, {}] }, true],
])('%s: is the site read as a whole?', async (_, answers, whole) => {
  const server = await answering({
    '/': [200, html, '<a href="/a/">a</a><img src="/anh/x.png">'],
    '/a/': [200, html, 'a'],
    ...answers,
  });
  const { facts, coverage } = await readAll(await openSite(server.origin, { limits: { ...limits, pageBytes: 1_000 } }));
  expect(facts.whole).toBe(whole);
  expect(/^Không đọc .*: 1 \(\/a\/\)\.$/m.test(coverage)).toBe(!whole);
});

test.each([
  [19, false],
  [20, true],
])('of a closed door beside %i pages that were read: is the site read as a whole? %s', async (pages, whole) => {
  const links = Array.from({ length: pages - 1 }, (_, id) => `/${id}/`);
  const server = await answering({
    '/robots.txt': [200, {}, 'User-agent: *\nDisallow: /quan-tri/'],
    '/': [200, html, ['/quan-tri/', ...links].map((to) => `<a href="${to}">x</a>`).join('')],
    ...Object.fromEntries(links.map((path) => [path, [200, html, 'x']])),
  });
  const { facts } = await readAll(await openSite(server.origin, { limits }));
  expect([facts.pages.size, facts.whole]).toEqual([pages, whole]);
});

test('of a site that robots.txt closes nothing is concluded', async () => {
  const server = await answering({
    '/robots.txt': [200, {}, 'User-agent: *\nDisallow: /'],
    '/': [200, html, '<marquee>Tin</marquee>'],
  });
  const report = await auditSite(await openSite(server.origin, { limits }), {
    profile: 'current',
    asOf: '2026-11-21',
    provinceLabels: ['lamdong'],
  });
  expect(report).toMatchObject({ pages: 0, whole: false });
  expect(conforms(report)).toBe(false);
});
