import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { portalFolder } from './portal-folder.js';

const folder = portalFolder();
afterAll(() => folder.remove());

test('the example of the README runs and shows two messages', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, snippet = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  folder.write('example.ts', snippet);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-warnings', 'example.ts'], {
    cwd: folder.root,
    encoding: 'utf8',
  });

  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(
    'content/publications/du-toan.md, dòng 3 › Nhóm nội dung (group)\n  thấy "budjet", cần một trong:',
  );
  expect(stdout).toContain('→ có phải "budget" (Ngân sách của xã)?');
  expect(stdout).toContain('→ sửa lại ngày: trong lịch không có ngày 30/02/2026');
});
