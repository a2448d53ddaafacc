/** What each exit status means. */
export const EXIT = {
  done: 0,
  /** The portal could not be made: disk, rights, an interruption. Nothing is left behind. */
  failed: 1,
  /** The question was wrong: unknown unit, folder not empty, unknown option. */
  wrongQuestion: 2,
} as const;

/** The question was wrong; the message, in Vietnamese, says what was found and what is needed. */
export class WrongQuestion extends Error {
  override readonly name = 'WrongQuestion';
}
