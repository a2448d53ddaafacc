/** RFC 5545, 3.1: a content line is at most 75 octets; the space that continues it counts one. */
const OCTETS = 75;

/**
 * Folds the lines of a calendar by octets. The `ics` library folds by characters, and a Vietnamese letter has up to three octets.
 *
 * In: a calendar with lines folded in any way. Out: the same content; no letter is cut in two.
 */
export function foldIcs(calendar: string): string {
  return calendar
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const sign of line) {
    const octets = octetsOf(sign.codePointAt(0) ?? 0);
    if (used + octets > OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += sign;
    used += octets;
  }
  return folded;
}

/** How many octets a character takes in UTF-8. */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
