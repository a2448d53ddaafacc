/** Why a site cannot be audited at all; its message is in Vietnamese and says what to do. */
export class FailedToOpen extends Error {
  override readonly name = 'FailedToOpen';
}
