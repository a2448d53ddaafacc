import { spawnSync } from 'node:child_process';

/** Starts a git repository in a folder, where git is installed and the folder lies in none yet. Out: was it started? */
export function startGit(folder: string): boolean {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, stdio: 'ignore' }).status === 0;
  if (!git('--version') || git('rev-parse', '--is-inside-work-tree')) return false;
  return git('init', '--quiet');
}
