import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
let room = '';

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'create-portal-'));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const create = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { cwd: room, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the program', () => {
  test('makes a portal and says what to do next', () => {
    const { status, stderr } = create('trang', '--unit', '2025:22933');
    expect(status).toBe(0);
    expect(stderr).toContain('Đã tạo trang của Phường Hàm Thắng, Tỉnh Lâm Đồng trong trang');
    expect(stderr).toContain('cd trang\n  npm install\n  npm run dev');
    expect(readdirSync(join(room, 'trang'))).toEqual(
      expect.arrayContaining(['.gitignore', 'README.md', 'content', 'package.json', 'portal.config.ts', 'src']),
    );
  });

  test('never asks when nobody is at the terminal', () => {
    expect(create()).toMatchObject({
      status: 2,
      stderr: 'Thiếu thư mục và --unit; cần như: create-portal trang-ham-thang --unit 2025:22933\n',
    });
    expect(create('trang')).toMatchObject({ status: 2, stderr: expect.stringContaining('Thiếu --unit') });
  });

  test('prints its help', () => {
    expect(create('--help')).toMatchObject({ status: 0, stderr: expect.stringContaining('Cách dùng:') });
  });

  test('warns of a domain that two communes would share', () => {
    expect(create('trang', '--unit', '2025:21289').stderr).toContain('cùng có tên miền sonha.quangngai.gov.vn');
  });

  test.skipIf(process.platform === 'win32')('leaves nothing behind when a file cannot be written', () => {
    // A limit on the size of files stands in for a full disk: the writing fails in the middle either way.
    const limited = spawnSync(
      'sh',
      ['-c', `ulimit -f 4; exec "${process.execPath}" "${main}" trang --unit 2025:22933`],
      {
        cwd: room,
        encoding: 'utf8',
      },
    );
    expect(limited).toMatchObject({
      status: 1,
      stderr: 'Không tạo được trang: tệp vượt giới hạn của máy; gỡ giới hạn hoặc chọn nơi khác. Không để lại gì.\n',
    });
    expect(readdirSync(room)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves nothing behind when it is interrupted in the middle (%s)', async (signal, status) => {
    const ended = await new Promise<number | NodeJS.Signals | null>((resolve) => {
      const child = spawn(process.execPath, [main, 'trang', '--unit', '2025:22933'], { cwd: room, stdio: 'ignore' });
      const timer = setInterval(() => {
        if (!readdirSync(room).some((name) => name.startsWith('.trang-'))) return;
        clearInterval(timer);
        child.kill(signal);
      }, 1);
      child.on('exit', (code, by) => {
        clearInterval(timer);
        resolve(code ?? by);
      });
    });
    expect(ended).toBe(status);
    expect(readdirSync(room)).toEqual([]);
  });
});
