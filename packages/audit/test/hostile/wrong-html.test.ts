import { afterEach, describe, expect, test } from 'vitest';
import { causeOf, endHosts, goesOn, html, read } from './hostile-site.js';

afterEach(endHosts);

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
