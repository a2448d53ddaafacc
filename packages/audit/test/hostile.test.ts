import type { IncomingMessage, ServerResponse } from 'node:http';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Limits } from '../src/gather/limits.js';
import { openSite, type SiteOptions } from '../src/gather/open-site.js';
import { type ReadSite, readAll } from './gather/read-all.js';
import { serve, type TestServer } from './gather/serve.js';

type Route = string | ((request: IncomingMessage, response: ServerResponse, server: TestServer) => void);

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Short waits and small sizes, so that a test ends soon; the usual ones differ in numbers only. */
const small: Partial<Limits> = {
  pages: 100,
  pageBytes: 200_000,
  fileBytes: 500_000,
  pdfBytes: 400_000,
  sitemapAddresses: 1_000,
  queryVariants: 5,
  segments: 8,
  waiting: 2_000,
  headersMs: 2_000,
  bodyMs: 2_500,
  retries: 1,
  retryMs: 10,
  longestWaitMs: 1_200,
  pdfMs: 20_000,
  axePages: 0,
};

const html = (body: string) => `<!doctype html><html lang="vi"><title>Trang</title><body>${body}</body></html>`;

async function host(routes: Readonly<Record<string, Route>>, otherwise?: Route): Promise<TestServer> {
  const server = await serve((request, response) => {
    const path = request.url ?? '/';
    const route = routes[path] ?? (path === '/robots.txt' || path === '/sitemap.xml' ? undefined : otherwise);
    if (typeof route === 'function') route(request, response, server);
    else if (route === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route);
  });
  servers.push(server);
  return server;
}

/** Reads a hostile site; its first page leads to what is hostile. */
async function read(
  routes: Readonly<Record<string, Route>>,
  otherwise?: Route,
  options: SiteOptions = {},
): Promise<ReadSite & { server: TestServer }> {
  const server = await host(
    { '/': html('<a href="/a/">a</a><a href="/tot/">tốt</a>'), '/tot/': html('tốt'), ...routes },
    otherwise,
  );
  const site = await readAll(await openSite(server.origin, { ...options, limits: { ...small, ...options.limits } }));
  return { ...site, server };
}

const causeOf = ({ facts }: ReadSite, path: string) => facts.unread.find((one) => one.path === path)?.cause;

/** Whatever one address does, the page beside it is read. */
const goesOn = ({ facts }: ReadSite) => expect(facts.pages.has('/tot/')).toBe(true);

describe('sizes', () => {
  test('a huge page is named', async () => {
    const site = await read({ '/a/': html('x'.repeat(300_000)) });
    expect(causeOf(site, '/a/')).toBe('Trang lớn hơn 0,2 MB, không đọc.');
    goesOn(site);
  });

  test('a body that never ends is left when it is too long', async () => {
    const site = await read({
      '/a/': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () =>
          void (response.write('x'.repeat(60_000)) ? setTimeout(more, 1) : response.once('drain', more));
        more();
      },
    });
    expect(causeOf(site, '/a/')).toContain('Trang lớn hơn');
    goesOn(site);
  });

  test.each(['gzip', 'deflate'])('a bomb of %s is left while it grows', async (encoding) => {
    const zeros = Buffer.alloc(200_000_000);
    const bomb = encoding === 'gzip' ? gzipSync(zeros) : deflateSync(zeros);
    const before = process.memoryUsage.rss();
    const site = await read({
      '/a/': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bomb),
      '/': html('<a href="/a/">a</a><a href="/tot/">tốt</a><img src="/b.png">'),
      '/b.png': (_, response) =>
        void response.writeHead(200, { 'content-type': 'image/png', 'content-encoding': encoding }).end(bomb),
    });
    expect(causeOf(site, '/a/')).toContain('Trang lớn hơn');
    expect(site.facts.files.get('/b.png')?.bytes).toBe(500_000);
    expect(site.coverage).toContain('Lớn hơn 0,5 MB, chỉ tính đến đó: 1 (/b.png).');
    expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000);
    goesOn(site);
  });

  test('compressed data that is broken, or compressed in a way nobody asked for, is named', async () => {
    const site = await read({
      '/a/': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('not gzip'),
      '/tot/': html('<a href="/b/">b</a>'),
      '/b/': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'sdch' }).end('x'),
    });
    expect(causeOf(site, '/a/')).toBe('Dữ liệu nén của máy chủ bị hỏng.');
    expect(causeOf(site, '/b/')).toContain('sdch');
  });

  test('ten thousand links on a page are looked at, and as many pages read as allowed, in one order', async () => {
    const links = Array.from({ length: 10_000 }, (_, id) => `<a href="/tin/${id}/">${id}</a>`).join('');
    const options = { maxPages: 20, limits: { pageBytes: 5_000_000 } };
    const routes = { '/': html(links), '/tin/5/': html('5') };
    const site = await read(routes, html('tin'), options);
    expect(site.facts.pages.size).toBe(20);
    expect([...site.facts.pages].slice(0, 4)).toEqual(['/', '/tin/0/', '/tin/1/', '/tin/10/']);
    expect(site.facts.whole).toBe(false);
    expect(site.coverage).toContain('Chỉ đọc 20 trang');
    expect((await read(routes, html('tin'), options)).facts.pages).toEqual(site.facts.pages);
  });
});

