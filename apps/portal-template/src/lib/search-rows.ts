import type { Item, SearchRow } from '@haicap/portal';
import { fold } from '../client/fold';
import type { Way } from './menu';

/**
 * The search index of the whole site: the sections by their names, then every entry; what is sample says so in its title.
 *
 * In: the groups of the site map, the rows of the entries, and the entries in the same order.
 */
export const searchRows = (
  groups: readonly { name: string; ways: readonly Way[] }[],
  rows: readonly SearchRow[],
  items: readonly Item[],
): SearchRow[] => [
  ...groups.flatMap(({ name, ways }) =>
    ways.map((way): SearchRow => [way.href, way.name, name, '', fold(`${way.name} ${name}`)]),
  ),
  ...rows.map(
    ([path, title, ...rest], index): SearchRow => [path, items[index]?.sample ? `Mẫu: ${title}` : title, ...rest],
  ),
];
