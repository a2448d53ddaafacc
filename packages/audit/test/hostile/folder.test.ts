import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { FailedToOpen } from '../../src/gather/failed-to-open.js';
import { openFolder } from '../../src/gather/open-folder.js';
import { readAll } from '../gather/read-all.js';

const all = mkdtempSync(join(tmpdir(), 'haicap-hostile-'));
afterAll(() => rmSync(all, { recursive: true }));

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(all, 'site-'));
});

const put = (name: string, text: string | Buffer) => writeFileSync(join(root, name), text);
const page = (body: string) => `<html lang="vi"><title>Trang</title><body>${body}</body></html>`;
const read = async () => readAll(await openFolder(root, { limits: { axePages: 0 } }));

describe('what is no site', () => {
  test.each([
    ['a folder that is not there', 'khong-co', 'Không có thư mục'],
    ['a file', 'tep.txt', 'không phải là thư mục'],
    ['a folder without a first page', 'trong', 'không có index.html'],
  ])('%s is refused', async (_, name, message) => {
    put('tep.txt', 'x');
    mkdirSync(join(root, 'trong'));
    const opening = openFolder(join(root, name));
    await expect(opening).rejects.toThrow(FailedToOpen);
    await expect(opening).rejects.toThrow(message);
  });
});

test('links of the file system are not followed, neither out of the folder nor in circles', async () => {
  mkdirSync(join(root, 'a'));
  writeFileSync(join(all, 'ngoai.html'), page('bí mật'));
  symlinkSync(root, join(root, 'a', 'vong'));
  symlinkSync(join(all, 'ngoai.html'), join(root, 'ngoai.html'));
  symlinkSync('/etc', join(root, 'etc'));
  put(
    'index.html',
    page(
      '<a href="/ngoai.html">x</a><a href="/a/vong/">x</a><a href="/etc/passwd">x</a><a href="/../../etc/passwd">x</a><a href="/%2e%2e/%2e%2e/etc/passwd">x</a><a href="/..%2f..%2fetc/passwd">x</a>',
    ),
  );
  const { facts, coverage } = await read();
  expect([...facts.pages]).toEqual(['/']);
  expect(facts.files.size).toBe(0);
  expect(coverage).toContain('Không đi theo liên kết của hệ thống tệp: 3 (/a/vong, /etc, /ngoai.html).');
});

test('names with spaces, accents and percent signs are found by the addresses that browsers write', async () => {
  for (const name of ['Thông báo số 1.html', '100%.html', 'a#b.html', 'a?b.html', 'cộng.html'.normalize('NFD')])
    put(name, page(name));
  put(
    'index.html',
    page(
      '<a href="Th%C3%B4ng%20b%C3%A1o s%E1%BB%91 1.html">x</a><a href="/100%25.html">x</a><a href="/a%23b.html">x</a><a href="/a%3Fb.html">x</a><a href="/cộng.html">x</a><a href="/Cộng.html">x</a>',
    ),
  );
  const { facts } = await read();
  expect([...facts.pages].sort()).toEqual([
    '/',
    '/100%.html',
    '/Thông báo số 1.html',
    '/a#b.html',
    '/a?b.html',
    '/cộng.html',
  ]);
  expect(facts.unread.map(({ path }) => path)).toEqual(['/Cộng.html']);
});

test('a file that may not be read is named', async () => {
  put('kin.html', page(''));
  chmodSync(join(root, 'kin.html'), 0);
  put('index.html', page('<a href="/kin.html">x</a>'));
  for (const open of [all, root]) chmodSync(open, 0o755);
  // Root may read everything: it looks as nobody for a while.
  const asRoot = process.getuid?.() === 0;
  if (asRoot) process.seteuid?.(65_534);
  const { facts } = await read().finally(() => asRoot && process.seteuid?.(0));
  expect(facts.unread).toEqual([{ path: '/kin.html', cause: 'Không mở được tệp này: kiểm tra quyền đọc.' }]);
});

test('a folder named as a page, and a folder without index.html, are no pages', async () => {
  mkdirSync(join(root, 'la.html'));
  mkdirSync(join(root, 'trong'));
  put('index.html', page('<a href="/la.html">x</a><a href="/trong/">x</a><a href="/trong">x</a>'));
  const { facts } = await read();
  expect(facts.unread.map(({ path, status }) => [path, status])).toEqual([
    ['/la.html', 404],
    ['/trong', 404],
    ['/trong/', 404],
  ]);
});

test('a picture that is called a page, and a huge page, are named', async () => {
  put('anh.html', Buffer.from('\x89PNG\0\0', 'latin1'));
  put('lon.html', page('x'.repeat(6 * 1024 * 1024)));
  put('index.html', page('<a href="/anh.html">x</a><a href="/lon.html">x</a>'));
  const { facts } = await read();
  expect(facts.unread.map(({ path }) => path)).toEqual(['/anh.html', '/lon.html']);
});

test('five hundred pages that lead to each other are read once each, one at a time', async () => {
  for (let id = 0; id < 500; id += 1)
    put(
      `t${id}.html`,
      page(`<a href="/t${id * 2 + 1}.html">x</a><a href="/t${id * 2 + 2}.html">x</a>${'<p>x</p>'.repeat(2_000)}`),
    );
  put('index.html', page('<a href="/t0.html">x</a>'));
  const before = process.memoryUsage.rss();
  const { facts } = await read();
  expect(facts.whole).toBe(true);
  expect(facts.pages.size).toBe(501);
  expect(process.memoryUsage.rss() - before).toBeLessThan(512 * 1024 * 1024);
});
