import { accessSync, constants, existsSync, statSync } from 'node:fs';
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
 * Hands over an answer: whole, or not at all.
 *
 * @throws WrongQuestion when the file exists and may not be replaced, or cannot be written.
 */
export async function deliver(content: string | Uint8Array, { out, force }: Destination): Promise<void> {
  if (out === undefined) process.stdout.write(content);
  else await deliverAll([{ out, content }], force);
}

/** A file to be written. */
export interface OutgoingFile {
  out: string;
  content: string | Uint8Array;
}

/**
 * Writes files: each whole, and none while any cannot be written. Each is written beside its place and then moved there.
 *
 * @throws WrongQuestion as `refuseExisting`, and when a file cannot be written.
 */
export async function deliverAll(files: readonly OutgoingFile[], force = false): Promise<void> {
  refuseExisting(
    files.map(({ out }) => out),
    force,
  );
  const staged = files.map(({ out, content }) => {
    const target = resolve(out);
    const half = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    return { out, content, target, half };
  });
  let current = '';
  try {
    for (const { out, content, half } of staged) {
      current = out;
      await writeFile(half, content, { flag: 'wx' });
    }
    for (const { out, half, target } of staged) {
      current = out;
      await rename(half, target);
    }
  } catch (error) {
    for (const { half } of staged) await rm(half, { force: true });
    throw notWritten(current, codeOf(error));
  }
  for (const { out } of files) say(`Đã ghi ${out}`);
}

/**
 * Refuses files that are there already or have no folder to be written to, so that no work is done for them.
 *
 * @throws WrongQuestion when one of the files exists and may not be replaced, two are the same, or a folder is not one
 * that may be written to.
 */
export function refuseExisting(outs: readonly string[], force = false): void {
  const twice = outs.find((out, index) => outs.findIndex((other) => resolve(other) === resolve(out)) < index);
  if (twice !== undefined) throw wrong(`Hai tệp ghi ra cùng là "${twice}"`, 'cần hai tên tệp khác nhau');
  const there = outs.find((out) => existsSync(resolve(out)));
  // A folder or a device is never replaced, not even with --force.
  const strange = outs.find((out) => existsSync(resolve(out)) && !statSync(resolve(out)).isFile());
  if (strange !== undefined) throw wrong(`"${strange}" không phải một tệp thường`, 'cần tên của một tệp');
  if (there !== undefined && !force)
    throw wrong(`Tệp "${there}" đã có sẵn`, 'cần một tên tệp khác, hoặc thêm --force để ghi đè');
  for (const out of outs) refuseFolder(out);
}

function refuseFolder(out: string): void {
  const folder = dirname(resolve(out));
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw notWritten(out, codeOf(error));
  }
  if (!statSync(folder).isDirectory()) throw notWritten(out, 'ENOTDIR');
}

const notWritten = (out: string, code: string) =>
  wrong(`Không ghi được tệp "${out}" (${code})`, 'cần một thư mục đã có và được phép ghi');

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'lỗi ghi');

/** JSON as every command prints it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
