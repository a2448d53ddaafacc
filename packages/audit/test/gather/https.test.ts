import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackage } from '@haicap/testing';
import { afterAll, expect, test } from 'vitest';
import { openSite } from '../../src/gather/open-site.js';
import { askNetwork, certificateOf } from '../../src/gather/site/network.js';
import { readAll } from './read-all.js';

const folder = mkdtempSync(join(tmpdir(), 'haicap-https-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
if (spawnSync('openssl', ['version']).status !== 0) installDebianPackage('openssl');
// Made on the spot: a private key has no place in a repository.
const made = spawnSync('openssl', [
  'req',
  '-x509',
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:P-256',
  '-nodes',
  '-days',
  '2',
  '-subj',
  '/CN=xamau',
  '-keyout',
  key,
  '-out',
  cert,
]);

if (made.status !== 0) throw new Error('No openssl found: install it (Debian: sudo apt-get install openssl).');

test('a site whose certificate nobody trusts is read, and its certificate judged', async () => {
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Trang</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { titles } = await readAll(await openSite(`https://127.0.0.1:${port}/`, { limits: { axePages: 0 } }));
  expect(titles).toEqual({ '/': 'Trang' });
  expect(await certificateOf('localhost', 2_000, port)).toEqual({ ok: false, cause: 'Chứng thư tự ký.' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await certificateOf('localhost', 2_000, port)).toEqual({ ok: false, cause: 'Máy chủ từ chối kết nối.' });
});

test('an address with a port of its own says nothing about the address that readers use', async () => {
  expect(await askNetwork(new URL('https://xamau.lamdong.gov.vn:8443/'), 100)).toMatchObject({
    missing: expect.stringContaining('8443'),
  });
});
