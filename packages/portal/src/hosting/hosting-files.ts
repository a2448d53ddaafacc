import { hostOf } from '../config/host.js';
import type { PortalConfig } from '../config/schema.js';
import { type HostRedirect, UNKNOWN_HOST } from '../redirects/plan-redirects.js';
import { type ServerFile, serverFiles } from '../redirects/server-files.js';
import { caddy } from './caddy.js';
import { securityHeaders } from './headers.js';
import { containerfile, nginx, nginxContainer, nginxHeaders, nginxSite } from './nginx.js';

/**
 * Everything that a server needs to serve a built portal.
 *
 * In: the configuration and its planned redirects. Out: files for nginx, Caddy and a container, and the redirects for each. While
 * the domain is blank a host that nobody can have stands in for it.
 *
 * @example
 * hostingFiles(config, redirects).find(({ name }) => name === 'nginx.conf');
 */
export function hostingFiles(
  config: Pick<PortalConfig, 'domain' | 'emc'>,
  redirects: readonly HostRedirect[],
): ServerFile[] {
  const host = hostOf(config) ?? UNKNOWN_HOST;
  const oldHosts = [...new Set(redirects.map((redirect) => redirect.host))].filter((old) => old !== host);
  const headers = securityHeaders(config);
  return [
    { name: 'nginx.conf', text: nginx(host, oldHosts) },
    { name: 'nginx-site.conf', text: nginxSite },
    { name: 'nginx-headers.conf', text: nginxHeaders(headers) },
    { name: 'nginx-container.conf', text: nginxContainer },
    { name: 'Caddyfile', text: caddy(host, oldHosts, headers) },
    { name: 'Containerfile', text: containerfile },
    ...serverFiles(redirects, `https://${host}`),
  ];
}
