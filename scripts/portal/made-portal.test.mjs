import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNginx } from '../../packages/testing/src/index.ts';
import { startRegistry } from './local-registry.mjs';
import { command, makePortal } from './made-portal.mjs';

const root = join(import.meta.dirname, '..', '..');
const room = mkdtempSync(join(tmpdir(), 'haicap-made-'));
let registry;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => {
  registry?.stop();
  rmSync(room, { recursive: true, force: true });
});

describe('from the registry, with nothing of the repository at hand', () => {
  test('a commune makes its portal: create, install, build', () => {
    const { folder } = makePortal(registry, room, 'trang-ham-thang', '2025:22933');
    const home = readFileSync(join(folder, 'dist', 'index.html'), 'utf8');
    expect(home).toContain('Ủy ban nhân dân phường Hàm Thắng');
    expect(home).toContain('thị trấn Phú Long');
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    const links = Object.entries(lock.packages).filter(([, { link }]) => link === true);
    expect(links).toEqual([]);
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).not.toContain('workspace:');
  });

  test('its check lists what is blank and what is still sample', () => {
    const { stdout } = command('npm', ['run', 'check'], { cwd: join(room, 'trang-ham-thang'), env: registry.env });
    expect(stdout).toContain('số điện thoại cơ quan');
    expect(stdout).toMatch(/content\/news\/[a-z0-9-]+\.md/);
  });

  test('bad content stops the build with the file and the field', () => {
    const folder = join(room, 'trang-ham-thang');
    const bad = join(folder, 'content', 'news', 'hong.md');
    writeFileSync(bad, '---\ntitle: Tin hỏng\nsummary: Tin này có ngày sai.\npublished: "2026-02-30"\n---\n');
    expect(() => command('npm', ['run', 'build'], { cwd: folder, env: registry.env })).toThrow(
      /content\/news\/hong\.md, dòng 4 › Ngày đăng \(published\)[\s\S]*thấy "2026-02-30", cần một ngày có thật/,
    );
    rmSync(bad);
  });

  test('Debian’s nginx serves it with its own configuration: headers, compression, what is not there, an old address', async () => {
    const folder = join(room, 'trang-ham-thang');
    const config = join(folder, 'portal.config.ts');
    const old = "{ from: 'http://xacu.example.gov.vn/tin.aspx', to: '/tin-tuc/' }";
    writeFileSync(config, readFileSync(config, 'utf8').replace('oldAddresses: []', `oldAddresses: [${old}]`));
    command('npm', ['run', 'build'], { cwd: folder, env: registry.env });
    const dist = join(folder, 'dist');
    const files = readdirSync(dist, { recursive: true }).filter((name) => statSync(join(dist, name)).isFile());
    const hosting = readdirSync(join(folder, 'hosting'));
    const nginx = await startNginx(
      hosting.map((name) => ({ name, text: readFileSync(join(folder, 'hosting', name), 'utf8') })),
      Object.fromEntries(files.map((name) => [`/${name}`, readFileSync(join(dist, name))])),
    );
    const host = 'hamthang.lamdong.gov.vn';
    const ask = (path, more = {}) => nginx.ask({ host, path, ...more });
    try {
      const home = await ask('/');
      expect(home.status).toBe(200);
      expect(home.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
      expect(home.headers['content-security-policy']).toContain("default-src 'none'");
      expect(home.headers['x-content-type-options']).toBe('nosniff');
      const packed = await ask('/van-ban/', { headers: { 'accept-encoding': 'gzip' } });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(
        gunzipSync(Buffer.from(packed.body, 'latin1')).equals(readFileSync(join(dist, 'van-ban/index.html'))),
      ).toBe(true);
      const asset = files.find((name) => name.startsWith('assets/') && name.endsWith('.css'));
      expect((await ask(`/${asset}`)).headers['cache-control']).toContain('immutable');
      const nothing = await ask('/khong-co-trang-nay/');
      expect(nothing.status).toBe(404);
      expect(Buffer.from(nothing.body, 'latin1').equals(readFileSync(join(dist, '404.html')))).toBe(true);
      const moved = await ask('/tin.aspx', { protocol: 'http', host: 'xacu.example.gov.vn' });
      expect(moved).toMatchObject({ status: 301, headers: { location: `https://${host}/tin-tuc/` } });
      expect(await ask('/', { protocol: 'http' })).toMatchObject({
        status: 301,
        headers: { location: `https://${host}/` },
      });
      const statuses = await Promise.all(files.map(async (name) => [name, (await ask(encodeURI(`/${name}`))).status]));
      // nginx itself leads /a/index.html nowhere else: every file that was built is there.
      expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
    } finally {
      await nginx.stop();
    }
  });

  test('the command line, installed elsewhere, audits the portal: it fails by its samples and blanks', () => {
    const folder = join(room, 'auditor');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "name": "auditor", "private": true }\n');
    command('npm', ['install', 'haicap'], { cwd: folder, env: registry.env });
    const audit = [join('..', 'trang-ham-thang', 'dist'), '--unit', '2025:22933', '--format', 'json'];
    const { stdout } = command('npx', ['haicap', 'portal', 'audit', ...audit], {
      cwd: folder,
      env: registry.env,
      expected: 1,
    });
    const { unit, coverage, results } = JSON.parse(stdout);
    expect(unit.fullName).toBe('Phường Hàm Thắng');
    expect(coverage.join(' ')).not.toMatch(/axe-core không|bên trong tệp PDF/);
    const verdicts = Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts).toMatchObject({
      'sample-text': 'fail',
      'blank-marks': 'fail',
      'header-full-name': 'pass',
      'pdf-text': 'pass',
    });
  });

  test('the snippet of the auditor’s README runs beside it', () => {
    const snippet = /```ts\n([\s\S]*?)```/.exec(
      readFileSync(join(root, 'packages', 'audit', 'README.md'), 'utf8'),
    )?.[1];
    expect(snippet).toBeDefined();
    const folder = join(room, 'auditor');
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><html lang="vi"><title>Phường Hàm Thắng</title>');
    writeFileSync(join(folder, 'audit.mjs'), snippet);
    const { stdout } = command('node', ['audit.mjs'], { cwd: folder, env: registry.env });
    expect(stdout).toContain('Đơn vị: Phường Hàm Thắng, tỉnh Lâm Đồng');
    expect(stdout).toMatch(/ false\n$/);
  });

  test('the generator refuses the folder a second time, and an unknown commune, leaving nothing', () => {
    const ask = (...args) =>
      command('npm', ['create', '--yes', '@haicap/portal', ...args], { cwd: room, env: registry.env, expected: 2 })
        .stderr;
    expect(ask('trang-ham-thang', '--', '--unit', '2025:22933')).toContain('Thư mục "trang-ham-thang" không trống');
    expect(ask('trang-khac', '--', '--unit', 'Không Có Nơi Này')).toContain('Không có xã, phường, đặc khu nào tên');
    expect(existsSync(join(room, 'trang-khac'))).toBe(false);
  });

  test('another program installs the SDK and runs the snippet of the README', () => {
    const folder = join(room, 'consumer');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
    const snippet = /## Ask from code\n\n```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1];
    expect(snippet).toBeDefined();
    writeFileSync(join(folder, 'ask.mjs'), snippet);
    command('npm', ['install', '@haicap/rules', '@haicap/data'], { cwd: folder, env: registry.env });
    const { stdout } = command('node', ['ask.mjs'], { cwd: folder, env: registry.env });
    expect(stdout).toMatch(/^\d{4}-\d{2}-\d{2} .+ ii\./m);
  });
});
