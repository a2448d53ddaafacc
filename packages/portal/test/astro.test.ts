import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { haicapPortal } from '../src/astro.js';
import { definePortal, type PortalConfigInput, PortalError } from '../src/index.js';
import { type PortalFolder, portalFolder } from './portal-folder.js';
import { contentFile, smallConfig } from './small-portal.js';

let folder: PortalFolder;
beforeEach(() => {
  folder = portalFolder();
  folder.write('src/pages/index.astro', '<html lang="vi"><head><title>Trang chủ</title></head><body>A</body></html>\n');
  folder.write(
    'src/pages/tim-kiem.astro',
    '<html lang="vi"><head><title>Tìm kiếm</title></head><body>A</body></html>\n',
  );
});
afterEach(() => folder.remove());

/** Builds the portal and hands back the error that stopped it, if one did. */
async function buildPortal(change: Partial<PortalConfigInput> = {}): Promise<unknown> {
  const config = definePortal({ ...smallConfig(), ...change });
  const integrations = [haicapPortal(config)];
  return build({ root: folder.root, configFile: false, logLevel: 'silent', integrations }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const problemsOf = (error: unknown) =>
  error instanceof PortalError ? error.problems.map(({ file, found }) => [file, found]) : error;
const built = () => existsSync(join(folder.root, 'dist', 'index.html'));
const hosting = () => join(folder.root, 'hosting');

describe('a portal is built', () => {
  test('and what servers need is written beside it, each file whole', async () => {
    const oldAddresses = [{ from: 'https://cu.vn/tim', to: '/tim-kiem/' }];
    expect(await buildPortal({ oldAddresses })).toBeUndefined();

    expect(built()).toBe(true);
    expect(readdirSync(hosting()).sort()).toEqual([
      'Caddyfile',
      'Caddyfile.redirects',
      'Containerfile',
      '_redirects',
      'apache-redirects.conf',
      'nginx-container.conf',
      'nginx-headers.conf',
      'nginx-redirects.conf',
      'nginx-site.conf',
      'nginx.conf',
    ]);
    expect(readFileSync(join(hosting(), '_redirects'), 'utf8')).toContain(
      'https://cu.vn/tim https://mau.tinhmau.gov.vn/tim-kiem/ 301!',
    );
  });

  test('although something was published late', async () => {
    const late = contentFile('publications/a', [
      'title: A',
      'group: plan',
      'issued: "2026-11-02"',
      'published: "2026-11-30"',
    ]);
    folder.write(late.path, late.text);
    expect(await buildPortal()).toBeUndefined();
  });
});

describe('a portal is not built', () => {
  test('with content that is wrong', async () => {
    folder.write('content/news/a.md', 'Chữ.');
    expect(problemsOf(await buildPortal())).toEqual([['content/news/a.md', 'dòng đầu là "Chữ."']]);
    expect(built()).toBe(false);
  });

  test('with an entry whose address is a page of the template', async () => {
    const path = 'content/pages/terms.md';
    renameSync(join(folder.root, path), join(folder.root, 'content/pages/tim-kiem.md'));
    expect(problemsOf(await buildPortal())).toEqual([
      ['content/pages/tim-kiem.md', 'tên tệp "tim-kiem.md": địa chỉ /tim-kiem/ đã là của một trang khác'],
    ]);
    expect(built()).toBe(false);
  });

  test('with an old address that leads to no page', async () => {
    const oldAddresses = [{ from: 'https://cu.vn/tim', to: '/khong-co/' }];
    expect(problemsOf(await buildPortal({ oldAddresses }))).toEqual([
      ['portal.config.ts', 'đích "/khong-co/", không có trên trang này'],
    ]);
    expect(existsSync(hosting())).toBe(false);
  });
});
