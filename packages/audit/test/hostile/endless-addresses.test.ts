import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { causeOf, endHosts, goesOn, html, read } from './hostile-site.js';

afterEach(endHosts);

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
