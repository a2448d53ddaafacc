import { existsSync } from 'node:fs';
import type { BrowserFacts } from '@haicap/rules/portal';
import { targetOf } from '../address.js';
import { FailedToOpen } from '../failed-to-open.js';
import { Tally } from '../record.js';
import { measured } from './measured.js';

/** The first page and pages of four other structures. */
const MOST_PAGES = 5;

/** What a browser found, and which pages it saw. */
type Seen = ({ facts: readonly BrowserFacts[] } | { missing: string }) & { coverage: readonly string[] };

export interface Browser {
  /** In: where the site is served, and addresses of pages of different structures. */
  look: (origin: string, chosen: readonly string[], signal?: AbortSignal) => Promise<Seen>;
}

const install = 'Cài bằng lệnh: npm install lighthouse chrome-launcher; và cài Chrome, Chromium hoặc Edge.';

/**
 * Finds what measuring takes.
 *
 * @throws {FailedToOpen} when Lighthouse or a browser is not installed; better now than after an hour of reading.
 */
export async function findBrowser(): Promise<Browser> {
  const tools = await Promise.all([import('lighthouse'), import('chrome-launcher')]).catch(() => undefined);
  if (!tools) throw new FailedToOpen(`Chưa có Lighthouse để đo bằng trình duyệt. ${install}`);
  const [{ default: lighthouse }, { getChromePath, launch }] = tools;
  if (!hasBrowser(getChromePath))
    throw new FailedToOpen(
      `Không thấy trình duyệt để đo. ${install} Nếu đã cài, đặt biến CHROME_PATH là đường dẫn tới trình duyệt.`,
    );
  return {
    look: async (origin, chosen, signal) => {
      const chrome = await launch({ chromeFlags: flagsFor(origin), logLevel: 'silent' }).catch(() => undefined);
      if (!chrome) return { missing: 'Trình duyệt không chạy được trên máy này.', coverage: [] };
      const facts: BrowserFacts[] = [];
      const failed = new Tally();
      try {
        for (const path of pagesOf(chosen)) {
          signal?.throwIfAborted();
          const ran = await lighthouse(origin + targetOf(path), {
            port: chrome.port,
            logLevel: 'silent',
            onlyAudits: [...audits],
          }).catch(() => undefined);
          const fact = ran && measured(path, ran.lhr);
          if (fact) facts.push(fact);
          else failed.add(path);
        }
      } finally {
        chrome.kill();
      }
      const coverage = [
        ...(facts.length > 0
          ? [
              `Đã đo bằng trình duyệt (Lighthouse, giả lập điện thoại) ${facts.length} trang: ${facts.map(({ path }) => path).join(', ')}. Khi đo, trình duyệt không gọi máy chủ nào khác.`,
            ]
          : []),
        ...(failed.count > 0 ? [`Trình duyệt không đo được: ${failed.named()}.`] : []),
      ];
      return facts.length > 0 ? { facts, coverage } : { missing: 'Trình duyệt không đo được trang nào.', coverage };
    },
  };
}

/** Chrome's launcher falls back to another browser where the one that was asked for is not there; we do not. */
function hasBrowser(find: () => string): boolean {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') return existsSync(asked);
  try {
    return find() !== '';
  } catch {
    return false;
  }
}

const audits = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'long-tasks',
  'color-contrast',
] as const;

const pagesOf = (chosen: readonly string[]): readonly string[] => [...new Set(['/', ...chosen])].slice(0, MOST_PAGES);

/** Nothing but the site itself is asked, neither by its pages nor by the browser on its own account. */
function flagsFor(origin: string): string[] {
  const { hostname } = new URL(origin);
  return [
    '--headless=new',
    '--disable-gpu',
    '--disable-quic',
    `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${hostname}`,
    // Chrome refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
