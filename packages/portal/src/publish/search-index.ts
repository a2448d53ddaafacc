import { isPlainDate } from '@haicap/domain';
import { foldVietnamese } from '@haicap/rules';
import type { ContentKind } from '../content/content-kind.js';
import type { Entry } from '../content/entry.js';
import { contentKinds } from '../content/registry.js';
import { namesOfChoices } from '../forms/index.js';
import { itemOf } from './item.js';

/** One page as the search box finds it: address, title, section, day, and the folded words that it is found by. */
export type SearchRow = readonly [path: string, title: string, section: string, day: string, words: string];

/** How many letters of an entry's text are searched. */
const BODY_LETTERS = 2000;

/** The search index of a portal: everything that an entry says, without diacritics, so that a phone without a Vietnamese keyboard finds it. */
export const searchIndex = (entries: readonly Entry[]): SearchRow[] =>
  entries.map((entry) => {
    const { path, title, day = '' } = itemOf(entry);
    const said = [title, ...wordsOf(entry), entry.body.slice(0, BODY_LETTERS)].join(' ');
    return [
      path,
      title,
      contentKinds[entry.kind].name,
      day,
      foldVietnamese(said.replace(/[^\p{L}\p{M}\d/' -]+/gu, ' ')),
    ];
  });

/** The words of an entry's fields: texts and the names of choices, without addresses and days. */
function wordsOf({ kind, data }: Entry): string[] {
  const { schema, title }: ContentKind = contentKinds[kind];
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const value = data[key];
    if (title.includes(key)) return [];
    if (Array.isArray(value)) return value.filter(isWords);
    const name = typeof value === 'string' ? namesOfChoices(field)?.[value] : undefined;
    return [name ?? value].filter(isWords);
  });
}

const isWords = (value: unknown): value is string =>
  typeof value === 'string' && !isPlainDate(value) && !/^(\/|https?:\/\/)/.test(value);
