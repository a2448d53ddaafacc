// A portal as a commune makes it: created, installed and built from the local registry, with nothing of this repository at hand.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a command; its output stands in the error when it fails. */
export function command(file, args, { cwd, env, expected = 0 }) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== expected) throw new Error(`${file} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return { seconds: (performance.now() - started) / 1000, stdout, stderr };
}

/**
 * Makes a portal.
 *
 * In: the registry (`startRegistry`), a folder to make it in, its name, and the commune's id. Out: the portal's folder and the
 * seconds that each step took.
 */
export function makePortal({ env }, room, name, unit) {
  const folder = join(room, name);
  const create = command('npm', ['create', '--yes', '@haicap/portal', name, '--', '--unit', unit], { cwd: room, env });
  const install = command('npm', ['install'], { cwd: folder, env });
  const build = command('npm', ['run', 'build'], { cwd: folder, env });
  return { folder, seconds: { create: create.seconds, install: install.seconds, build: build.seconds } };
}
