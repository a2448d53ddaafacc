import { blanksIn, withoutBlanks } from '../blank/blank.js';
import { type Entry, entriesOf } from '../content/entry.js';
import { type ContentKindId, contentKindIds, contentKinds } from '../content/registry.js';
import { itemOf } from './item.js';

/** The version of the shapes below: it changes when a field is renamed or goes. */
export const API_VERSION = 'v1';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** An entry as open data: its fields as the schema has them; what is blank is left out and named in `missing`. */
function record(entry: Entry): Record<string, unknown> {
  const { sample: _, ...data } = entry.data;
  const missing = blanksIn(data).map(({ path }) => path.join('.'));
  return {
    id: entry.slug,
    path: itemOf(entry).path,
    ...Object.fromEntries(
      Object.entries(data)
        .filter(([key]) => !missing.includes(key))
        .map(([key, value]) => [key, withoutBlanks(value)]),
    ),
    ...(missing.length > 0 && { missing }),
    ...(entry.data.sample === true && { sample: true }),
    ...(entry.body !== '' && { body: entry.body }),
  };
}

/**
 * All entries of a kind as open data.
 *
 * Out: JSON, `{ kind, name, count, items }`; each item has `id`, `path` and the fields of its schema; `missing` names those
 * that are blank, `sample: true` marks sample content, `body` is the text in Markdown.
 *
 * @example
 * kindJson('news', entries); // '{\n "kind": "news",\n "name": "Tin tức", …'
 */
export function kindJson(kind: ContentKindId, entries: readonly Entry[]): string {
  const items = entriesOf(entries, kind).map(record);
  return json({ kind, name: contentKinds[kind].name, count: items.length, items });
}

/** What open data there is: the kinds, their addresses and counts. */
export const indexJson = (entries: readonly Entry[]): string =>
  json({
    version: API_VERSION,
    kinds: contentKindIds.map((kind) => ({
      kind,
      name: contentKinds[kind].name,
      href: `/api/${API_VERSION}/${kind}.json`,
      count: entriesOf(entries, kind).length,
    })),
  });
