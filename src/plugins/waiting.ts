/** Waiting for what plugins do, which may never come to an end. */

/** In milliseconds: a change to an artifact that has begun gets so long to end well when the run is ended. */
export const GRACE_MS = 10_000;

/**
 * What `work` gives; when the signal is aborted, the rest of it is not waited for, or no longer than `graceMs`.
 * @throws the reason of the signal then, and what `work` throws
 */
export async function untilAborted<T>(
  work: () => T | Promise<T>,
  signal: AbortSignal,
  graceMs = 0,
): Promise<T> {
  signal.throwIfAborted();
  let timer: NodeJS.Timeout | undefined;
  let heed = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    const giveUp = () => reject(signal.reason);
    heed = graceMs === 0 ? giveUp : () => (timer = setTimeout(giveUp, graceMs));
    signal.addEventListener('abort', heed);
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', heed);
  }
}

/** Longest that the end of a recording, and a snapshot, are waited for. */
const BOUND_MS = 10_000;

/** What `work` gives, if it does within 10 s and before the run is ended. @throws an error that says it does not */
export async function withinBound<T>(work: () => T | Promise<T>, signal: AbortSignal): Promise<T> {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new Error('it was not done within 10 s'));
  const pass = () => controller.abort(new Error('it was not done when the run was ended'));
  // What was ended before still gets the time to end well.
  signal.addEventListener('abort', pass);
  const timer = setTimeout(giveUp, BOUND_MS);
  try {
    return await untilAborted(work, controller.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', pass);
  }
}
