import { shown } from './shown.js';

/** Where on a page something was found. */
export interface Place {
  /** From 1; absent where the finding does not say it. */
  line?: number;
  column?: number;
  /** What else the finding says of the place: the beginning of a tag, a selector. */
  rest: string;
}

/**
 * Reads the place of a finding.
 *
 * @example
 * readPlace('12:5 <img src="a.png">'); // { line: 12, column: 5, rest: '<img src="a.png">' }
 */
export function readPlace(at: string): Place {
  const [all, line, column] = /^(\d{1,9}):(\d{1,9})(?= |$)/.exec(at) ?? [];
  if (all === undefined) return { rest: at };
  const rest = at.slice(all.length + 1);
  // What the parser added to a page stands nowhere in its source.
  return Number(line) > 0 && Number(column) > 0 ? { line: Number(line), column: Number(column), rest } : { rest };
}

/**
 * A place in words; empty where the whole page is meant.
 *
 * @example
 * placeWords('12:5 <img>'); // 'dòng 12, cột 5: <img>'
 */
export function placeWords(at: string): string {
  const { line, column, rest } = readPlace(at);
  const words = shown(rest);
  if (line === undefined) return words;
  return `dòng ${line}, cột ${column}${words === '' ? '' : `: ${words}`}`;
}
