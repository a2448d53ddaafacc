import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files into a folder, which is made where it is not there: each whole, or not at all. */
export function writeWhole(folder: string, files: readonly { name: string; text: string }[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) {
    const half = join(folder, `.${name}.${process.pid}.tmp`);
    try {
      writeFileSync(half, text);
      renameSync(half, join(folder, name));
    } finally {
      rmSync(half, { force: true });
    }
  }
}