describe('addresses without end', () => {
  test('a calendar is read up to some months', async () => {
    const site = await read({}, (request, response) => {
      const month = Number(/month=(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
      response.writeHead(200, { 'content-type': 'text/html' }).end(html(`<a href="/a/?month=${month + 1}">sau</a>`));
    });
    expect([...site.facts.pages].filter((path) => path.startsWith('/a/'))).toHaveLength(6);
    expect(site.coverage).toContain('Mỗi đường dẫn chỉ đọc 5 địa chỉ');
  });

  test('relative links that go deeper and deeper are left', async () => {
    const site = await read({}, html('<a href="a/">sâu</a><a href="b/c/">sâu</a>'));
    expect(site.facts.pages.size).toBeLessThanOrEqual(100);
    expect(site.coverage).toContain('Bỏ qua những địa chỉ quá dài, quá sâu hoặc lặp lại một đoạn');
    expect(site.facts.whole).toBe(true);
  });

  test('a redirect in circles, and one without end, are named', async () => {
    const to = (location: string) => (_: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(302, { location }).end();
    const site = await read(
      { '/a/': to('/b/'), '/b/': to('/a/'), '/tot/': html('<a href="/0/">0</a>') },
      (request, response) => {
        response.writeHead(301, { location: `/${Number.parseInt((request.url ?? '').slice(1), 10) + 1}/` }).end();
      },
    );
    expect(causeOf(site, '/b/')).toBe('Chuyển hướng vòng tròn.');
    expect(site.facts.unread.map(({ cause }) => cause)).toContain('Chuyển hướng quá 5 lần.');
    goesOn(site);
  });

  test('session numbers in addresses do not make new pages', async () => {
    let visit = 0;
    const site = await read({}, (_, response) => {
      visit += 1;
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(html(`<a href="/a/;jsessionid=${visit}?PHPSESSID=${visit}&utm_source=x">lại</a>`));
    });
    expect([...site.facts.pages]).toEqual(['/', '/a/', '/tot/']);
  });
});

describe('other hosts', () => {
  test('a second server receives no request, whatever leads to it', async () => {
    const other = await host({}, html('khác'));
    const site = await read({
      '/': html(
        `<link rel="canonical" href="${other.origin}/khac"><base href="/"><a href="/a/">a</a><a href="/tot/">tốt</a><a href="${other.origin}/x">x</a>
         <img src="${other.origin}/x.png"><iframe src="//${other.host}/f"></iframe><link rel="stylesheet" href="/k.css"><meta http-equiv="refresh" content="9;url=${other.origin}">`,
      ),
      '/a/': (_, response) => void response.writeHead(302, { location: `${other.origin}/y` }).end(),
      '/k.css': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/css' }).end(`@import "${other.origin}/z.css";`),
      '/robots.txt': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/plain' }).end(`Sitemap: ${other.origin}/sitemap.xml`),
      '/sitemap.xml': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/xml' }).end(`<loc>${other.origin}/m</loc>`),
    });
    expect(other.asked).toEqual([]);
    expect(site.coverage).toContain(`Chuyển hướng sang máy chủ khác, không đi theo: 1 (/a/ → ${other.host}).`);
    expect(site.facts.exists('/a/')).toBeUndefined();
    goesOn(site);
  });

  test('links to the host that the site calls its own are asked of the host that was asked for', async () => {
    const site = await read({
      '/': html(
        '<link rel="canonical" href="https://xamau.lamdong.gov.vn/"><a href="https://xamau.lamdong.gov.vn/tot/">tốt</a>',
      ),
    });
    expect(site.server.asked).toContain('/tot/');
    goesOn(site);
  });
});

describe('time', () => {
  const never: Route = () => undefined;

  test('headers that never come are given up', async () => {
    const site = await read({ '/a/': never });
    expect(causeOf(site, '/a/')).toBe('Máy chủ không trả lời sau 2 giây.');
    goesOn(site);
  });

  test('headers that drip are given up', async () => {
    const site = await read({
      '/a/': ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const timer = setInterval(() => socket.write('x-a: b\r\n'), 50);
        socket.once('close', () => clearInterval(timer));
      },
    });
    expect(causeOf(site, '/a/')).toBe('Máy chủ không trả lời sau 2 giây.');
    goesOn(site);
  });

  test('a body that drips is given up', async () => {
    const site = await read({
      '/a/': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('x'), 50);
        response.once('close', () => clearInterval(timer));
      },
    });
    expect(causeOf(site, '/a/')).toBe('Máy chủ không gửi hết nội dung sau 2,5 giây.');
    goesOn(site);
  });

  test('a server that no longer answers is left alone', async () => {
    const links = Array.from({ length: 50 }, (_, id) => `<a href="/${id}/">${id}</a>`).join('');
    const site = await read({ '/': html(links) }, never, {
      limits: { failuresInRow: 3, retries: 0, headersMs: 1_000 },
    });
    expect(site.coverage).toContain('Dừng sớm vì máy chủ không trả lời 3 lần liền.');
    expect(site.facts.whole).toBe(false);
  });

  test('a wish to come back later is followed, and then the page is read', async () => {
    const times: number[] = [];
    const site = await read({
      '/a/': (_, response) => {
        times.push(performance.now());
        if (times.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
        else response.writeHead(200, { 'content-type': 'text/html' }).end(html('a'));
      },
    });
    expect(site.facts.pages.has('/a/')).toBe(true);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(990);
  });

  test('a wish to come back in a year is not waited for', async () => {
    const site = await read({
      '/a/': (_, response) => void response.writeHead(503, { 'retry-after': '31536000' }).end(),
    });
    expect(causeOf(site, '/a/')).toBe('Máy chủ báo lỗi (503).');
    goesOn(site);
  });

  test('reading can be stopped', async () => {
    const server = await host({ '/': html('<a href="/a/">a</a>'), '/a/': never });
    const stop = new AbortController();
    const gathering = await openSite(server.origin, { signal: stop.signal, limits: { ...small, headersMs: 60_000 } });
    setTimeout(() => stop.abort(new Error('stopped')), 100);
    await expect(readAll(gathering)).rejects.toThrow('stopped');
  });
});

describe('answers that are wrong', () => {
  test('a server that only has errors for some pages is named', async () => {
    const site = await read({ '/a/': (_, response) => void response.writeHead(500).end('lỗi') });
    expect(site.facts.unread).toEqual([{ path: '/a/', status: 500, cause: 'Máy chủ báo lỗi (500).' }]);
    expect(site.facts.exists('/a/')).toBeUndefined();
  });

  test('a connection that is cut is tried again, then named', async () => {
    let tries = 0;
    const site = await read({
      '/a/': ({ socket }) => {
        tries += 1;
        socket.destroy();
      },
    });
    expect(tries).toBe(2);
    expect(causeOf(site, '/a/')).toBe('Kết nối bị ngắt giữa chừng.');
    goesOn(site);
  });

  test('a Content-Length that promises too much, and one that is no number, are named', async () => {
    const raw =
      (text: string): Route =>
      ({ socket }) =>
        void socket.end(text);
    const site = await read({
      '/a/': raw('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 1000\r\n\r\n<p>ngắn'),
      '/tot/': html('<a href="/b/">b</a><a href="/c/">c</a>'),
      '/b/': raw('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: nhiều\r\n\r\n<p>b'),
      '/c/': raw('đây không phải là HTTP\r\n\r\n'),
    });
    expect(causeOf(site, '/a/')).toBe('Kết nối bị ngắt giữa chừng.');
    expect(causeOf(site, '/b/')).toBe('Máy chủ trả lời sai giao thức HTTP.');
    expect(causeOf(site, '/c/')).toBe('Máy chủ trả lời sai giao thức HTTP.');
  });

  test('wrong and unknown encodings are read and remarked', async () => {
    const as =
      (contentType: string, body: Buffer): Route =>
      (_, response) =>
        void response.writeHead(200, { 'content-type': contentType }).end(body);
    const site = await read({
      '/a/': as('text/html; charset=tcvn3', Buffer.from(html('a'))),
      '/tot/': as(
        'text/html; charset=utf-8',
        Buffer.from([...Buffer.from(html('<a href="/b/">b</a><a href="/c/">c</a>')), 0xc3]),
      ),
      '/b/': as('text/html', Buffer.from('<meta charset="windows-1258"><title>\xd0\xf4 thi\xcc</title>', 'latin1')),
      '/c/': as(
        'text/html',
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<title>Xã Mẫu</title>', 'utf16le')]),
      ),
    });
    expect(site.coverage).toContain('Bảng mã "tcvn3" không có, đọc theo UTF-8: 1 (/a/).');
    expect(site.coverage).toContain('Có ký tự không thuộc bảng mã UTF-8: 1 (/tot/).');
    expect(site.titles).toMatchObject({ '/b/': 'Đô thì', '/c/': 'Xã Mẫu' });
  });

  test('a picture that is sent as a page is named', async () => {
    const site = await read({
      '/a/': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('\x89PNG\r\n\x1a\n\0\0')),
    });
    expect(causeOf(site, '/a/')).toBe('Máy chủ nói là trang HTML nhưng nội dung không phải văn bản.');
    goesOn(site);
  });
});

