import type { Blank, EntryOf } from '@haicap/portal';
import { choiceOf } from './fields';
import { isDay } from './words';

/** A document as a row of the register. */
export interface RegisterRow {
  href: string;
  number: string;
  form: string;
  year: string;
  issuer: string;
  abstract: string;
  issued: string;
  /** A day, or words. */
  effective: string;
  file: string | Blank;
}

/** The rows of the register, as the documents come. */
export const registerRows = (documents: readonly EntryOf<'documents'>[]): RegisterRow[] =>
  documents.map((entry) => {
    const { number, form, issuer, abstract, issued, effective, file } = entry.data;
    return {
      href: `/van-ban/${entry.slug}/`,
      number,
      form,
      year: issued.slice(0, 4),
      issuer,
      abstract,
      issued,
      effective: isDay(effective) ? effective : choiceOf(entry, 'effective'),
      file,
    };
  });

/** What a column holds, each value once: forms and issuers in alphabetical order, years with the newest first. */
export function choicesOf(rows: readonly RegisterRow[], column: 'form' | 'issuer' | 'year'): string[] {
  const values = [...new Set(rows.map((row) => row[column]))].sort((a, b) => a.localeCompare(b, 'vi'));
  return column === 'year' ? values.toReversed() : values;
}
