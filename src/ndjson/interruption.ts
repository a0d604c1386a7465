/** Why a run ends before it has seen everything, and how it gets to know. */
import { clockMs } from './clock.ts';

/** The only reason a run's signal is ever aborted with. The message is for people: "stopped by SIGINT". */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  /** What ended the run: a signal of the system, or the setting. */
  readonly by: NodeJS.Signals | 'time-limit';

  constructor(by: Interruption['by'], message: string) {
    super(message);
    this.by = by;
  }
}

/** A person, or the machine the run is on, wants it to end. */
export function stoppedBy(signal: NodeJS.Signals): Interruption {
  return new Interruption(signal, `stopped by ${signal}`);
}

/** What ended a run, null when nothing did. */
export function interruptionOf(signal: AbortSignal): Interruption | null {
  return signal.aborted ? (signal.reason as Interruption) : null;
}

/** Runs `use` with a signal that is aborted with `signal`, or when the time is over. */
export async function withinTimeLimit<T>(
  limitSeconds: number | 'off',
  signal: AbortSignal,
  use: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (limitSeconds === 'off') return use(signal);
  const controller = new AbortController();
  const pass = () => controller.abort(signal.reason);
  if (signal.aborted) pass();
  signal.addEventListener('abort', pass);
  const timer = setTimeout(() => {
    controller.abort(new Interruption('time-limit', `the time limit of ${limitSeconds} s is over`));
  }, limitSeconds * 1_000);
  try {
    return await use(controller.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', pass);
  }
}

/** Signals and timers wait no longer than this, but for a piece that is being scanned. */
const TURN_MS = 50;

let latestTurn = 0;

/** Gives signals and timers their turn if it is due. Cheap: for loops over files, which may be small and many. */
export async function takeTurn(): Promise<void> {
  if (clockMs() - latestTurn < TURN_MS) return;
  await new Promise(setImmediate);
  latestTurn = clockMs();
}
