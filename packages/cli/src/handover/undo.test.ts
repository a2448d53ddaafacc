import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newRoom, writeFiles } from '../../test/bag.js';
import { wrong } from '../failure.js';
import { undo } from './undo.js';

let room = '';
beforeEach(() => {
  room = newRoom();
});
afterEach(() => rmSync(room, { recursive: true }));

const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', syscall: 'write' });
const place = (inPlace: boolean) => ({
  source: join(room, 'folder'),
  bag: join(room, inPlace ? 'folder' : 'bag'),
  half: join(room, 'half'),
  inPlace,
});

test('copies go, and a failure of the system is said with what to do', async () => {
  writeFiles(room, { 'folder/a': 'a', 'half/data/a': 'a' });
  expect(await undo(full, place(false))).toEqual(
    wrong('Không đóng gói được: đĩa đích hết chỗ (ENOSPC)', 'chọn đĩa khác còn đủ chỗ'),
  );
  expect(readdirSync(room)).toEqual(['folder']);
});

test('a folder that was moved goes back before anything is removed', async () => {
  writeFiles(room, { 'half/data/a': 'the only copy', 'half/bagit.txt': '' });
  const error = new TypeError('a fault of ours');
  expect(await undo(error, place(true))).toBe(error);
  expect(readdirSync(room)).toEqual(['folder']);
  expect(readFileSync(join(room, 'folder/a'), 'utf8')).toBe('the only copy');
});

test('where it cannot go back, nothing is removed and the message says where it is', async () => {
  writeFiles(room, { 'half/data/a': 'the only copy', 'folder/in the way': '' });
  const said = await undo(full, place(true));
  const moved = join(room, 'half/data');
  expect(String(said)).toMatch(/Không đổi chỗ xong: đĩa đích hết chỗ \(ENOSPC\), ENOTEMPTY; dữ liệu nguyên vẹn trong/);
  expect(String(said)).toContain(`"${moved}"; đổi tên thư mục đó về "${join(room, 'folder')}"; không xóa.`);
  expect(existsSync(join(moved, 'a'))).toBe(true);
});

test('in place, before the folder was moved, only the begun bag goes', async () => {
  writeFiles(room, { 'folder/a': 'a' });
  mkdirSync(join(room, 'half'));
  await undo(full, place(true));
  expect(readdirSync(room)).toEqual(['folder']);
});
