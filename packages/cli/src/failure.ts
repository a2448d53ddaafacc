/** What each exit status means; other programs rely on it. */
export const EXIT = {
  /** Done, or the audit passed. */
  done: 0,
  /** The answer is "no": nothing binds the unit, something is missing. */
  no: 1,
  /** The question was wrong. */
  wrongQuestion: 2,
  /** A fault of this program, or a Node too old for it (EX_SOFTWARE of sysexits.h): never to be mistaken for an answer. */
  fault: 70,
} as const;

/** The question was wrong: one message in Vietnamese for stderr, exit status 2. */
export class WrongQuestion extends Error {
  override readonly name = 'WrongQuestion';
}

/**
 * A message of failure: what was found, what was expected, and a list: what stands nearest, unless a heading says otherwise.
 *
 * @example
 * wrong('Không có kế hoạch "binh-thuan"', 'cần một trong: binh-thuan-2025', ['binh-thuan-2025']);
 */
export function wrong(
  found: string,
  expected: string,
  listed: readonly string[] = [],
  heading = 'Gần nhất',
): WrongQuestion {
  const hint = listed.length > 0 ? `\n${heading}:\n${listed.map((item) => `  ${item}`).join('\n')}` : '';
  return new WrongQuestion(`${found}; ${expected}.${hint}`);
}
