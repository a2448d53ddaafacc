import type { Page, SiteFacts } from '@haicap/rules/portal';
import type { Gathering } from '../../src/gather/gathering.js';

/** What a reading gave, in a form that can be compared. */
export interface ReadSite {
  facts: SiteFacts;
  coverage: string;
  /** Address, size and number of links of each page, by address. */
  pages: readonly string[];
  titles: Readonly<Record<string, string>>;
}

export async function readAll(gathering: Gathering): Promise<ReadSite> {
  const pages: string[] = [];
  const titles: Record<string, string> = {};
  const { facts, coverage } = await gathering.read((page: Page) => {
    pages.push(`${page.path} ${page.bytes} ${page.links.length}`);
    titles[page.path] = page.title;
  });
  return { facts, coverage: coverage.join('\n'), pages: pages.sort(), titles };
}

/** Facts without what only a server can tell. */
export const comparable = ({ facts, pages, titles }: ReadSite) => {
  const { exists: _, answers: __, missing: ___, pages: addresses, ...rest } = facts;
  return { addresses, pages, titles, ...rest };
};
