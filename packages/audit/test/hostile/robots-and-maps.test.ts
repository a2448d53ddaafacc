import { afterEach, describe, expect, test } from 'vitest';
import { endHosts, goesOn, html, type Route, read } from './hostile-site.js';

afterEach(endHosts);

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
