import { collapse } from '../text/collapse.js';
import { startOf } from './start-of.js';

/** Lines that are longer than this are paragraphs that nobody broke. */
const LONGEST_BROKEN_LINE = 130;

/**
 * The passages of a raw text, each as one line.
 *
 * A text that was copied from a page has its paragraphs broken over lines, often with empty lines between all of them; such
 * lines are joined again. In other texts a line is a passage.
 */
export function passagesOf(text: string): string[] {
  const lines = text.split(/\r\n?|[\n\f]/u).map(collapse);
  const filled = lines.filter((line) => line !== '');
  const lengths = filled.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (filled.length < 20 || width > LONGEST_BROKEN_LINE) return filled;

  const gaps = lines.filter((line, at) => line !== '' && lines[at + 1] === '').length;
  const gapsMeanNothing = gaps > filled.length * 0.6;
  const passages: string[] = [];
  let last = '';
  for (const line of gapsMeanNothing ? filled : lines) {
    if (line !== '' && last !== '' && goesOn(last, line, width)) passages.push(`${passages.pop() ?? ''} ${line}`);
    else if (line !== '') passages.push(line);
    last = line;
  }
  return passages;
}

/** Would the first word have had room on the line before? Then the writer broke it, not the page. */
function goesOn(before: string, line: string, width: number): boolean {
  const [first = ''] = line.split(' ', 1);
  const full = before.length + 1 + first.length > width * 0.85;
  if (startOf(line) !== undefined) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  return full && !/[.;]$/u.test(before);
}
