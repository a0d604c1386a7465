/** SIGINT and SIGTERM: the first ends the run early and leaves its report, a second one ends the process at once. */
import { setMaxListeners } from 'node:events';
import { constants } from 'node:os';
import { clockMs } from './ndjson/clock.ts';
import { stoppedBy } from './ndjson/interruption.ts';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

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
  let first: { readonly name: NodeJS.Signals; readonly at: number } | null = null;
  const heed = (name: NodeJS.Signals) => {
    const now = clockMs();
    if (first !== null) {
      if (first.name === name && now - first.at < ECHO_MS) return;
      process.exit(128 + constants.signals[name]);
    }
    first = { name, at: now };
    onStop();
    controller.abort(stoppedBy(name));
  };
  for (const name of STOP_SIGNALS) process.on(name, heed);
  try {
    return await use(controller.signal);
  } finally {
    for (const name of STOP_SIGNALS) process.off(name, heed);
  }
}
