/** The question cannot be answered as it was asked. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  constructor(
    /** Which part of the question is wrong. */
    readonly part: 'unit' | 'plan' | 'event' | 'day' | 'question',
    readonly found: string,
    readonly expected: string,
  ) {
    super(`unexpected ${part} "${found}", expected ${expected}`);
  }
}
