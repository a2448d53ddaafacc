import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/gather/open-folder.js';
import { openSite } from '../../src/gather/open-site.js';
import { comparable, readAll } from './read-all.js';
import { serveStatic } from './static-server.js';

const folder = mkdtempSync(join(tmpdir(), 'haicap-gather-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(folder, 'site-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="vi"><title>${title}</title><body>${body}</body></html>`;

const odd = {
  'index.html': page(
    'Trang đầu',
    `<link rel="canonical" href="https://xamau.lamdong.gov.vn/"><link rel="stylesheet" href="/kieu.css">
     <a href="/tin">tin</a> <a href="tin/index.html?utm_source=a">tin</a> <a href="/khong-co/">không</a>
     <a href="https://xamau.lamdong.gov.vn/v%C4%83n%20b%E1%BA%A3n/">văn bản</a> <a href="/100%25.html">100%</a> <a href="/tep/mau.pdf">tệp</a>
     <a href="/du-lieu.tsv">dữ liệu</a> <a href="/mau.rtf">mẫu</a> <a href="/danh-ba.vcf">danh bạ</a> <a href="/la.odd">lạ</a>
     <a href="/404.html">lỗi</a> <a href="https://khac.example/">khác</a> <a href="/bi-mat/">bí mật</a><img src="/anh/co.png"><img src="/anh/mat.png">`,
  ),
  'tin/index.html': page('Tin', '<a href="../">về</a> <a href="?trang=2">2</a>'),
  'văn bản/index.html': page('Văn bản', '<a href="/tin/#dau">tin</a>'),
  '100%.html': page('100%', ''),
  'le/index.html': page('Không ai dẫn tới', ''),
  'ban-do/index.html': page('Chỉ có trong sơ đồ', ''),
  'bi-mat/index.html': page('robots.txt không cho', ''),
  '404.html': page('Không có', ''),
  'kieu.css': '@import "them.css"; body { background: url(/anh/nen.svg) }',
  'them.css': '@font-face { src: url("chu.woff2") }',
  'chu.woff2': 'wOF2',
  'anh/nen.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'anh/co.png': 'png',
  'tep/mau.pdf': 'not a pdf',
  'du-lieu.tsv': 'a\tb',
  'mau.rtf': '{\\rtf1}',
  'danh-ba.vcf': 'BEGIN:VCARD',
  'la.odd': 'odd',
  'robots.txt': 'User-agent: *\nDisallow: /bi-mat/\nSitemap: https://xamau.lamdong.gov.vn/so-do.xml',
  'so-do.xml': '<urlset><url><loc>https://xamau.lamdong.gov.vn/ban-do/</loc></url></urlset>',
};

describe('a site of all kinds of addresses', async () => {
  const root = write(odd);
  const server = await serveStatic(root);
  afterAll(server.close);
  const byFolder = await readAll(await openFolder(root));
  const byAddress = await readAll(await openSite(`${server.origin}/`));

  test('gives the same facts from a folder and from a server', () => {
    expect(comparable(byAddress)).toEqual(comparable(byFolder));
    for (const path of ['/tin', '/tin/', '/tin/index.html', '/khong-co/', '/le/', '/404.html', '/bi-mat/', '/văn bản/'])
      expect([path, byAddress.facts.exists(path)]).toEqual([path, byFolder.facts.exists(path)]);
  });

  test('has the pages that something leads to, and no others', () => {
    expect([...byFolder.facts.pages]).toEqual(['/', '/100%.html', '/ban-do/', '/tin/', '/tin/?trang=2', '/văn bản/']);
    expect(byFolder.coverage).toContain('không sơ đồ trang nào dẫn tới: 1 (/le/)');
    expect(byFolder.coverage).toContain('robots.txt không cho: 1 (/bi-mat/)');
  });

  test('has data and documents as files, whatever their ending', () => {
    const type = (path: string) => byFolder.facts.files.get(path)?.type;
    expect(['/du-lieu.tsv', '/mau.rtf', '/danh-ba.vcf', '/la.odd'].map(type)).toEqual([
      'text/tab-separated-values',
      'application/rtf',
      'text/vcard',
      'application/octet-stream',
    ]);
  });

  test('knows what is there, what is not, and what was not asked for', () => {
    const { exists, unread } = byFolder.facts;
    expect(['/tin', '/tin/index.html', '/tep/mau.pdf', '/404.html', '/chu.woff2'].map(exists)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect([exists('/khong-co/'), exists('/sitemap.xml'), exists('/bi-mat/'), exists('/le/')]).toEqual([
      false,
      false,
      undefined,
      undefined,
    ]);
    expect(unread.map(({ path, status }) => [path, status])).toEqual([
      ['/anh/mat.png', 404],
      ['/khong-co/', 404],
    ]);
  });

  test('tells the headers of a server, and why a folder has none', () => {
    expect(byAddress.facts.answers?.map(({ path }) => path)).toEqual([
      '/',
      '/so-do.xml',
      '/100%.html',
      '/kieu.css',
      '/anh/co.png',
    ]);
    expect(byAddress.facts.answers?.[0]?.headers['set-cookie']).toBe('a=1\nb=2');
    expect(byFolder.facts.missing.headers).toMatch(/^Chỉ có khi kiểm tra qua mạng/);
    expect(byAddress.facts.missing.network).toMatch(/tên miền/);
  });

  test('is read the same when it is read again', async () => {
    const again = await readAll(await openFolder(root));
    expect(comparable(again)).toEqual(comparable(byFolder));
    expect(again.coverage).toBe(byFolder.coverage);
  });
});