describe('HTML', () => {
  test('broken HTML is read as a browser reads it', async () => {
    const site = await read({ '/a/': '<html><p><a href=/tot/>x<table><a href="/b/">y<!-- <a href="/c/">' });
    expect(site.pages.find((page) => page.startsWith('/a/ '))).toMatch(/ 2$/);
  });

  test('a page nested a hundred thousand levels deep, and tags that multiply, are named', async () => {
    const site = await read(
      {
        '/a/': '<div>'.repeat(100_000),
        '/tot/': html('<a href="/b/">b</a>'),
        '/b/': Array.from({ length: 5_000 }, (_, id) => `<p><b id=${id}></p>`).join(''),
      },
      undefined,
      { limits: { pageBytes: 1_000_000 } },
    );
    expect(causeOf(site, '/a/')).toContain('lồng nhau hơn 1.000 cấp');
    expect(causeOf(site, '/b/')).toContain('phần tử HTML');
    goesOn(site);
  });

  test('odd links are followed or left as a browser would', async () => {
    const site = await read(
      {
        '/': html(
          `<a href="/tot/">t</a><a href="javascript:alert(1)">j</a><a href="data:text/html,x">d</a><a href="mailto:mau@lamdong.gov.vn">m</a><a href="tel:">c</a>
           <a href="http://[">x</a><a href="//">x</a><a href="/%">phần trăm</a><a href="/%zz%00">z</a><a href="/c%E1%BB%99ng%20h%C3%B2a/">q</a>
           <a href="/cộng hòa/">q</a><a href="/a\\b">b</a><a href="/?">h</a><a href="#x">x</a><a href="">x</a><a href="/\u202Eevil">r</a><a href="\n/xuong\n-dong/ ">n</a>`,
        ),
      },
      (request, response) =>
        void response
          .writeHead(/%00/.test(request.url ?? '') ? 400 : 200, { 'content-type': 'text/html' })
          .end(html('x')),
    );
    expect([...site.facts.pages]).toEqual(
      expect.arrayContaining(['/', '/%', '/a/b', '/cộng hòa/', '/tot/', '/xuong-dong/']),
    );
    expect(site.server.asked.filter((path) => path.startsWith('/c%'))).toHaveLength(1);
    expect(site.facts.exists('/cộng hòa/')).toBe(true);
  });
});

