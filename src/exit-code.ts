/** The exit code of the process, which nothing that plugins have left running may change or put off. */

/** What still runs after the report gets so long to end by itself. */
const LAST_WAIT_MS = 1_000;

/** Has the process end with this exit code, whenever it ends and whoever ends it; the code that is settled last counts. */
export function settleExitCode(code: number): void {
  process.exitCode = code;
  process.on('exit', (given) => {
    // Above 128 it says that a signal has ended the process.
    if (given <= 128) process.exitCode = code;
  });
}

/** Ends the process when all is said, also where something keeps it. */
export function leaveSoon(): void {
  setTimeout(() => process.exit(), LAST_WAIT_MS).unref();
}
