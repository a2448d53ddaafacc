import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const find = () => candidates.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Debian's package, where this process may install it. */
function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stderr.write('Installing Debian’s chromium for the tests (this happens once) …\n');
  // Tests of several packages may come here at once, and apt serves one at a time.
  const steps = 'apt-get update -qq >/dev/null; apt-get install -y -qq --no-install-recommends chromium >/dev/null';
  spawnSync('flock', ['/tmp/haicap-apt.lock', 'sh', '-c', steps], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A headless browser that asks nothing of the network by itself. Installs Chromium if it may, else says how to. */
export async function launchChromium(): Promise<Browser> {
  if (find() === undefined) install();
  const executablePath = find();
  if (executablePath === undefined)
    throw new Error(
      'No Chromium found: install it (Debian: sudo apt-get install chromium), or set CHROME_PATH to Chrome or Edge.',
    );
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}
