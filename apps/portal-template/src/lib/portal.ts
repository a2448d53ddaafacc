import {
  type ContentKindId,
  type Entry,
  type EntryOf,
  entriesOf as entriesIn,
  type Item,
  itemOf,
  type pageTopics,
  siteOf,
} from '@haicap/portal';
import { readPortal } from '@haicap/portal/astro';
import config from '../../portal.config';
import { sorted } from './order';

// The preview (npm run dev) reads everything anew when a file of content changes, because of this line.
if (import.meta.env.DEV) import.meta.glob('../../content/**/*.md', { query: '?raw', eager: true });

/** Everything that the pages show, read and checked once. Commands run in the portal's own folder. */
const report = readPortal(process.cwd(), config);

export { config };
export const entries: readonly Entry[] = report.entries;
export const site = siteOf(config);
export const items: readonly Item[] = entries.map(itemOf);

/** The moment of the build; `SOURCE_DATE_EPOCH`, in seconds, sets it, so that two builds of the same files can be the same. */
const { SOURCE_DATE_EPOCH: set } = process.env;

/** The day of the build in Viet Nam: the one place of these pages that reads the clock. */
export const builtOn = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(
  set === undefined ? new Date() : new Date(Number(set) * 1000),
);

/** The entries of a kind as its section lists them. */
export const entriesOf = <Kind extends ContentKindId>(kind: Kind): EntryOf<Kind>[] => sorted(entriesIn(entries, kind));

/** A page about the portal itself: the check has made sure that it is there. */
export function pageOf(topic: keyof typeof pageTopics): EntryOf<'pages'> {
  const page = entriesIn(entries, 'pages').find(({ data }) => data.topic === topic);
  if (!page) throw new RangeError(`unexpected topic "${topic}", expected a page of it`);
  return page;
}

/** The pages about the portal itself as ways, in the order of their list. */
export const generalPages = (['terms', 'privacy', 'accessibility', 'access-guide', 'publication-plan'] as const).map(
  (topic) => {
    const { path, title } = itemOf(pageOf(topic));
    return { topic, href: path, name: title };
  },
);
