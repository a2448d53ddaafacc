import type { Page, SiteFacts } from '@haicap/rules/portal';

/** A site that is ready to be read. */
export interface Gathering {
  /** As it was asked for: the folder, or the address. */
  site: string;
  /** The site's own host, where it is known: the one asked for, or the one that the first page calls its own. */
  host?: string;
  /** All hosts whose links are links within the site. */
  hosts: readonly string[];
  /**
   * Reads the site: hands over every page once, and then what else was gathered.
   *
   * Pages are not kept: whoever wants something of a page takes it when it comes.
   */
  read: (onPage: (page: Page) => void) => Promise<GatheredSite>;
}

/** What was gathered beside the pages, and how. */
export interface GatheredSite {
  facts: SiteFacts;
  /** What was read and what was not, in Vietnamese, for the report. */
  coverage: readonly string[];
}
