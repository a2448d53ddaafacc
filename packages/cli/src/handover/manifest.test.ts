import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digest, manifestOf, newRoom, writeBag } from '../../test/bag.js';
import { manifestText, parseManifest, readManifest } from './manifest.js';

const room = newRoom();
afterAll(() => rmSync(room, { recursive: true }));
const a = digest('a');

describe('parseManifest', () => {
  test.each([
    ['two spaces', `${a}  data/a`, 'data/a'],
    ['a tab', `${a}\tdata/a`, 'data/a'],
    ['the asterisk of sha256sum --binary', `${a} *data/a`, 'data/a'],
    ['capital digits', `${a.toUpperCase()}  data/a`, 'data/a'],
    ['spaces in the name, also at its end', `${a}  data/tên  tệp `, 'data/tên  tệp '],
    ['an encoded line break', `${a}  data/a%0Ab%25`, 'data/a\nb%'],
  ])('reads %s', (_, line, path) => {
    const { entries, faults } = parseManifest(`${line}\n`, 'sha256');
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([{ line: 1, path, digest: a }]);
  });

  test.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ])('reads lines that end with %s', (_, end) => {
    const { entries } = parseManifest([`${a}  data/a`, `${a}  data/b`, ''].join(end), 'sha256');
    expect(entries.map(({ path }) => path)).toEqual(['data/a', 'data/b']);
  });

  test('does not end a line at U+2028, which may stand in a name', () => {
    expect(parseManifest(`${a}  data/a\u2028b\n`, 'sha256').entries.map(({ path }) => path)).toEqual(['data/a\u2028b']);
  });

  test.each([
    ['malformed', 'data/a'],
    ['malformed', a],
    ['malformed', `${a.slice(1)}  data/a`],
    ['malformed', `${digest('a', 'md5')}  data/a`],
    ['unsafe', `${a}  ../../etc/passwd`],
    ['unsafe', `${a}  /etc/passwd`],
    ['unsafe', `${a}  ~/.ssh/id_ed25519`],
  ] as const)('a line is %s: %s', (kind, text) => {
    expect(parseManifest(`${a}  data/x\n${text}\n`, 'sha256').faults).toEqual([{ line: 2, kind, text }]);
  });

  test('a path that is listed twice is used once', () => {
    const { entries, faults } = parseManifest(`${a}  data/a\n${digest('b')}  data/a\n`, 'sha256');
    expect(entries).toMatchObject([{ digest: a }]);
    expect(faults).toEqual([{ line: 2, kind: 'twice', text: `${digest('b')}  data/a` }]);
  });
});

test('manifestText writes sorted lines, two spaces, encoded paths', () => {
  const files = ['data/ă', 'data/50%', 'data/B'].map((path) => ({ path, digest: a }));
  expect(manifestText(files)).toBe(`${a}  data/50%25\n${a}  data/B\n${a}  data/ă\n`);
});

describe('readManifest', () => {
  const bag = join(room, 'bag');
  writeBag(bag, { 'b.txt': 'hai', 'a.txt': 'một', 'gone.txt': '' });
  rmSync(join(bag, 'data/gone.txt'));
  const rows = [
    { path: 'data/a.txt', sha256: digest('một'), bytes: 5 },
    { path: 'data/b.txt', sha256: digest('hai'), bytes: 3 },
    { path: 'data/gone.txt', sha256: digest('') },
  ];

  test.each([
    ['a bag', bag],
    ['a manifest', join(bag, 'manifest-sha256.txt')],
  ])('takes %s and gives sorted rows, with sizes where the files are there', async (_, path) => {
    expect(await readManifest(path)).toEqual(rows);
  });

  test('takes what sha256sum wrote outside any bag', async () => {
    const file = join(room, 'SHA256SUMS');
    writeFileSync(file, manifestOf({ 'x.zip': 'x' }));
    expect(await readManifest(file)).toEqual([{ path: 'x.zip', sha256: digest('x') }]);
  });

  test('names the lines that cannot be used', async () => {
    const file = join(room, 'bad.txt');
    writeFileSync(file, `${a}  data/a\n${a}  ../../etc/passwd\nxin chào\n`);
    await expect(readManifest(file)).rejects.toThrow(
      `Bản kê "${file}" có 2 dòng không dùng được; mỗi dòng cần một mã sha256, hai dấu cách và một đường dẫn trong túi, không lặp lại.\nCác dòng:\n  dòng 2: ${a}  ../../etc/passwd\n  dòng 3: xin chào`,
    );
  });

  test.each([
    ['nothing', join(room, 'nope')],
    ['a folder without a manifest', join(room, 'empty')],
  ])('refuses %s', async (_, path) => {
    mkdirSync(join(room, 'empty'), { recursive: true });
    await expect(readManifest(path)).rejects.toThrow(
      `Không đọc được bản kê "${path}"; cần thư mục của một túi BagIt, hoặc tệp manifest-sha256.txt.`,
    );
  });
});
