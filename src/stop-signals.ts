/** SIGINT and SIGTERM: the first ends the run early and leaves its report, a second one ends the process at once. */
import { setMaxListeners } from 'node:events';
import { clockMs } from './ndjson/clock.ts';
import { stoppedBy } from './ndjson/interruption.ts';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type StopSignal = (typeof STOP_SIGNALS)[number];

/** The same on every system. */
const NUMBERS: Readonly<Record<StopSignal, number>> = { SIGINT: 2, SIGTERM: 15 };

/** Whether a process that ends with this code was ended by a second signal. */
export function isEndedBySignal(code: number): boolean {
  return Object.values(NUMBERS).includes(code - 128);
}

/** One Ctrl-C comes twice where npm started the process: from the terminal, and passed on by npm. */
const ECHO_MS = 250;

/** Runs `use` with a signal that is aborted when the process is asked to stop; `onStop` is told first. */
export async function heedStopSignals<T>(
  onStop: () => void,
  use: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  // Every metrics address listens to it; Node 20 would warn of a leak.
  setMaxListeners(0, controller.signal);
  let first: { readonly name: StopSignal; readonly at: number } | null = null;
  const heed = (name: StopSignal) => {
    const now = clockMs();
    if (first !== null) {
      if (first.name === name && now - first.at < ECHO_MS) return;
      process.exit(128 + NUMBERS[name]);
    }
    first = { name, at: now };
    onStop();
    controller.abort(stoppedBy(name));
  };
  const listeners = STOP_SIGNALS.map((name) => ({ name, listener: () => heed(name) }));
  for (const { name, listener } of listeners) process.on(name, listener);
  try {
    return await use(controller.signal);
  } finally {
    for (const { name, listener } of listeners) process.off(name, listener);
  }
}