describe('robots.txt and maps', () => {
  const robots =
    (text: string): Route =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/plain' }).end(text);

  test('a site that lets nobody in is not read, and that is said', async () => {
    const site = await read({ '/robots.txt': robots('User-agent: *\nDisallow: /') });
    expect(site.facts.pages.size).toBe(0);
    expect(site.facts.whole).toBe(false);
    expect(site.coverage).toContain('Không đọc những địa chỉ mà robots.txt không cho');
    expect(site.server.asked).toEqual(['/robots.txt']);
  });

  test('while robots.txt fails, nothing is asked for', async () => {
    const site = await read({ '/robots.txt': (_, response) => void response.writeHead(500).end() });
    expect(site.server.asked).toEqual(['/robots.txt']);
    expect(site.coverage).toContain('Không đọc được /robots.txt: Máy chủ báo lỗi (500).');
  });

  test('our own name is obeyed, a wait is kept within reason, a huge file is read in part', async () => {
    const started = performance.now();
    const site = await read(
      {
        '/robots.txt': robots(
          `User-agent: haicap-audit\nDisallow: /a/\nCrawl-delay: 9999\n${'Disallow: /x\n'.repeat(60_000)}`,
        ),
      },
      undefined,
      { limits: { longestWaitMs: 20, fileBytes: 5_000_000 } },
    );
    expect(site.server.asked).not.toContain('/a/');
    expect(performance.now() - started).toBeLessThan(20_000);
    goesOn(site);
  });

  const map =
    (body: string): Route =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/xml' }).end(body);

  test('entities that grow without end cost nothing', async () => {
    const entities = Array.from({ length: 20 }, (_, id) => `<!ENTITY e${id + 1} "${`&e${id};`.repeat(10)}">`).join('');
    const site = await read(
      {
        '/sitemap.xml': map(
          `<!DOCTYPE x [<!ENTITY e0 "x">${entities}]><urlset><url><loc>/&e20;</loc></url><url><loc>/ban-do/?a=1&amp;b=2</loc></url></urlset>`,
        ),
      },
      html('x'),
    );
    expect([...site.facts.pages]).toContain('/ban-do/?a=1&b=2');
    goesOn(site);
  });

  test('a map of a million addresses, and maps that name themselves, are read in part', async () => {
    const locations = Array.from({ length: 1_000_000 }, (_, id) => `<loc>/t/${id}</loc>`).join('');
    const site = await read(
      {
        '/robots.txt': robots('Sitemap: /vong.xml\nSitemap: /lon.xml'),
        '/vong.xml': map('<sitemapindex><loc>/vong.xml</loc><loc>/vong.xml?a</loc></sitemapindex>'),
        '/lon.xml': map(locations),
      },
      html('x'),
      { maxPages: 30, limits: { sitemapBytes: 40_000_000, fileBytes: 40_000_000, bodyMs: 20_000 } },
    );
    expect(site.facts.pages.size).toBe(30);
    expect(site.coverage).toContain('Sơ đồ trang quá lớn, chỉ đọc phần đầu: 1 (/lon.xml).');
  });
});

