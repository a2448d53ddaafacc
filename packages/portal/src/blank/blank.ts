import { z } from 'zod';
import { formed } from '../forms/formed.js';

const What = formed('lời nói chỗ này còn thiếu gì', (text) => (text.trim() === '' ? 'ghi còn thiếu gì' : undefined));

/** What is not known yet. It shows on the page as a mark, and the check lists it; it is never filled with a guess. */
export const Blank = z.strictObject({ blank: What });
export type Blank = z.infer<typeof Blank>;

/**
 * Marks a place that a person must fill in.
 *
 * In: what belongs there, in Vietnamese.
 *
 * @example
 * blank('số điện thoại của Ủy ban nhân dân'); // { blank: 'số điện thoại của Ủy ban nhân dân' }
 */
export const blank = (what: string): Blank => ({ blank: what });

/** Is this still to be filled in? */
export const isBlank = (value: unknown): value is Blank => Blank.safeParse(value).success;

/** A schema that also takes a blank. */
export const orBlank = <Schema extends z.ZodType>(schema: Schema) => z.union([Blank, schema]);

/** A blank in a value: where, and what is missing. */
export interface BlankPlace {
  /** Keys of groups and indexes of lists. */
  path: PropertyKey[];
  /** What belongs there, in Vietnamese. */
  what: string;
}

/** A blank in running text: `[Chưa điền: …]`, on English pages `[To be filled in: …]`. */
const inText = /\[(?:Chưa điền|To be filled in): ([^\]]{1,200})\]/g;

/**
 * Every blank in a value, with the path to it; also those that stand in texts.
 *
 * @example
 * blanksIn({ contact: { phone: blank('số điện thoại') } }); // [{ path: ['contact', 'phone'], what: 'số điện thoại' }]
 */
export function blanksIn(value: unknown, path: readonly PropertyKey[] = []): BlankPlace[] {
  if (typeof value === 'string')
    return [...value.matchAll(inText)].map(([, what = '']) => ({ path: [...path], what: what.trim() }));
  if (typeof value !== 'object' || value === null) return [];
  if (isBlank(value)) return [{ path: [...path], what: value.blank }];
  return Object.entries(value).flatMap(([key, inner]) =>
    blanksIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/**
 * A value without its blanks: fields and entries of lists that are blank are left out.
 *
 * @example
 * withoutBlanks({ name: 'A', duties: ['a', blank('b')], phone: blank('c') }); // { name: 'A', duties: ['a'] }
 */
export function withoutBlanks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map(withoutBlanks);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isBlank(inner))
      .map(([key, inner]) => [key, withoutBlanks(inner)]),
  );
}
