import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { WrongQuestion } from './failure.js';
import { checkTarget, writePortal } from './write-portal.js';

const room = mkdtempSync(join(tmpdir(), 'create-portal-'));
const template = join(room, 'template');
let place = '';
let count = 0;

mkdirSync(join(template, 'content', 'closed-units'), { recursive: true });
writeFileSync(join(template, 'gitignore'), 'node_modules/\n');
writeFileSync(join(template, 'content', 'closed-units', 'sample.md'), 'sample');
writeFileSync(join(template, 'README.md'), 'template');

beforeEach(() => {
  count += 1;
  place = join(room, `place-${count}`);
  mkdirSync(place);
});

afterAll(() => rmSync(room, { recursive: true }));

describe('a portal is written whole', () => {
  test.each([
    ['a new folder', false],
    ['an empty folder', true],
  ])('into %s', async (_, there) => {
    const folder = join(place, 'trang');
    if (there) mkdirSync(folder);
    await writePortal(checkTarget(folder), template, [
      { path: 'content/news/a.md', text: 'tin' },
      { path: 'README.md', text: 'riêng' },
    ]);
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'README.md', 'content']);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('riêng');
    expect(readdirSync(join(folder, 'content'))).toEqual(['news']);
    expect(readdirSync(place)).toEqual(['trang']);
  });

  test('or not at all', async () => {
    const target = checkTarget(join(place, 'trang'));
    await expect(writePortal(target, join(room, 'no-template'), [])).rejects.toThrow('ENOENT');
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('a folder that cannot take a portal is refused', () => {
  test('because it is not empty', () => {
    writeFileSync(join(place, 'mine.txt'), 'mine');
    expect(() => checkTarget(place)).toThrow(
      new WrongQuestion(`Thư mục "${place}" không trống (mine.txt); cần một thư mục mới hoặc trống.`),
    );
  });

  test('because it is a file', () => {
    const file = join(place, 'tep');
    writeFileSync(file, '');
    expect(() => checkTarget(file)).toThrow(
      new WrongQuestion(`"${file}" là một tệp, hoặc không đọc được; cần một thư mục mới hoặc trống.`),
    );
  });

  test('because there is nowhere to put it', () => {
    expect(() => checkTarget(join(place, 'a', 'b'))).toThrow(
      new WrongQuestion(`Không có thư mục "${join(place, 'a')}"; cần một thư mục đã có để tạo "b" trong đó.`),
    );
  });
});
