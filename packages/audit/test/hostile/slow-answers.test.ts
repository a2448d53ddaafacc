import { afterEach, describe, expect, test } from 'vitest';
import { openSite } from '../../src/gather/open-site.js';
import { readAll } from '../gather/read-all.js';
import { causeOf, endHosts, goesOn, host, html, type Route, read, small } from './hostile-site.js';

afterEach(endHosts);

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
