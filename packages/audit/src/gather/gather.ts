import type { Page, SiteFacts } from '@haicap/rules/portal';
import { startBeside } from '../worker/beside.js';
import { AxeLook } from './axe.js';
import { coverageOf } from './coverage.js';
import { Crawl } from './crawl.js';
import type { Followed } from './follow.js';
import type { GatheredSite } from './gathering.js';
import { readPdf } from './read-pdf.js';
import type { Transport } from './transport.js';
import { type GatherOptions, limitsOf } from './wishes.js';

/** What only the way of reading knows, gathered when all pages were read. */
interface Beyond {
  facts: Partial<SiteFacts>;
  missing: SiteFacts['missing'];
  coverage: readonly string[];
}

/** A site whose first page was asked for. */
export interface Opened {
  first: Followed;
  crawl: Crawl;
  read: (onPage: (page: Page) => void, beyond: (chosen: readonly string[]) => Promise<Beyond>) => Promise<GatheredSite>;
}

/** Opens a site through a transport: a folder and a server alike. */
export async function openThrough(
  transport: Transport,
  asked: readonly string[],
  options: GatherOptions,
): Promise<Opened> {
  const limits = limitsOf(options);
  const beside = startBeside(limits.workerMb);
  const crawl = new Crawl(transport, {
    limits,
    asked,
    readPdf: (body) => readPdf(beside, body, limits.pdfMs),
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  const first = await crawl.open();
  return {
    first,
    crawl,
    read: async (onPage, beyond) => {
      const axe = new AxeLook(beside, limits);
      try {
        await crawl.run((page) => {
          onPage(page);
          axe.see(page);
        });
        const seen = await axe.facts();
        const { facts, missing, coverage } = await beyond(axe.chosen);
        return {
          facts: {
            ...crawl.record.facts(),
            ...(seen.axe ? { axe: seen.axe } : {}),
            ...facts,
            missing: { ...missing, ...(seen.missing === undefined ? {} : { axe: seen.missing }) },
            whole: crawl.whole,
          },
          coverage: [...coverageOf(crawl, limits), ...axe.coverage(), ...coverage],
        };
      } finally {
        await beside.close();
      }
    },
  };
}
