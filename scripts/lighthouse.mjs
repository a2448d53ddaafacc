// Lighthouse on the built portal template: `npm run lighthouse`. Mobile, its default throttling, served compressed.
// Prints a table; ends with 1 when a page falls short.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'apps', 'portal-template', 'dist');

const pages = [
  ['home', '/'],
  ['article', '/tin-tuc/to-cong-nghe-so-cong-dong/'],
  ['documents register', '/van-ban/'],
  ['section', '/cong-khai/'],
];

/** What a page must reach, by Lighthouse's category. */
const least = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** Serves the built site as the nginx configuration of a portal does: compressed, assets kept for a year. */
async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    const cache = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': cache })
      .end(gzipSync(readFileSync(file)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

if (!existsSync(dist)) {
  console.error('The portal template is not built: run `npm run lighthouse` at the root, which builds it first.');
  process.exit(2);
}

const { server, origin } = await serve();
const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'] });
const rows = [];
const short = [];
try {
  for (const [name, path] of pages) {
    const { lhr } = await lighthouse(`${origin}${path}`, { port: chrome.port, logLevel: 'error' });
    const score = (category) => Math.round((lhr.categories[category].score ?? 0) * 100);
    const of = (audit) => lhr.audits[audit].numericValue ?? 0;
    const seconds = (audit) => (of(audit) / 1000).toFixed(1);
    rows.push([
      name,
      ...Object.keys(least).map(score),
      seconds('first-contentful-paint'),
      seconds('largest-contentful-paint'),
      seconds('speed-index'),
      of('total-blocking-time').toFixed(0),
      of('cumulative-layout-shift').toFixed(3),
      (of('total-byte-weight') / 1000).toFixed(1),
    ]);
    for (const [category, wanted] of Object.entries(least)) {
      if (score(category) >= wanted) continue;
      const failed = lhr.categories[category].auditRefs
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
        .map(({ id }) => id);
      short.push(`${name}: ${category} ${score(category)}, expected ${wanted} or more (${failed.join(', ')})`);
    }
  }
} finally {
  chrome.kill();
  server.close();
}

const measures = ['FCP s', 'LCP s', 'SI s', 'TBT ms', 'CLS', 'KB'];
const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO', ...measures];
console.log(`| ${head.join(' | ')} |\n| --- |${' ---: |'.repeat(head.length - 1)}`);
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
for (const line of short) console.error(line);
process.exitCode = short.length === 0 ? 0 : 1;
