/** A file of content in its two parts. */
export interface FrontMatter {
  /** The fields; they begin on line 2. */
  yaml: string;
  /** The text below, without blank lines around it. */
  body: string;
  /** The line on which the text begins. */
  bodyLine: number;
}

/**
 * Splits a file of content at its two lines `---`. A byte order mark and line ends of Windows are no fault.
 *
 * Out: the parts; or the first line where the file does not begin with `---`; or `unclosed` where the second is not there.
 */
export function splitFrontMatter(text: string): FrontMatter | { begins: string } | 'unclosed' {
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!isFence(first)) return { begins: first };
  const end = lines.findIndex(isFence);
  if (end === -1) return 'unclosed';
  const below = lines.slice(end + 1);
  const start = Math.max(
    0,
    below.findIndex((line) => line.trim() !== ''),
  );
  return { yaml: lines.slice(0, end).join('\n'), body: below.join('\n').trim(), bodyLine: end + 3 + start };
}

const isFence = (line: string): boolean => /^---[ \t]*$/.test(line);
