import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs a package of Debian's, where this process may; says so on stderr.
 *
 * In: the package's name. Out: nothing; whoever asks looks again for what was wanted.
 */
export function installDebianPackage(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stderr.write(`Installing Debian’s ${name} for the tests (this happens once) …\n`);
  // Runlevel 1 keeps a server from being started. Tests of several packages may come here at once: apt serves one at a time.
  const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
  const steps = `apt-get update -qq >/dev/null; apt-get install -y -qq --no-install-recommends ${name} >/dev/null`;
  spawnSync('flock', ['/tmp/haicap-apt.lock', 'sh', '-c', steps], { stdio: ['ignore', 'ignore', 'inherit'], env });
}
