import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { endHosts, goesOn, html, type Route, read } from './hostile-site.js';

afterEach(endHosts);

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
