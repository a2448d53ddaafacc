// A package registry on this machine: everything that the project publishes, as others will get it, and everything else through
// the registry that npm is set up with. What it fetched is kept for the next time.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const published = [
  'packages/domain',
  'packages/rules',
  'data',
  'packages/documents',
  'packages/portal',
  'packages/create-portal',
  'packages/audit',
  'packages/cli',
];

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const config = (storage, upstream) => `storage: ${JSON.stringify(storage)}
auth: {}
uplinks:
  upstream: { url: ${JSON.stringify(upstream)}, maxage: 60m, timeout: 120s, cache: true }
packages:
  '@haicap/*': { access: $all, publish: $all }
  haicap: { access: $all, publish: $all }
  '**': { access: $all, proxy: upstream }
web: { enable: false }
log: { type: stdout, format: pretty, level: error }
`;

/**
 * Starts the registry and publishes the built packages into it.
 *
 * Out: its address, the environment for commands that shall use it, and how to end it.
 */
export async function startRegistry() {
  const cache = join(root, '.cache', 'registry');
  mkdirSync(cache, { recursive: true });
  // Our own packages are published anew each time: an older copy must not answer.
  for (const name of ['@haicap', 'haicap']) rmSync(join(cache, name), { recursive: true, force: true });
  rmSync(join(root, '.cache', 'npm', '_npx'), { recursive: true, force: true });
  const room = mkdtempSync(join(tmpdir(), 'haicap-registry-'));
  const setting = (name) => execFileSync('npm', ['config', 'get', name], { encoding: 'utf8', cwd: tmpdir() }).trim();
  const upstream = setting('registry');
  // Where npm is told whom to trust, the registry that asks on its behalf must know it too.
  const trusted = setting('cafile');
  writeFileSync(join(room, 'config.yaml'), config(cache, upstream));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const server = spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'verdaccio', 'bin', 'verdaccio'),
      '--config',
      join(room, 'config.yaml'),
      '--listen',
      `127.0.0.1:${port}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(/^(null|undefined)?$/.test(trusted) ? {} : { NODE_EXTRA_CA_CERTS: trusted }) },
    },
  );
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  await waitFor(`${address}-/ping`, () => said);

  writeFileSync(
    join(room, '.npmrc'),
    `registry=${address}\n//127.0.0.1:${port}/:_authToken=local\naudit=false\nfund=false\nupdate-notifier=false\n`,
  );
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_)/i.test(name))),
    npm_config_userconfig: join(room, '.npmrc'),
    npm_config_cache: join(root, '.cache', 'npm'),
  };
  for (const folder of published) {
    const packed = mkdtempSync(join(room, 'pack-'));
    execFileSync('pnpm', ['pack', '--pack-destination', packed], { cwd: join(root, folder), stdio: 'pipe' });
    const [file] = readdirSync(packed);
    execFileSync('npm', ['publish', join(packed, file), '--provenance=false'], { cwd: room, env, stdio: 'pipe' });
  }
  return {
    address,
    env,
    versionOf: (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version,
    stop() {
      server.kill();
      rmSync(room, { recursive: true, force: true });
    },
  };
}

async function waitFor(address, said) {
  for (let tries = 0; tries < 120; tries += 1) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the local registry did not start:\n${said()}`);
}
