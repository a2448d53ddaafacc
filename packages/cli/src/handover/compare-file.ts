import { join } from 'node:path';
import type { BagProblem } from './bag-problems.js';
import { digestFile } from './digest.js';
import { FileFailure } from './file-failure.js';
import type { MatchedFile } from './match-files.js';

/**
 * Reads a file once and compares it with every digest that it must have.
 *
 * Out: nothing, or one problem: changed (by the first digest that differs), or unreadable.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function compareFile(
  root: string,
  { path, file, digests }: MatchedFile,
  signal: AbortSignal,
  onBytes: (count: number) => void,
): Promise<BagProblem[]> {
  try {
    const read = await digestFile(join(root, file.path), { algorithms: [...digests.keys()], signal, onBytes });
    for (const [algorithm, expected] of digests) {
      const found = read.digests.get(algorithm) ?? '';
      const detail = `${algorithm} trong bản kê ${expected.slice(0, 12)}…, của tệp ${found.slice(0, 12)}…`;
      if (found !== expected) return [{ kind: 'changed', path, detail, expected, found }];
    }
    return [];
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return [{ kind: 'unreadable', path, detail: error.reason }];
  }
}
