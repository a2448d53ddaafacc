import { formatPortalProblem, type PortalProblem } from './problem.js';

/** The portal's files cannot be used; the message lists every problem, in Vietnamese. */
export class PortalError extends Error {
  /** For programs that meet it without its class. */
  override readonly name = 'PortalError';
  constructor(
    /** Everything that is wrong, for programs. */
    readonly problems: readonly PortalProblem[],
  ) {
    super(`Có ${problems.length} chỗ phải sửa:\n\n${problems.map(formatPortalProblem).join('\n\n')}\n`);
    // Whoever reads it mends the portal's files; a trace through this program would only hide them.
    this.stack = `${this.name}: ${this.message}`;
  }
}
