import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRegistry } from './local-registry.mjs';
import { command, makePortal } from './made-portal.mjs';

const root = join(import.meta.dirname, '..', '..');
const room = mkdtempSync(join(tmpdir(), 'haicap-made-'));
let registry;

beforeAll(async () => {
  registry = await startRegistry();
}, 120_000);

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
  }, 300_000);

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
  }, 120_000);
});
