import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '@haicap/testing';
import { afterAll, expect, test } from 'vitest';
import { openFolder } from '../../src/gather/open-folder.js';
import { readAll } from './read-all.js';
import { serve } from './serve.js';

const root = mkdtempSync(join(tmpdir(), 'haicap-browser-'));
afterAll(() => rmSync(root, { recursive: true }));

process.env.CHROME_PATH = chromiumPath();

test('a browser measures a folder, sees pale words, and asks no other server', async () => {
  const other = await serve((_, response) => void response.end('x'));
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>Trang</title>
     <body style="background: #fff"><p style="color: #ddd">Chữ nhạt</p><img src="${other.origin.replace('127.0.0.1', 'localhost')}/x.png" alt="x">`,
  );
  const { facts, coverage } = await readAll(await openFolder(root, { browser: true }));
  await other.close();
  const [first] = facts.browser ?? [];
  expect(first?.path).toBe('/');
  expect(first?.timings?.firstPaint).toBeGreaterThan(0);
  expect(first?.violations).toEqual([{ rule: 'color-contrast', html: '<p style="color: #ddd">', target: 'body > p' }]);
  expect(facts.missing.browser).toBeUndefined();
  expect(coverage).toContain('Đã đo bằng trình duyệt');
  expect(other.asked).toEqual([]);
}, 120_000);

test('without a browser, how to install one is said before anything is read', async () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = '/khong/co/chrome';
  const opening = openFolder(root, { browser: true });
  await expect(opening).rejects.toMatchObject({ name: 'FailedToOpen' });
  await expect(opening).rejects.toThrow('CHROME_PATH');
  if (before === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = before;
});
