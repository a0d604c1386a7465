/** Waiting for what plugins do, which may never come to an end. */
import { setMaxListeners } from 'node:events';

/**
 * In milliseconds: a change to an artifact that has begun gets so long to end well when the run is ended, and whatever is
 * waited for when a stray error was thrown.
 */
export const GRACE_MS = 10_000;

/**
 * Aborted when something was thrown that nobody waits for: what is waited for may never come then. There is one for the
 * process, as nobody knows whose errors those are.
 */
let strayError = new AbortController();

/** What is waited for from now on may take its time. */
export function startWaits(): void {
  strayError = new AbortController();
  // Everything that is waited for listens to it; Node 20 would warn of a leak.
  setMaxListeners(0, strayError.signal);
}

/** Nothing is waited for much longer, be it under way or yet to begin. */
export function shortenWaits(): void {
  const reason = 'it was not done 10 s after something had been thrown outside of what the gate waits for';
  strayError.abort(new Error(reason));
}

/**
 * What `work` gives; when the signal is aborted, the rest of it is not waited for, or no longer than `graceMs`.
 * @throws the reason of the signal then, and what `work` throws; an error when a stray one kept it from its end
 */
export async function untilAborted<T>(
  work: () => T | Promise<T>,
  signal: AbortSignal,
  graceMs = 0,
): Promise<T> {
  signal.throwIfAborted();
  const ends = [endOf(signal, graceMs), endOf(strayError.signal, GRACE_MS)];
  try {
    return await Promise.race([work(), ...ends.map(({ rejection }) => rejection)]);
  } finally {
    for (const { forget } of ends) forget();
  }
}

/** Rejects `graceMs` after the signal was aborted, unless it is forgotten before. */
function endOf(signal: AbortSignal, graceMs: number): { rejection: Promise<never>; forget: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let heed = (): void => {};
  const rejection = new Promise<never>((_, reject) => {
    const giveUp = () => reject(signal.reason);
    heed = graceMs === 0 ? giveUp : () => (timer = setTimeout(giveUp, graceMs));
  });
  if (signal.aborted) heed();
  else signal.addEventListener('abort', heed);
  const forget = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', heed);
  };
  return { rejection, forget };
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
