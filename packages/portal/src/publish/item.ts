import type { PlainDate } from '@haicap/domain';
import type { ContentKind } from '../content/content-kind.js';
import type { Entry } from '../content/entry.js';
import { type ContentKindId, contentKinds } from '../content/registry.js';

/** An entry as lists, feeds and search show it. */
export interface Item {
  kind: ContentKindId;
  /** The entry's file name without its ending. */
  slug: string;
  /** For lists and headings; never empty. */
  title: string;
  /** The main thing in a line; empty where the entry says nothing but its title. */
  summary: string;
  /** The day that counts for the order of lists; absent for what has none. */
  day?: PlainDate;
  /** Address on the portal, from its root. */
  path: string;
  /** Is it still sample content? */
  sample: boolean;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * An entry as lists, feeds and search show it.
 *
 * @example
 * itemOf(entry).path; // '/tin-tuc/ra-mat-bo-may-moi/'
 */
export function itemOf({ kind, slug, data, body }: Pick<Entry, 'kind' | 'slug' | 'data' | 'body'>): Item {
  const { section, pages, name, title, summary, day }: ContentKind = contentKinds[kind];
  const own = title.map((field) => text(data[field])).filter(Boolean);
  const dated = day === undefined ? '' : text(data[day]);
  return {
    kind,
    slug,
    title: own.join(' ') || name,
    summary: (summary === undefined ? '' : text(data[summary])) || firstSentence(body),
    ...(dated !== '' && { day: dated }),
    path: pages ? `${section}${slug}/` : `${section}#${slug}`,
    sample: data.sample === true,
  };
}

/** How many letters of a sentence a list shows. */
const SENTENCE_LETTERS = 220;

/** The first sentence of Markdown, without its signs. */
function firstSentence(body: string): string {
  const paragraph = body.split(/\n{2,}/).find((part) => /^[\p{L}\d]/u.test(part)) ?? '';
  const plain = paragraph
    .replace(/\s+/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '');
  const sentence = /^.{20,}?[.!?](?=\s|$)/u.exec(plain)?.[0] ?? plain;
  return sentence.length <= SENTENCE_LETTERS
    ? sentence
    : `${sentence.slice(0, SENTENCE_LETTERS).replace(/\s+\S*$/, '')}…`;
}

/** Items in the order of a list: the newest on top, then by title. */
export const newestFirst = (items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => {
    const [first = '', second = ''] = [a.day, b.day];
    return first === second ? a.title.localeCompare(b.title, 'vi') : first < second ? 1 : -1;
  });
