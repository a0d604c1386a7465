/** The end of the process while plugins run: whatever they do to it, it must not look like a verdict. */
import { writeSync } from 'node:fs';
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import { visible } from '../report/visible.ts';

const STANDARD_ERROR = 2;

/** Exit codes above it say that a signal ended the process. */
const LAST_OWN_EXIT_CODE = 128;

/**
 * Until the function that it gives is called, the process ends with exit code 3: a plugin may call process.exit(), throw
 * where nobody can catch it, or wait for what never comes.
 */
export function guardExit(plugins: readonly string[]): () => void {
  const refuse = (code: number) => {
    if (code > LAST_OWN_EXIT_CODE) return;
    process.exitCode = EXIT_CANNOT_JUDGE;
    const names = plugins.map(visible).join(', ');
    const message =
      `The process ended in the middle of the run (exit code ${code}), so the gate cannot judge. A plugin has called ` +
      'process.exit(), thrown outside of what the gate waits for, or waits for what never comes. ' +
      `Correct it, or leave it out of plugins: ${names}`;
    writeSync(STANDARD_ERROR, `${message}\n`);
  };
  process.on('exit', refuse);
  return () => process.off('exit', refuse);
}
