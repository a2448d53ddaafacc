import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makePipe, newRoom, writeFiles } from '../../test/bag.js';
import { isInside, scanFolder } from './scan.js';

const room = newRoom();
afterAll(() => rmSync(room, { recursive: true }));

test('files and folders are listed by path, with what they weigh', async () => {
  const root = join(room, 'plain');
  writeFiles(root, { 'b/tệp.txt': 'hai', 'a.txt': '', 'b/c/d': 'x' });
  mkdirSync(join(root, 'empty/inner'), { recursive: true });
  const { files, folders, emptyFolders } = await scanFolder(root);
  expect(files.map(({ path, size }) => [path, size])).toEqual([
    ['a.txt', 0],
    ['b/c/d', 1],
    ['b/tệp.txt', 3],
  ]);
  expect(folders.map(({ path }) => path)).toEqual(['b', 'b/c', 'empty', 'empty/inner']);
  expect(emptyFolders.map(({ path }) => path)).toEqual(['empty/inner']);
});

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  test('links are not followed, and it is known where they lead', async () => {
    const root = join(room, 'links');
    writeFiles(root, { 'a.txt': 'a' });
    symlinkSync('a.txt', join(root, 'in'));
    symlinkSync('.', join(root, 'loop'));
    symlinkSync('../plain', join(root, 'out'));
    symlinkSync('/nowhere/at/all', join(root, 'void'));
    expect((await scanFolder(root)).links).toEqual([
      { path: 'in', target: 'a.txt', where: 'inside' },
      { path: 'loop', target: '.', where: 'inside' },
      { path: 'out', target: '../plain', where: 'outside' },
      { path: 'void', target: '/nowhere/at/all', where: 'nowhere' },
    ]);
  });

  test('a pipe is special, a name that is not UTF-8 has no path', async () => {
    const root = join(room, 'odd');
    mkdirSync(root);
    makePipe(join(root, 'pipe'));
    const { special } = await scanFolder(root);
    expect(special).toEqual([{ path: 'pipe' }]);
  });

  test.skipIf(process.platform === 'darwin')('a name that is not UTF-8 is listed apart', async () => {
    const root = join(room, 'tcvn3');
    mkdirSync(root);
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xb5, 0xbe, 0x2e])]), 'x');
    const { files, unnamed } = await scanFolder(root);
    expect([files, unnamed]).toEqual([[], [{ path: '\uFFFD\uFFFD.' }]]);
  });
});

test.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/a', '/a/..b', true],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
  ['/', '/a', true],
])('in %s lies %s: %s', (folder, path, inside) => {
  expect(isInside(folder, path)).toBe(inside);
});

test('it can be stopped', async () => {
  await expect(scanFolder(room, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
});
