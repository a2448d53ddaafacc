/** A place that a person fills in: nobody but they can know it. */
export interface Blank {
  readonly blank: string;
  /** Printed as "[…]": the words around it say what belongs there. */
  readonly short?: true;
}

/** A word of ours to whoever completes the draft; it goes out before signing. */
export interface Remark {
  readonly remark: string;
}

/** One piece of a line. */
export type Span = string | Blank | Remark;

/** A line or a paragraph of a document. */
export type Line = readonly Span[];

/** A place to fill in, by what belongs there. */
export const blank = (what: string): Blank => ({ blank: what });

/** A place to fill in where the words around it say what belongs there: "ngày […]". */
export const gap = (what: string): Blank => ({ blank: what, short: true });

/**
 * A line with its blanks.
 *
 * @example
 * line`Số: ${blank('số')}/BC-UBND`; // ['Số: ', { blank: 'số' }, '/BC-UBND']
 */
export function line(words: TemplateStringsArray, ...values: readonly (Span | Line)[]): Line {
  return merged(
    words.flatMap((word, index): Line => {
      const value = values[index];
      return [word, ...(value === undefined ? [] : isLine(value) ? value : [value])];
    }),
  );
}

/** Words that touch are one span. */
function merged(spans: Line): Line {
  const done: Span[] = [];
  for (const span of spans) {
    const last = done.at(-1);
    if (span === '') continue;
    if (typeof span === 'string' && typeof last === 'string') done[done.length - 1] = last + span;
    else done.push(span);
  }
  return done;
}

const isLine = (value: Span | Line): value is Line => Array.isArray(value);

/** Several lines as one, with words between them. */
export const joined = (lines: readonly Line[], between: string): Line =>
  merged(lines.flatMap((one, index) => (index === 0 ? one : [between, ...one])));

/**
 * A span as it is printed.
 *
 * @example
 * spanText(blank('họ và tên')); // '[họ và tên]'
 * spanText(gap('ngày')); // '[…]'
 */
export function spanText(span: Span): string {
  if (typeof span === 'string') return span;
  if ('remark' in span) return `[${span.remark}]`;
  return `[${span.short ? '…' : span.blank}]`;
}

/** A line as it is printed. */
export const lineText = (spans: Line): string => spans.map(spanText).join('');

/** A line in capitals; blanks stay as they are. */
export const inCapitals = (spans: Line): Line =>
  spans.map((span) => (typeof span === 'string' ? span.toLocaleUpperCase('vi') : span));
