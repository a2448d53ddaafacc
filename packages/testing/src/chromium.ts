import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installDebianPackage } from './debian-package.js';

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

/**
 * Where Chromium lies. Installs it if this process may.
 *
 * @throws Error that says how to install it.
 */
export function chromiumPath(): string {
  if (find() === undefined) installDebianPackage('chromium');
  const path = find();
  if (path === undefined)
    throw new Error(
      'No Chromium found: install it (Debian: sudo apt-get install chromium), or set CHROME_PATH to Chrome or Edge.',
    );
  return path;
}

/** A headless browser that asks nothing of the network by itself. */
export async function launchChromium(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}
