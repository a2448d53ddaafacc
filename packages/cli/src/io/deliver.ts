import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { wrong } from '../failure.js';

/** Where an answer goes: stdout, or a file. */
export interface Destination {
  out?: string | undefined;
  /** Replace a file that is already there. */
  force?: boolean | undefined;
}

/** Says something to the person at the terminal; stdout belongs to the answer alone. */
export const say = (line: string): void => {
  process.stderr.write(`${line.normalize('NFC')}\n`);
};

/**
 * Hands over an answer: whole, or not at all. A file is written beside its place and then moved there.
 *
 * @throws WrongQuestion when the file exists and may not be replaced, or cannot be written.
 */
export async function deliver(content: string | Uint8Array, { out, force }: Destination): Promise<void> {
  if (out === undefined) {
    process.stdout.write(content);
    return;
  }
  const target = resolve(out);
  if (existsSync(target) && !force)
    throw wrong(`Tệp "${out}" đã có sẵn`, 'cần một tên tệp khác, hoặc thêm --force để ghi đè');
  const half = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(half, content, { flag: 'wx' });
    await rename(half, target);
  } catch (error) {
    await rm(half, { force: true });
    throw wrong(`Không ghi được tệp "${out}" (${codeOf(error)})`, 'cần một thư mục đã có và được phép ghi');
  }
  say(`Đã ghi ${out}`);
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'lỗi ghi');

/** JSON as every command prints it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
