import type { ContentData, ContentKindId } from './registry.js';

/** An entry that passed its schema. */
export interface Entry {
  /** The folder that its file lies in. */
  kind: ContentKindId;
  /** The file's name without its ending: part of the address. */
  slug: string;
  /** Path of the file in the portal's folder. */
  file: string;
  /** As the schema of its kind gives it. */
  data: Record<string, unknown>;
  /** The text below the front matter, in Markdown. */
  body: string;
}

/** An entry of one kind, with the fields that its schema gives it. */
export type EntryOf<Kind extends ContentKindId> = Kind extends ContentKindId
  ? Entry & { kind: Kind; data: ContentData<Kind> }
  : never;

/** Is this an entry of one of these kinds? `readEntry` alone makes entries, so its data is then what the schema says. */
export const isOf = <Kind extends ContentKindId>(entry: Entry, ...kinds: readonly Kind[]): entry is EntryOf<Kind> =>
  kinds.some((kind) => kind === entry.kind);

/**
 * The entries of one kind, with the types of its fields.
 *
 * @example
 * entriesOf(report.entries, 'news').map(({ data }) => data.summary);
 */
export const entriesOf = <Kind extends ContentKindId>(entries: readonly Entry[], kind: Kind): EntryOf<Kind>[] =>
  entries.filter((entry) => isOf(entry, kind));
