import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, findBrowser } from './browser/browser.js';
import { serveFolder } from './browser/serve-folder.js';
import { FailedToOpen } from './failed-to-open.js';
import { type FolderIndex, listFolder } from './folder/folder-index.js';
import { folderTransport } from './folder/folder-transport.js';
import { openThrough } from './gather.js';
import type { Gathering } from './gathering.js';
import { endsAsPage } from './media-type.js';
import { notAsked } from './not-asked.js';
import { isErrorPage, type SiteRecord, Tally } from './record.js';
import { type GatherOptions, limitsOf } from './wishes.js';

const askTheAddress = 'Chỉ có khi kiểm tra qua mạng: chạy lại với địa chỉ của cổng thay cho thư mục.';

/**
 * Opens a folder that holds a built site.
 *
 * It is read as a crawler would read it from a server: pages to which nothing leads are named, not judged.
 *
 * @throws {FailedToOpen} when it is no folder, or has no first page.
 */
export async function openFolder(path: string, options: GatherOptions = {}): Promise<Gathering> {
  const root = resolve(path);
  const found = await stat(root).catch(() => undefined);
  if (!found) throw new FailedToOpen(`Không có thư mục "${path}". Kiểm tra lại đường dẫn.`);
  if (!found.isDirectory()) throw new FailedToOpen(`"${path}" không phải là thư mục. Chọn thư mục chứa index.html.`);
  const index = await listFolder(root);
  if (!index.files.has('/index.html') && !index.files.has('/index.htm'))
    throw new FailedToOpen(`Thư mục "${path}" không có index.html. Chọn thư mục chứa trang đầu của cổng đã dựng.`);
  const browser = options.browser ? await findBrowser() : undefined;
  const limits = limitsOf(options);
  const transport = folderTransport(index, limits);
  const { first, crawl, read } = await openThrough(transport, [], options);
  if (first.kind === 'nothing')
    throw new FailedToOpen(`Không đọc được trang đầu trong thư mục "${path}": ${first.cause}`);
  return {
    site: path,
    hosts: crawl.hosts,
    ...(crawl.own === undefined ? {} : { host: crawl.own }),
    read: (onPage) =>
      read(onPage, async (chosen) => {
        const seen = browser
          ? await browseFolder(browser, index, chosen, options.signal)
          : { missing: notAsked, coverage: [] };
        return {
          facts: 'facts' in seen ? { browser: seen.facts } : {},
          missing: {
            headers: askTheAddress,
            network: askTheAddress,
            ...('missing' in seen ? { browser: seen.missing } : {}),
          },
          coverage: [...folderCoverage(index, crawl.record), ...seen.coverage],
        };
      }),
  };
}

async function browseFolder(browser: Browser, index: FolderIndex, chosen: readonly string[], signal?: AbortSignal) {
  const server = await serveFolder(index);
  try {
    return await browser.look(server.origin, chosen, signal);
  } finally {
    await server.close();
  }
}

function folderCoverage({ files, links, unread }: FolderIndex, record: SiteRecord): string[] {
  const lone = new Tally();
  for (const path of files.keys()) {
    const key = path.replace(/\/index\.html?$/, '/');
    if (endsAsPage(path) && !isErrorPage(path) && !record.wasAsked(key)) lone.add(key);
  }
  const lines: string[] = [];
  const list = (paths: readonly string[]) => {
    const tally = new Tally();
    for (const path of paths) tally.add(path === '' ? '/' : path);
    return tally.named();
  };
  if (lone.count > 0)
    lines.push(`Không xét trang mà không trang nào, cũng không sơ đồ trang nào dẫn tới: ${lone.named()}.`);
  if (links.length > 0) lines.push(`Không đi theo liên kết của hệ thống tệp: ${list(links)}.`);
  if (unread.length > 0) lines.push(`Không đọc được thư mục: ${list(unread)}.`);
  return lines;
}
