import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newRoom, writeFiles } from '../../test/bag.js';
import { checkRoom, placeFor } from './place.js';

const room = realpathSync(newRoom());
afterAll(() => rmSync(room, { recursive: true }));
const source = join(room, 'backup');
writeFiles(room, { 'backup/a.txt': 'a', 'file.txt': 'x', 'bag/bagit.txt': '' });
symlinkSync(source, join(room, 'link'));

describe('placeFor', () => {
  test('a copy is built beside its place, on the same disk', async () => {
    const bag = join(room, 'new');
    expect(await placeFor(source, bag)).toEqual({ source, bag, half: `${bag}.haicap-do-dang`, inPlace: false });
  });

  test('a link leads to the folder that is packed', async () => {
    expect((await placeFor(join(room, 'link'), join(room, 'new'))).source).toBe(source);
  });

  test.each([
    ['a folder that is not there', 'nope', 'new', `Không có thư mục "nope"; cần thư mục chứa bản sao lưu.`],
    ['a file', 'file.txt', 'new', 'Không có thư mục "file.txt"; cần thư mục chứa bản sao lưu.'],
    ['a bag', 'bag', 'new', 'Thư mục "bag" đã là một túi BagIt; kiểm tra túi bằng haicap handover verify.'],
    [
      'a place in the folder',
      'backup',
      'backup/new',
      '"backup/new" nằm trong chính thư mục được đóng gói; --out cần một chỗ ngoài thư mục đó.',
    ],
    [
      'a place in the folder by a link',
      'backup',
      'link/new',
      '"link/new" nằm trong chính thư mục được đóng gói; --out cần một chỗ ngoài thư mục đó.',
    ],
    [
      'a place that is taken',
      'backup',
      'file.txt',
      '"file.txt" đã có sẵn; --out cần một tên mới; lệnh này không ghi đè.',
    ],
    ['the folder itself', 'backup', 'backup', '"backup" đã có sẵn; --out cần một tên mới; lệnh này không ghi đè.'],
    ['a place in no folder', 'backup', 'no/new', 'Không có thư mục "no"; cần một thư mục đã có.'],
  ])('refuses %s', async (_, folder, out, message) => {
    const said = await placeFor(join(room, folder), join(room, out)).catch((error: Error) => error.message);
    expect(String(said).replaceAll(`${room}/`, '')).toBe(message);
  });

  test('refuses a link for a bag in place', async () => {
    await expect(placeFor(join(room, 'link'), undefined)).rejects.toThrow(`--in-place cần chính thư mục: ${source}.`);
  });

  test('says what a run that was killed left, and that it may go', async () => {
    mkdirSync(join(room, 'killed.haicap-do-dang/data'), { recursive: true });
    await expect(placeFor(source, join(room, 'killed'))).rejects.toThrow(
      `Lần trước bị ngắt, để lại "${join(room, 'killed')}.haicap-do-dang"; xóa thư mục đó (chỉ là bản dở dang) rồi làm lại.`,
    );
  });

  test('says where the data are when a run was killed between the two renamings, and not to remove them', async () => {
    mkdirSync(join(room, 'moved.haicap-dang-doi-cho/data'), { recursive: true });
    await expect(placeFor(join(room, 'moved'), undefined)).rejects.toThrow(
      /dữ liệu nằm trong ".*moved\.haicap-dang-doi-cho", là một túi đầy đủ; đổi tên .* không xóa\.$/,
    );
  });
});

test('a disk without room for the copy is refused before anything is copied', async () => {
  const place = await placeFor(source, join(room, 'new'));
  await expect(checkRoom(place, 1e18)).rejects.toThrow(
    /^Đĩa đích còn [\d.]+ byte, bản sao lưu có 1\.000\.000\.000\.000\.000\.000 byte; cần đĩa khác còn đủ chỗ/,
  );
  await expect(checkRoom(place, 1)).resolves.toBeUndefined();
});
