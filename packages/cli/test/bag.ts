import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder of its own. */
export const newRoom = (): string => mkdtempSync(join(tmpdir(), 'haicap-bag-'));

/** Writes files below a folder: path to content. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Makes a named pipe: whoever opens it waits for ever. */
export const makePipe = (path: string): Buffer => execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', path]);

/** The digest of a text. */
export const digest = (content: string, algorithm = 'sha256'): string =>
  createHash(algorithm).update(content).digest('hex');

/** The lines of a manifest as another program would write them. */
export const manifestOf = (files: Record<string, string>, algorithm = 'sha256'): string =>
  Object.entries(files)
    .map(([path, content]) => `${digest(content, algorithm)}  ${path}\n`)
    .join('');

export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Writes a bag by hand, not by the code under test. In: the payload without `data/`, and files that replace or join the others. */
export function writeBag(folder: string, payload: Record<string, string>, others: Record<string, string> = {}): void {
  const files = Object.fromEntries(Object.entries(payload).map(([path, content]) => [`data/${path}`, content]));
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFiles(folder, files);
  writeFiles(folder, { 'bagit.txt': declaration, 'manifest-sha256.txt': manifestOf(files), ...others });
}

/** What packing and verifying need beside the question. */
export const quietly = (): { signal: AbortSignal; onStart: () => () => void } => ({
  signal: new AbortController().signal,
  onStart: () => () => {},
});