describe('PDF documents', () => {
  const pdf =
    (body: Buffer): Route =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/pdf' }).end(body);

  /** A document of one page whose content decompresses to very much. */
  function bomb(bytes: number): Buffer {
    const stream = deflateSync(Buffer.alloc(bytes, '(a) Tj '));
    return Buffer.concat([
      Buffer.from(
        `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
          `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n` +
          `4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`,
      ),
      stream,
      Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>'),
    ]);
  }

  test('garbage, a page in their place, and a bomb are facts, and reading goes on', async () => {
    const site = await read({
      '/': html(
        '<a href="/rac.pdf">r</a><a href="/trang.pdf">t</a><a href="/bom.pdf">b</a><a href="/cut.pdf">c</a><a href="/lon.pdf">l</a><a href="/tot/">tốt</a>',
      ),
      '/rac.pdf': pdf(Buffer.from('%PDF-1.7 rác')),
      '/trang.pdf': html('đăng nhập'),
      '/bom.pdf': pdf(bomb(300_000_000)),
      '/cut.pdf': pdf(bomb(1_000).subarray(0, 200)),
      '/lon.pdf': pdf(Buffer.alloc(450_000, '%PDF-')),
    });
    const facts = (path: string) => site.facts.files.get(path)?.pdf;
    expect(facts('/rac.pdf')).toEqual({ readable: false, cause: 'Tệp PDF bị hỏng.' });
    expect(site.facts.files.get('/trang.pdf')).toMatchObject({ type: 'text/html' });
    expect(facts('/bom.pdf')?.readable).toBe(false);
    expect(facts('/cut.pdf')?.readable).toBe(false);
    expect(facts('/lon.pdf')).toEqual({ readable: false, cause: 'Tệp PDF lớn hơn 0,4 MB.' });
    expect(site.coverage).toContain('Không đọc được bên trong tệp PDF');
    goesOn(site);
  });
});

test('pages that axe-core does not end with in time are named', async () => {
  const site = await read({ '/a/': html('<img src="/x.png">') }, undefined, { limits: { axePages: 40, axeMs: 1 } });
  expect(site.facts.pages.size).toBe(3);
  expect(site.coverage).toContain('axe-core không xét được vì quá lâu: 3 (/, /a/, /tot/).');
  expect(site.facts.missing.axe).toBe(
    'axe-core không xét được 3 trong 3 trang đã chọn, vì quá lâu: 3 (/, /a/, /tot/).',
  );
});
