import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { FolderIndex } from '../folder/folder-index.js';
import { fileType, findFile } from '../folder/folder-transport.js';
import { isText } from '../media-type.js';

const compressed = (type: string): boolean =>
  isText(type) || ['text/html', 'text/javascript', 'image/svg+xml'].includes(type);

/** Serves a folder to this machine alone, compressed as a portal's server does, so that a browser can measure it. */
export async function serveFolder(index: FolderIndex): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const found = findFile(index, request.url ?? '/');
    if (!found) return void response.writeHead(404).end();
    if ('location' in found) return void response.writeHead(301, { location: found.location }).end();
    send(found, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function send(found: { path: string; file: string }, response: ServerResponse): Promise<void> {
  const type = await fileType(found);
  const file = createReadStream(found.file);
  const headers = { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type };
  if (!compressed(type)) {
    response.writeHead(200, headers);
    await pipeline(file, response);
  } else {
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' });
    await pipeline(file, createGzip(), response);
  }
}
