import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** How a run ended. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line as a program of its own. */
export function haicap(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}
