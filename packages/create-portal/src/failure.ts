/** What each exit status means. */
export const EXIT = {
  done: 0,
  /** The portal could not be made: disk, rights. Nothing is left behind. */
  failed: 1,
  /** The question was wrong: unknown unit, folder not empty, unknown option. */
  wrongQuestion: 2,
  /** Interrupted at the keyboard, as a shell counts it: 128 and the signal's number. */
  interrupted: 130,
  /** Asked to end by the system. */
  terminated: 143,
} as const;

/** The question was wrong; the message, in Vietnamese, says what was found and what is needed. */
export class WrongQuestion extends Error {
  override readonly name = 'WrongQuestion';
}

/** A signal asked the generator to stop; nothing is left behind. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly signal: NodeJS.Signals) {
    super(`interrupted by ${signal}`);
  }
}
