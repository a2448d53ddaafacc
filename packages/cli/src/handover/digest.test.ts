import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digest, newRoom } from '../../test/bag.js';
import { digestFile } from './digest.js';

const room = newRoom();
afterAll(() => rmSync(room, { recursive: true }));
const file = join(room, 'file');
const content = randomBytes(3 * 1024 * 1024 + 17);
writeFileSync(file, content, { mode: 0o640 });
utimesSync(file, 1_700_000_000, 1_700_000_000);
const reading = { algorithms: ['sha256'] as const, signal: new AbortController().signal, onBytes: () => {} };

describe('digestFile', () => {
  test('takes every digest in one reading', async () => {
    let told = 0;
    const onBytes = (count: number) => {
      told += count;
    };
    const { digests, bytes } = await digestFile(file, { ...reading, algorithms: ['md5', 'sha512'], onBytes });
    expect([...digests]).toEqual(
      ['md5', 'sha512'].map((algorithm) => [algorithm, createHash(algorithm).update(content).digest('hex')]),
    );
    expect([bytes, told]).toEqual([content.length, content.length]);
  });

  test('copies what it reads, with mode and times', async () => {
    const copyTo = join(room, 'copy');
    await digestFile(file, { ...reading, copyTo });
    expect(readFileSync(copyTo).equals(content)).toBe(true);
    expect(statSync(copyTo).mtimeMs).toBe(statSync(file).mtimeMs);
    expect(statSync(copyTo).mode).toBe(statSync(file).mode);
  });

  test('reads an empty file', async () => {
    const empty = join(room, 'empty');
    writeFileSync(empty, '');
    expect((await digestFile(empty, reading)).digests.get('sha256')).toBe(digest(''));
  });

  test.skipIf(process.platform === 'win32')('does not follow a link', async () => {
    const link = join(room, 'link');
    symlinkSync(file, link);
    await expect(digestFile(link, reading)).rejects.toThrow(
      `Không đọc được "${link}": tệp đã bị thay bằng một liên kết (ELOOP)`,
    );
  });

  test('says which side failed', async () => {
    const folder = join(room, 'folder');
    mkdirSync(folder);
    await expect(digestFile(join(room, 'nope'), reading)).rejects.toThrow(
      `Không đọc được "${join(room, 'nope')}": không có ở đó (ENOENT)`,
    );
    await expect(digestFile(file, { ...reading, copyTo: join(folder, 'x/y') })).rejects.toThrow(
      `Không ghi được "${join(folder, 'x/y')}": không có ở đó (ENOENT)`,
    );
  });

  test('stops between two pieces', async () => {
    const stop = new AbortController();
    const onBytes = () => stop.abort(new Error('enough'));
    await expect(digestFile(file, { ...reading, signal: stop.signal, onBytes })).rejects.toThrow('enough');
  });
});
