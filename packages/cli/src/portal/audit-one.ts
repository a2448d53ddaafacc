import {
  type AuditQuestion,
  type AuditReport,
  auditSite,
  type GatherOptions,
  openFolder,
  openSite,
} from '@haicap/audit';
import { keepHeapSmall } from '../io/small-heap.js';
import { isAddress } from './site-place.js';

/** How a site is to be read. */
export type Wishes = Pick<GatherOptions, 'maxPages' | 'browser' | 'signal'>;

/**
 * Reads and audits a site, with its progress on the terminal.
 *
 * In: a folder, or an address with its scheme.
 *
 * @throws FailedToOpen when it cannot be read at all.
 */
export async function auditOne(site: string, question: AuditQuestion, wishes: Wishes): Promise<AuditReport> {
  keepHeapSmall();
  const screen = process.stderr;
  const options: GatherOptions = {
    ...wishes,
    onProgress: ({ pages, files }) => {
      if (screen.isTTY) screen.write(`\r\u001b[KĐang đọc: ${pages} trang, ${files} tệp`);
    },
  };
  try {
    const gathering = isAddress(site) ? await openSite(site, options) : await openFolder(site, options);
    return await auditSite(gathering, question);
  } finally {
    if (screen.isTTY) screen.write('\r\u001b[K');
  }
}
