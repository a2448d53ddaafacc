import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** A picture of one dot, for whatever picture a page names. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);

/** Five seconds of silence, for whatever sound or film a page names: shorter ones may start by themselves. */
function silence() {
  const rate = 8000;
  const samples = Buffer.alloc(rate * 5, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** Serves one page after the other at "/", or a built site from its folder, so that all judges see it at an address. */
export async function serve() {
  let page = '';
  let folder;
  const sound = silence();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    if (folder !== undefined) {
      const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      if (!existsSync(file)) return response.writeHead(404).end();
      return send(types[extname(file)] ?? 'application/octet-stream', readFileSync(file));
    }
    // No charset: whether the page itself declares one is among the things that are judged.
    if (pathname === '/') return send('text/html', page);
    if (/\.(png|jpe?g|gif|webp|svg)$/.test(pathname)) return send('image/png', picture);
    if (/\.(mp3|mp4|webm|ogg)$/.test(pathname)) return send('audio/wav', sound);
    return response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    show: (html) => {
      page = html;
      folder = undefined;
    },
    showFolder: (path) => {
      folder = path;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
