/** The exit code of the process, which nothing that plugins have left running may change or put off. */
import { standardError, standardOutput } from './standard-streams.ts';
import { isEndedBySignal } from './stop-signals.ts';

/** What still runs when all is said gets so long to end by itself. */
const LAST_WAIT_MS = 1_000;

let isSettled = false;

/** Whether the gate itself has said how the process ends. */
export function isExitCodeSettled(): boolean {
  return isSettled;
}

/** Has the process end with this exit code, whenever it ends and whoever ends it; the code that is settled last counts. */
export function settleExitCode(code: number): void {
  isSettled = true;
  process.exitCode = code;
  process.on('exit', (given) => {
    if (!isEndedBySignal(given)) process.exitCode = code;
  });
}

/** Ends the process when all that was said has been read, also where something keeps it. */
export async function leaveSoon(): Promise<void> {
  await Promise.all([standardOutput(), standardError()].map(drained));
  setTimeout(() => process.exit(), LAST_WAIT_MS).unref();
}

/** A reader that went away has read all that it will. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
