import { deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { causeOf, endHosts, goesOn, html, read } from './hostile-site.js';

afterEach(endHosts);

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
