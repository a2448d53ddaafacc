import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installDebianPackage } from './debian-package.js';

/** A file of a server's configuration, by its name. */
interface ServerFile {
  name: string;
  text: string;
}

const candidates = [process.env.NGINX_PATH, '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const find = () => candidates.find((path) => path !== undefined && path !== '' && existsSync(path));

function nginxPath(): string {
  if (find() === undefined) installDebianPackage('nginx-light');
  const path = find();
  if (path === undefined)
    throw new Error('No nginx found: install it (Debian: sudo apt-get install nginx-light), or set NGINX_PATH.');
  return path;
}

/** The folder of nginx's own configuration, where its table of media types lies. */
function ownFolder(path: string): string {
  const { stderr } = spawnSync(path, ['-V'], { encoding: 'utf8' });
  return dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf');
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Has this machine the address ::1? */
export const hasIPv6 = (): boolean =>
  Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'));

/** What a server answered. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

/** A request: by which protocol the server would be asked, for which host and path. */
interface Question {
  protocol?: 'http' | 'https';
  host: string;
  path: string;
  headers?: Record<string, string>;
  address?: string;
}

/** A running nginx with the portal's own configuration. */
export interface Nginx {
  /** Where the portal is served, without encryption, for whoever asks by address: "http://127.0.0.1:12345/". */
  address: string;
  ask: (question: Question) => Promise<Answer>;
  stop: () => Promise<void>;
}

/**
 * Starts nginx with the files that the portal's hosting is made of, as they are but for the paths, the ports and the encryption.
 *
 * In: those files, and the files to serve by path.
 */
export async function startNginx(
  hosting: readonly ServerFile[],
  pages: Readonly<Record<string, string | Uint8Array>>,
): Promise<Nginx> {
  const path = nginxPath();
  const root = mkdtempSync(join(tmpdir(), 'haicap-portal-nginx-'));
  const ports = { http: await freePort(), https: await freePort() };
  const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  for (const { name, text } of hosting) write(`hosting/${name}`, here(text, root, ports));
  for (const [name, text] of Object.entries(pages)) write(`pages${name}`, text);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${root}/tmp;`,
  );
  write(
    'main.conf',
    `daemon off;\nmaster_process off;\npid ${root}/pid;\nevents {}\nhttp {\n  access_log off;\n${temporary.join('\n')}\n  include ${ownFolder(path)}/mime.types;\n  default_type application/octet-stream;\n  include ${root}/hosting/nginx.conf;\n}\n`,
  );
  const child = spawn(path, ['-p', root, '-c', join(root, 'main.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await listening(child, ports.https);
  return {
    address: `http://127.0.0.1:${ports.https}/`,
    ask: ({ protocol = 'https', host, path: target, headers = {}, address = '127.0.0.1' }) =>
      ask({ host: address, port: ports[protocol], path: target, headers: { host, connection: 'close', ...headers } }),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The same text for this machine: its folders, its ports, no certificates. */
const here = (text: string, root: string, { http, https }: { http: number; https: number }): string =>
  text
    .replaceAll('/etc/nginx/portal', `${root}/hosting`)
    .replaceAll('/srv/portal', `${root}/pages`)
    .replace(/^ *ssl_.*\n/gm, '')
    .replace(/^( *)listen \[::\]:(80|443)[^;]*;\n/gm, (_, space, port) =>
      hasIPv6() ? `${space}listen [::1]:${port === '80' ? http : https};\n` : '',
    )
    .replace(
      /^( *)listen (80|443)[^;]*;/gm,
      (_, space, port) => `${space}listen 127.0.0.1:${port === '80' ? http : https};`,
    );

async function listening(child: ChildProcess, port: number): Promise<void> {
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}:\n${errors}`);
    const up = await ask({ host: '127.0.0.1', port, path: '/', headers: {} }).catch(() => undefined);
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer:\n${errors}`);
}

const ask = (options: { host: string; port: number; path: string; headers: Record<string, string> }): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
    }).on('error', reject);
  });
