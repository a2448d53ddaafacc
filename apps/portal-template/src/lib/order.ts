import { type Entry, introductionTopics, isOf, itemOf, newestFirst, qualityItems } from '@haicap/portal';

const topics: readonly string[] = Object.keys(introductionTopics);
const items: readonly string[] = Object.keys(qualityItems);

/**
 * Entries of one kind as their section lists them: by their own order, by the order of their list, or the newest on top.
 *
 * In: entries of one kind.
 */
export function sorted<One extends Entry>(entries: readonly One[]): One[] {
  const newest = new Map(newestFirst(entries.map(itemOf)).map(({ slug }, index) => [slug, index]));
  const rank = (entry: Entry): number => {
    if (isOf(entry, 'introduction')) return topics.indexOf(entry.data.topic);
    if (isOf(entry, 'quality')) return items.indexOf(entry.data.item);
    if (isOf(entry, 'leaders', 'offices')) return entry.data.order;
    return newest.get(entry.slug) ?? 0;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
}
