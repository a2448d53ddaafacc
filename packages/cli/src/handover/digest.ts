import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { FileFailure } from './file-failure.js';
import type { Algorithm } from './manifest.js';

/** How much of a file is in memory at a time. */
const CHUNK = 1024 * 1024;

/** How one file is read. */
export interface Reading {
  algorithms: readonly Algorithm[];
  /** Write what is read to this new file, with the mode and the times of the first. */
  copyTo?: string;
  signal: AbortSignal;
  onBytes: (count: number) => void;
}

/** What one reading of a file gave. */
export interface Digested {
  digests: Map<Algorithm, string>;
  bytes: number;
  /** When the file was last changed, as it stood after the reading. */
  mtimeMs: number;
}

/**
 * Reads a file once, in pieces: its digests, and a copy where one is asked for. A link is not followed.
 *
 * @throws FileFailure when the file cannot be read or the copy cannot be written; the signal's reason when it is aborted.
 */
export async function digestFile(path: string, reading: Reading): Promise<Digested> {
  const { algorithms, copyTo, signal, onBytes } = reading;
  const source = await on('đọc', path, () => open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)));
  let copy: FileHandle | undefined;
  try {
    const before = await on('đọc', path, () => source.stat());
    if (copyTo !== undefined) copy = await on('ghi', copyTo, () => open(copyTo, 'wx', before.mode & 0o777));
    const hashes = algorithms.map((algorithm) => ({ algorithm, hash: createHash(algorithm) }));
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, before.size + 1));
    let bytes = 0;
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead } = await on('đọc', path, () => source.read(buffer, 0, buffer.length, null));
      if (bytesRead === 0) break;
      const piece = buffer.subarray(0, bytesRead);
      for (const { hash } of hashes) hash.update(piece);
      if (copy !== undefined) await writeAll(copy, copyTo ?? path, piece);
      bytes += bytesRead;
      onBytes(bytesRead);
    }
    const after = await on('đọc', path, () => source.stat());
    if (copy !== undefined) await keepTimes(copy, copyTo ?? path, after);
    const digests = new Map(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')]));
    return { digests, bytes, mtimeMs: after.mtimeMs };
  } finally {
    await copy?.close();
    await source.close();
  }
}

/** A write may take a part only, for instance on a disk that fills up. */
async function writeAll(copy: FileHandle, path: string, piece: Buffer): Promise<void> {
  for (let done = 0; done < piece.length; ) {
    const { bytesWritten } = await on('ghi', path, () => copy.write(piece, done, piece.length - done, null));
    done += bytesWritten;
  }
}

const keepTimes = (copy: FileHandle, path: string, { atime, mtime }: Stats): Promise<void> =>
  on('ghi', path, () => copy.utimes(atime, mtime));

async function on<Value>(doing: 'đọc' | 'ghi', path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new FileFailure(doing, path, error);
  }
}
