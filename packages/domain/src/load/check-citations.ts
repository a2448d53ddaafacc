import { nearest } from '../problems/nearest.js';
import type { Problem } from '../problems/problem.js';
import type { Clause } from '../schemas/clause.js';
import type { Citation } from '../schemas/task.js';
import { collapse } from '../text/collapse.js';

/** Where a citation stands, for messages. */
export interface Place {
  file: string;
  place: string;
  line: number | undefined;
}

/** A problem where a citation names a clause that is not there, or words that the clause does not have. */
export function checkCitation(citation: Citation, clauses: ReadonlyMap<string, Clause>, at: Place): Problem[] {
  const clause = clauses.get(citation.clause);
  if (!clause) return [unknownClause(citation.clause, clauses, at)];
  if (startOfWords(clause.text, collapse(citation.quote)) !== -1) return [];
  return [
    {
      ...at,
      code: 'misquote',
      found: `quote "${shorten(citation.quote)}"`,
      expected: `words of clause ${clause.id}${whereTheyPart(collapse(citation.quote), clause.text)}`,
      fix: 'copy the words from source.md exactly; nothing may be left out in the middle',
    },
  ];
}

/** The problem of naming a clause that is not there. */
export function unknownClause(id: string, clauses: ReadonlyMap<string, Clause>, at: Place): Problem {
  const parent = id.slice(0, id.lastIndexOf('.'));
  const siblings = [...clauses.values()].filter((clause) => clause.parent === parent).map((clause) => clause.id);
  const choices = siblings.length > 0 ? siblings : nearest(id, clauses.keys());
  return {
    ...at,
    code: 'unknown-clause',
    found: `clause "${id}"`,
    expected: choices.length > 0 ? `one of ${choices.join(', ')}` : 'the id of a clause of source.md',
    fix: 'correct the clause id, or add the clause to source.md',
  };
}

const inWord = /[\p{L}\p{N}]/u;

/** Where some words stand in a text as whole words, or -1: "5/6/2025" does not stand in "15/6/2025". */
function startOfWords(text: string, words: string): number {
  const cuts = (before: string | undefined, after: string | undefined) =>
    inWord.test(before ?? '') && inWord.test(after ?? '');
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!cuts(text[start - 1], text[start]) && !cuts(text[end - 1], text[end])) return start;
  }
  return -1;
}

/** The longest beginning of the quote that the clause does have, and how the clause goes on there. */
function whereTheyPart(quote: string, text: string): string {
  const words = quote.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const start = startOfWords(text, words.slice(0, count).join(' '));
    if (start === -1) continue;
    const before = words.slice(Math.max(0, count - 3), count).join(' ');
    const rest = text.slice(start + words.slice(0, count).join(' ').length).trim();
    const next = rest === '' ? 'the end of the clause' : `"${rest.split(' ').slice(0, 4).join(' ')}"`;
    return `, where "${before}" is followed by ${next}, not "${words[count] ?? ''}"`;
  }
  return ', none of which begins so';
}

const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}…` : text);
