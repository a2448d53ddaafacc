import { describe, expect, test } from 'vitest';
import { blank } from '../blank/blank.js';
import { contentPolicy, EMC_ORIGIN, securityHeaders } from './headers.js';
import { hostingFiles } from './hosting-files.js';

const domain = { convention: 'a', citation: 'b', warnings: [], name: 'mau.gov.vn' };
const config = { domain, emc: { siteId: '' } };
const old = (host: string) => ({ host, path: '/tin', query: '', to: '/tin-tuc/' });
const files = (redirects: ReturnType<typeof old>[], own: Parameters<typeof hostingFiles>[0] = config) =>
  Object.fromEntries(hostingFiles(own, redirects).map(({ name, text }) => [name, text]));

describe('the content security policy', () => {
  test('lets nothing in from elsewhere', () => {
    expect(contentPolicy(config)).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'",
    );
  });

  test('lets EMC in once its site id is set, and nobody else', () => {
    const measured = contentPolicy({ emc: { siteId: '12' } });
    expect(measured).toContain(
      `img-src 'self' ${EMC_ORIGIN}; script-src 'self' ${EMC_ORIGIN}; connect-src 'self' ${EMC_ORIGIN}`,
    );
    expect(measured.replaceAll(` ${EMC_ORIGIN}`, '')).toBe(contentPolicy(config));
  });

  test('of an answer also forbids frames', () => {
    expect(securityHeaders(config)['Content-Security-Policy']).toBe(`${contentPolicy(config)}; frame-ancestors 'none'`);
  });
});

test('there is a file for each server', () => {
  expect(hostingFiles(config, []).map(({ name }) => name)).toEqual([
    'nginx.conf',
    'nginx-site.conf',
    'nginx-headers.conf',
    'nginx-container.conf',
    'Caddyfile',
    'Containerfile',
    'nginx-redirects.conf',
    'Caddyfile.redirects',
    'apache-redirects.conf',
    '_redirects',
  ]);
});

test('all headers are in the files of nginx and of Caddy', () => {
  const { 'nginx-headers.conf': nginx = '', Caddyfile = '' } = files([]);
  for (const [name, value] of Object.entries(securityHeaders(config))) {
    expect(nginx).toContain(`add_header ${name} "${value}" always;\n`);
    expect(Caddyfile).toContain(`    ${name} "${value}"\n`);
  }
});

describe('the hosts of old sites', () => {
  test('get a server of their own, each once', () => {
    const { 'nginx.conf': nginx, Caddyfile } = files([old('a.vn'), old('b.vn'), old('a.vn')]);
    expect(nginx).toContain('server_name a.vn b.vn;');
    expect(Caddyfile).toContain('\na.vn, b.vn {\n');
  });

  test('get none where there are none', () => {
    const { 'nginx.conf': nginx = '', Caddyfile } = files([]);
    expect(nginx.match(/^server \{$/gm)).toHaveLength(2);
    expect(Caddyfile).not.toContain('don-vi-cu');
  });

  test('are not the portal’s own, where an old site had the same', () => {
    const { 'nginx.conf': nginx = '', 'nginx-redirects.conf': redirects } = files([old('mau.gov.vn')]);
    expect(nginx.match(/^server \{$/gm)).toHaveLength(2);
    expect(redirects).toContain('~^mau\\\\.gov\\\\.vn/tin/?');
  });
});

test('while the domain is blank a host that nobody can have stands for it', () => {
  const open = files([old('a.vn')], { ...config, domain: { ...domain, name: blank('tên miền') } });
  expect(open['nginx.conf']).toContain('server_name ten-mien-chua-dien.invalid;');
  expect(open._redirects).toContain('https://ten-mien-chua-dien.invalid/tin-tuc/');
});

test('servers listen on IPv6 too', () => {
  const { 'nginx.conf': nginx = '', 'nginx-container.conf': container } = files([old('a.vn')]);
  expect(nginx.match(/^ {2}listen \[::\]:/gm)).toHaveLength(nginx.match(/^ {2}listen \d/gm)?.length ?? 0);
  expect(container).toContain('listen [::]:8080;');
});
