import { lstat, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type WrongQuestion, wrong } from '../failure.js';
import { adviceOf, codeOf, FileFailure, reasonOf } from './file-failure.js';
import type { Place } from './place.js';

/**
 * Takes back what was begun for a bag that could not be finished.
 *
 * In: why it failed, and the bag's places. Out: the failure to throw. A folder that was moved goes back to its place before
 * anything is removed; where that is not possible, nothing is removed and the failure says where the files are.
 */
export async function undo(error: unknown, { half, source, inPlace }: Place): Promise<unknown> {
  const moved = join(half, 'data');
  if (inPlace && (await lstat(moved).catch(() => undefined))) {
    try {
      await rename(moved, source);
    } catch (again) {
      return wrong(
        `Không đổi chỗ xong: ${reasonOf(error)}, ${reasonOf(again)}; dữ liệu nguyên vẹn trong "${moved}"`,
        `đổi tên thư mục đó về "${source}"; không xóa`,
      );
    }
  }
  const failure = inWords(error);
  try {
    await rm(half, { recursive: true, force: true });
  } catch (again) {
    const said = failure instanceof Error ? failure.message : String(failure);
    return wrong(`${said}\nKhông dọn được bản dở dang (${codeOf(again)})`, `xóa thư mục "${half}"`);
  }
  return failure;
}

/** A failure of the system as a message with what to do; any other failure as it is. */
export function inWords(error: unknown): WrongQuestion | unknown {
  if (error instanceof FileFailure) return wrong(error.message, adviceOf(error.cause));
  if (error instanceof Error && 'syscall' in error)
    return wrong(`Không đóng gói được: ${reasonOf(error)}`, adviceOf(error));
  return error;
}
