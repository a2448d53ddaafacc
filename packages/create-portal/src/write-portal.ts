import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Interrupted, WrongQuestion } from './failure.js';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** The folder that a portal goes into. */
export interface Target {
  path: string;
  /** Was it there, and empty? */
  existed: boolean;
}

/**
 * Checks that a folder can take a portal: it is not there yet, or empty.
 *
 * @throws WrongQuestion otherwise.
 */
export function checkTarget(folder: string): Target {
  const path = resolve(folder);
  if (!existsSync(path)) {
    if (existsSync(dirname(path))) return { path, existed: false };
    throw new WrongQuestion(
      `Không có thư mục "${dirname(path)}"; cần một thư mục đã có để tạo "${basename(path)}" trong đó.`,
    );
  }
  let inside: string[];
  try {
    inside = readdirSync(path);
  } catch {
    throw new WrongQuestion(`"${folder}" là một tệp, hoặc không đọc được; cần một thư mục mới hoặc trống.`);
  }
  if (inside.length === 0) return { path, existed: true };
  throw new WrongQuestion(
    `Thư mục "${folder}" không trống (${inside.slice(0, 3).join(', ')}${inside.length > 3 ? ', …' : ''}); cần một thư mục mới hoặc trống.`,
  );
}

/**
 * Makes the portal under another name beside its place, and moves it there when it is whole.
 *
 * In: the target, the template's folder, and the files to write over it. A full disk leaves nothing, and neither does
 * an interruption: it is seen between two files, so that nothing is written behind the back of the clearing up.
 *
 * @throws Interrupted when a signal asked it to stop; whatever the file system throws.
 */
export async function writePortal(
  target: Target,
  template: string,
  files: readonly { path: string; text: string }[],
): Promise<void> {
  const stop = new AbortController();
  const interrupted = (signal: NodeJS.Signals) => stop.abort(new Interrupted(signal));
  // Before the first file: who sees the unfinished folder may already interrupt.
  for (const name of signals) process.on(name, interrupted);
  let half: string | undefined;
  try {
    half = mkdtempSync(join(dirname(target.path), `.${basename(target.path)}-`));
    await cp(template, half, {
      recursive: true,
      filter: async () => {
        await turn();
        return !stop.signal.aborted;
      },
    });
    stop.signal.throwIfAborted();
    await rename(join(half, 'gitignore'), join(half, '.gitignore'));
    await rm(join(half, 'content', 'closed-units'), { recursive: true, force: true });
    for (const { path, text } of files) {
      stop.signal.throwIfAborted();
      const to = join(half, path);
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, text);
    }
    await turn();
    stop.signal.throwIfAborted();
    if (target.existed) await rmdir(target.path);
    await rename(half, target.path);
  } catch (error) {
    if (half !== undefined) rmSync(half, { recursive: true, force: true });
    throw error;
  } finally {
    for (const name of signals) process.off(name, interrupted);
  }
}
