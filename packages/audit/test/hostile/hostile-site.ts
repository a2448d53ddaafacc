import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect } from 'vitest';
import type { Limits } from '../../src/gather/limits.js';
import { openSite, type SiteOptions } from '../../src/gather/open-site.js';
import { type ReadSite, readAll } from '../gather/read-all.js';
import { serve, type TestServer } from '../gather/serve.js';

/** What a hostile server does for an address: a page, or whatever it likes. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse, server: TestServer) => void);

const servers: TestServer[] = [];

/** For `afterEach`: ends the servers that a test has started. */
export async function endHosts(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

/** Short waits and small sizes, so that a test ends soon; the usual ones differ in numbers only. */
export const small: Partial<Limits> = {
  pages: 100,
  pageBytes: 200_000,
  fileBytes: 500_000,
  pdfBytes: 400_000,
  sitemapAddresses: 1_000,
  queryVariants: 5,
  segments: 8,
  waiting: 2_000,
  headersMs: 2_000,
  bodyMs: 2_500,
  retries: 1,
  retryMs: 10,
  longestWaitMs: 1_200,
  pdfMs: 20_000,
  axePages: 0,
};

/** A page in Vietnamese with a body. */
export const html = (body: string) => `<!doctype html><html lang="vi"><title>Trang</title><body>${body}</body></html>`;

/** Starts a server; addresses without a route are not there. */
export async function host(routes: Readonly<Record<string, Route>>, otherwise?: Route): Promise<TestServer> {
  const server = await serve((request, response) => {
    const path = request.url ?? '/';
    const route = routes[path] ?? (path === '/robots.txt' || path === '/sitemap.xml' ? undefined : otherwise);
    if (typeof route === 'function') route(request, response, server);
    else if (route === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route);
  });
  servers.push(server);
  return server;
}

/** Reads a hostile site; its first page leads to what is hostile. */
export async function read(
  routes: Readonly<Record<string, Route>>,
  otherwise?: Route,
  options: SiteOptions = {},
): Promise<ReadSite & { server: TestServer }> {
  const server = await host(
    { '/': html('<a href="/a/">a</a><a href="/tot/">tốt</a>'), '/tot/': html('tốt'), ...routes },
    otherwise,
  );
  const site = await readAll(await openSite(server.origin, { ...options, limits: { ...small, ...options.limits } }));
  return { ...site, server };
}

/** Why a page was not read. */
export const causeOf = ({ facts }: ReadSite, path: string) => facts.unread.find((one) => one.path === path)?.cause;

/** Whatever one address does, the page beside it is read. */
export const goesOn = ({ facts }: ReadSite) => expect(facts.pages.has('/tot/')).toBe(true);
