/** The process while plugins run: whatever they do to it, it must not look like a verdict. */
import { writeSync } from 'node:fs';
import { isExitCodeSettled } from '../exit-code.ts';
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import type { Problem } from '../report/report.ts';
import { visible } from '../report/visible.ts';
import { isEndedBySignal } from '../stop-signals.ts';
import { obstacle, reasonFrom } from './plugin-failure.ts';
import { shortenWaits, startWaits } from './waiting.ts';

const STANDARD_ERROR = 2;

export interface Guard {
  /** The first thing that was thrown outside of what the gate waits for. */
  problems(): readonly Problem[];
  /** Ends the guard. */
  readonly release: () => void;
}

/**
 * Until it is released, or the gate itself has settled its exit code, the process ends with exit code 3: a plugin may
 * call process.exit(), or wait for what never comes. What it throws where nobody can catch it does not end the process.
 */
export function guardProcess(plugins: readonly string[]): Guard {
  const names = plugins.map(visible).join(', ');
  const problems: Problem[] = [];
  const refuse = (code: number) => {
    if (isEndedBySignal(code) || isExitCodeSettled()) return;
    process.exitCode = EXIT_CANNOT_JUDGE;
    const message =
      `The process ended in the middle of the run (exit code ${code}), so the gate cannot judge. A plugin has called ` +
      `process.exit(), or waits for what never comes. Correct it, or leave it out of plugins: ${names}`;
    writeSync(STANDARD_ERROR, `${message}\n`);
  };
  // Rejections that nobody handles become such errors too.
  const keep = (error: unknown) => {
    shortenWaits();
    if (problems.length > 0) return;
    const message =
      `The plugins ${names}: something was thrown outside of what the gate waits for: ${reasonFrom(error)}. Have the ` +
      'plugin wait (await) for all that it begins, or leave it out of plugins.';
    problems.push(obstacle('plugins', message));
  };
  startWaits();
  process.on('exit', refuse);
  process.on('uncaughtException', keep);
  const release = () => {
    process.off('exit', refuse);
    process.off('uncaughtException', keep);
  };
  return { problems: () => problems, release };
}
