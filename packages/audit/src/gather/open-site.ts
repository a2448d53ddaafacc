import { findBrowser } from './browser/browser.js';
import { FailedToOpen } from './failed-to-open.js';
import { type Opened, openThrough } from './gather.js';
import type { Gathering } from './gathering.js';
import { notAsked } from './not-asked.js';
import { isLocalName } from './own-host.js';
import { askNetwork } from './site/network.js';
import { type SiteTransport, siteTransport } from './site/site-transport.js';
import { type GatherOptions, limitsOf } from './wishes.js';

/** How a server is to be asked. */
export interface SiteOptions extends GatherOptions {
  /** Wait between two requests in milliseconds; 200 unless said otherwise, none on this very machine. */
  delayMs?: number;
}

const USUAL_DELAY = 200;

/**
 * Opens a site by its address: asks its robots.txt and its first page.
 *
 * Only the host of the address is ever asked. The whole host is read, whatever path the address has.
 *
 * @throws {FailedToOpen} when the address is none, or no page comes from it.
 */
export async function openSite(address: string, options: SiteOptions = {}): Promise<Gathering> {
  const url = readAddress(address);
  const browser = options.browser ? await findBrowser() : undefined;
  const local = isLocalName(url.hostname);
  const limits = limitsOf(options);
  const transport = siteTransport(url, {
    limits,
    delayMs: options.delayMs ?? (local ? 0 : USUAL_DELAY),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const opened = await openThrough(transport, [url.host], options).catch((error: unknown) => {
    transport.close();
    throw error;
  });
  const failed = whyFailed(opened, url, transport);
  if (failed !== undefined) {
    transport.close();
    throw new FailedToOpen(failed);
  }
  const { crawl, read } = opened;
  // A site that is tried out on this machine will be known by another name, which it says itself.
  const host = local ? crawl.own : url.hostname;
  return {
    site: address,
    hosts: crawl.hosts,
    ...(host === undefined ? {} : { host }),
    read: async (onPage) => {
      try {
        return await read(onPage, async (chosen) => {
          const network = local
            ? { missing: 'Địa chỉ này chỉ có trên máy đang dùng hoặc là địa chỉ số: kiểm tra qua tên miền của cổng.' }
            : await askNetwork(transport.origin(), limits.headersMs, options.signal);
          const seen = browser
            ? await browser.look(transport.origin().origin, chosen, options.signal)
            : { missing: notAsked, coverage: [] };
          const answers = crawl.answers.facts();
          return {
            facts: {
              ...(answers.length > 0 ? { answers } : {}),
              ...('facts' in network ? { network: network.facts } : {}),
              ...('facts' in seen ? { browser: seen.facts } : {}),
            },
            missing: {
              ...(answers.length > 0 ? {} : { headers: 'Không nhận được câu trả lời nào của máy chủ.' }),
              ...('missing' in network ? { network: network.missing } : {}),
              ...('missing' in seen ? { browser: seen.missing } : {}),
            },
            coverage: [
              ...(url.pathname === '/' ? [] : [`Đã kiểm tra cả máy chủ ${url.host}, không chỉ phần ${url.pathname}.`]),
              ...('facts' in network && network.facts.dnssec === 'unknown'
                ? ['Chưa biết tên miền có DNSSEC hay không: chương trình này không hỏi được, dùng công cụ tra DNSSEC.']
                : []),
              ...seen.coverage,
            ],
          };
        });
      } finally {
        transport.close();
      }
    },
  };
}

function readAddress(address: string): URL {
  const url = URL.parse(address.trim());
  if (!url || url.hostname === '')
    throw new FailedToOpen(`"${address}" không phải là địa chỉ. Viết đủ, ví dụ https://tenxa.tentinh.gov.vn/.`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new FailedToOpen(`Không đọc được địa chỉ ${url.protocol}// – chỉ đọc http:// và https://.`);
  return url;
}

/** Why nothing can be audited, and what to do. A site that robots.txt closes is opened, and nothing of it is read. */
function whyFailed({ first, crawl }: Opened, { host }: URL, transport: SiteTransport): string | undefined {
  if (first.kind === 'elsewhere') {
    const to = URL.parse(first.location, transport.origin()) ?? undefined;
    return `${host} chuyển hướng sang máy chủ khác${to ? `: ${to.origin}/` : ''}. Hãy kiểm tra địa chỉ đó.`;
  }
  if (crawl.closed && crawl.closed.status === undefined) return `Không mở được ${host}: ${crawl.closed.cause}`;
  if (first.kind === 'nothing') return `Không mở được trang đầu của ${host}: ${first.cause}`;
  if (first.kind === 'content' && first.content.type !== 'text/html')
    return `Trang đầu của ${host} không phải là trang HTML mà là ${first.content.type}.`;
  return undefined;
}
