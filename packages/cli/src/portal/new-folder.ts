import { lstat, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { wrong } from '../failure.js';

/**
 * Makes a folder as a whole: `fill` works in a folder beside it, which takes its place when all is done and is removed when
 * anything fails.
 *
 * @throws WrongQuestion when something stands there already, when there is no room for it, or an earlier run was cut off.
 */
export async function makeFolder<Value>(out: string, fill: (folder: string) => Promise<Value>): Promise<Value> {
  const target = resolve(out);
  const half = join(dirname(target), `${basename(target)}.haicap-do-dang`);
  await checkPlace(out, target);
  try {
    await mkdir(half);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code === 'EEXIST'
      ? wrong(`Lần trước bị ngắt, để lại "${half}"`, 'xóa thư mục đó (chỉ là bản dở dang) rồi làm lại')
      : wrong(`Không tạo được thư mục "${out}" (${code})`, '--out cần một chỗ đã có và được phép ghi');
  }
  try {
    const value = await fill(half);
    await checkPlace(out, target);
    await rmdir(target).catch(() => {});
    await rename(half, target);
    return value;
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw error;
  }
}

async function checkPlace(out: string, target: string): Promise<void> {
  const there = await lstat(target).catch(() => undefined);
  if (!there) return;
  if (!there.isDirectory()) throw wrong(`"${out}" đã có và không phải thư mục`, '--out cần một thư mục mới');
  if ((await readdir(target)).length > 0)
    throw wrong(`Thư mục "${out}" không trống`, '--out cần một thư mục mới, hoặc một thư mục trống');
}
