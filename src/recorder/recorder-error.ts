/** What a recorder refuses, and what made it fail. */

/**
 * `invalid-state`: not in the state it is in; `queue-overflow`: too many events wait; `starting`, `dispatch`, `stopping`:
 * a hook or a metric threw while it started, worked on an event, or stopped.
 */
export type RecorderErrorCode = 'invalid-state' | 'queue-overflow' | 'starting' | 'dispatch' | 'stopping';

export class RecorderError extends Error {
  override readonly name = 'RecorderError';
  readonly code: RecorderErrorCode;

  constructor(code: RecorderErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}
