/** What a recorder refuses, and what made it fail. */

/**
 * `invalid-state`: not in the state it is in; `queue-overflow`: too many events wait; `starting`, `dispatch`, `stopping`:
 * a hook or a metric threw while it started, worked on an event, or stopped.
 */
export type RecorderErrorCode = 'invalid-state' | 'queue-overflow' | 'starting' | 'dispatch' | 'stopping';

/** Its `cause` is what a hook or a metric threw, as it was thrown. */
export class RecorderError extends Error {
  override readonly name = 'RecorderError';
  readonly code: RecorderErrorCode;

  constructor(code: RecorderErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}

/** What was thrown, in words. Anything can be thrown, also what cannot be made a text; never throws itself. */
export function thrownText(thrown: unknown): string {
  try {
    // An AggregateError, for one, has mostly no message.
    return String(thrown instanceof Error ? thrown.message || thrown.name : thrown);
  } catch {
    return 'something that cannot be shown';
  }
}
