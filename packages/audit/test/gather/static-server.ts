import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve, type TestServer } from './serve.js';

/** Types as nginx names them, which differ from ours here and there. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'text/xml; charset=utf-8',
};

/** Serves a folder as a plain web server does: compressed, `/a` leads to `/a/`, nothing else than files. */
export const serveStatic = (folder: string): Promise<TestServer> =>
  serve((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
    if (statSync(file).isDirectory()) return void response.writeHead(301, { location: `${pathname}/${search}` }).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'set-cookie': ['a=1', 'b=2'] })
      .end(gzipSync(readFileSync(file)));
  });
