import { afterEach, describe, expect, test } from 'vitest';
import { endHosts, goesOn, host, html, read } from './hostile-site.js';

afterEach(endHosts);

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
