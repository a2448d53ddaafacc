import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { securityHeaders } from '@haicap/portal';
import type { AnswerFacts, BrowserFacts, FileFacts, NetworkFacts, PdfFacts } from '@haicap/rules/portal';
import type { TestCommune } from './communes';
import type { SiteParts } from './site-draft';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** What `small-pdf.ts` writes, as a reader of PDF documents sees it; that one does is tested with the gathering. */
const pdf: PdfFacts = {
  readable: true,
  version: '1.7',
  title: 'Quyết định số 01/QĐ-UBND ban hành Quy chế làm việc',
  language: 'vi-VN',
  pages: 1,
  letters: 60,
};

/**
 * What there is to judge of a built site: its pages and files as they are, and a server, a network and a browser in which
 * nothing is wrong.
 */
export function partsOf(dist: string, { host, unit }: Pick<TestCommune, 'host' | 'unit'>): SiteParts {
  const pages = new Map<string, string>();
  const files = new Map<string, FileFacts>();
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '');
  for (const name of names.sort()) {
    const path = `/${name.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
    const content = readFileSync(join(dist, name));
    const ending = extname(name);
    if (ending === '.html') {
      // The page for what is not there is none of the site's pages: nothing leads to it.
      if (path !== '/404.html') pages.set(path, content.toString('utf8'));
      continue;
    }
    files.set(path, {
      bytes: content.length,
      type: types[ending] ?? 'application/octet-stream',
      ...(ending === '.pdf' ? { pdf } : { text: content.toString('utf8') }),
    });
  }
  return {
    pages,
    files,
    answers: [
      ...['/', '/tin-tuc/'].map((path) => answer(path, '.html')),
      ...[...files.keys()].map((path) => answer(path, extname(path))),
    ],
    network: network(host),
    browser: ['/', '/tin-tuc/'].map(measured),
    host,
    unit,
  };
}

/** As the nginx of `hosting/` answers. */
const answer = (path: string, ending: string): AnswerFacts => ({
  path,
  status: 200,
  headers: {
    'content-type': `${types[ending] ?? 'application/octet-stream'}; charset=utf-8`,
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    'content-encoding': 'gzip',
    ...Object.fromEntries(
      Object.entries(securityHeaders({ emc: { siteId: '4321' } })).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  },
});

/** Addresses of the blocks that stand in for others in documents. */
const network = (host: string): NetworkFacts => ({
  host,
  https: { ok: true, validUntil: '2027-06-30' },
  http: { redirectsToHttps: true, status: 301 },
  ipv6: ['2001:db8::1'],
  dnssec: true,
});

const measured = (path: string): BrowserFacts => ({
  path,
  timings: { firstPaint: 400, largestPaint: 700, visuallyComplete: 900, longestTask: 60 },
  violations: [],
});
