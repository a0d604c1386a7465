/** What a recorder refuses, and what made it fail. */
/**
 * `invalid-state`: not in the state it is in; `queue-overflow`: too many events wait; `starting`, `dispatch`, `stopping`:
 * a hook or a metric threw while it started, worked on an event, or stopped.
 */
export type RecorderErrorCode = 'invalid-state' | 'queue-overflow' | 'starting' | 'dispatch' | 'stopping';
/** Its `cause` is what a hook or a metric threw, as it was thrown. */
export declare class RecorderError extends Error {
    readonly name = "RecorderError";
    readonly code: RecorderErrorCode;
    constructor(code: RecorderErrorCode, message: string, options?: ErrorOptions);
}
/** What was thrown, in words. Anything can be thrown, also what cannot be made a text; never throws itself. */
export declare function thrownText(thrown: unknown): string;
