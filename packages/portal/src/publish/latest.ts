import type { PlainDate } from '@haicap/domain';
import { type Item, newestFirst } from './item.js';

/** How many entries a feed carries. */
const FEED_LENGTH = 30;

/** An item that has a day. */
export type DatedItem = Item & { day: PlainDate };

const isDated = (item: Item): item is DatedItem => item.day !== undefined;

/** The newest entries for a feed, which is read far from the page: a sample says there that it is one. */
export const latest = (items: readonly Item[]): DatedItem[] =>
  newestFirst(items)
    .filter(isDated)
    .slice(0, FEED_LENGTH)
    .map((item) => (item.sample ? { ...item, title: `[Nội dung mẫu] ${item.title}` } : item));
