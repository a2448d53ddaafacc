import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { WrongQuestion } from './failure.js';

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
 * In: the target, the template's folder, and the files to write over it. An interruption or a full disk leaves nothing.
 */
export async function writePortal(
  target: Target,
  template: string,
  files: readonly { path: string; text: string }[],
): Promise<void> {
  const half = mkdtempSync(join(dirname(target.path), `.${basename(target.path)}-`));
  const clear = () => rmSync(half, { recursive: true, force: true });
  const interrupted = (signal: NodeJS.Signals) => {
    clear();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    await cp(template, half, { recursive: true });
    await rename(join(half, 'gitignore'), join(half, '.gitignore'));
    await rm(join(half, 'content', 'closed-units'), { recursive: true, force: true });
    for (const { path, text } of files) {
      const to = join(half, path);
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, text);
    }
    if (target.existed) await rmdir(target.path);
    await rename(half, target.path);
  } catch (error) {
    clear();
    throw error;
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}
