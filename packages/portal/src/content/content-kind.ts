import type { z } from 'zod';

/** What the content of one folder is, and where it shows. */
export interface ContentKind {
  /** In Vietnamese, for people. */
  name: string;
  /** The section's address on the portal. */
  section: string;
  /** Has each entry a page of its own? */
  pages: boolean;
  /** The fields of the front matter; each bears its name and its help in Vietnamese. */
  schema: z.ZodObject;
  /** The fields that make an entry's title, in this order. */
  title: readonly string[];
  /** The field that says the main thing in a line; without it the text's first sentence does. */
  summary?: string;
  /** The field whose day puts an entry into the order of lists and into the feeds; absent where an entry has none. */
  day?: string;
}

/** A kind whose title, summary and day are fields of its schema. */
export type KindOf<Shape extends z.ZodRawShape> = ContentKind & {
  schema: z.ZodObject<Shape, z.core.$strict>;
  title: readonly (keyof Shape & string)[];
  summary?: keyof Shape & string;
  day?: keyof Shape & string;
};

/** Declares a kind of content. */
export const contentKind = <Shape extends z.ZodRawShape>(kind: KindOf<Shape>): KindOf<Shape> => kind;
