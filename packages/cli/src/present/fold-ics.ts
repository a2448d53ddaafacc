/** RFC 5545: a content line is at most 75 octets; the break that continues it counts one. */
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
    const octets = Buffer.byteLength(sign);
    if (used + octets > OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += sign;
    used += octets;
  }
  return folded;
}
