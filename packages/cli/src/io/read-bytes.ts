import { readFile } from 'node:fs/promises';
import { wrong } from '../failure.js';

const reasons: Record<string, string> = {
  ENOENT: 'không có tệp này',
  EISDIR: 'đây là thư mục',
  EACCES: 'không được phép đọc',
};

/**
 * The bytes of a file.
 *
 * @throws WrongQuestion for a file that is not there or cannot be read; `expected` says what is needed.
 */
export async function readBytes(file: string, expected: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw wrong(`Không đọc được "${file}": ${reasons[code] ?? code}`, expected);
  }
}
