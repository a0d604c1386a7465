/** The end of a run with plugins: what they have left running shows nothing, changes nothing and keeps nobody. */
import { leaveSoon, settleExitCode } from './exit-code.ts';
import { reasonFrom } from './plugins/plugin-failure.ts';
import { consoleText } from './render/escape.ts';
import type { Report } from './report/report.ts';
import { standardError } from './standard-streams.ts';

/** Settles the exit code of a run. What it gives is to be called when all is said. */
export function settleVerdict({ verdict, settings }: Pick<Report, 'verdict' | 'settings'>): () => void {
  settleExitCode(verdict.exit_code);
  const plugins = settings['plugins']?.value;
  // Without them nothing is left running, and the process ends by itself.
  if (!Array.isArray(plugins) || plugins.length === 0) return () => {};
  warnOfStrayErrors();
  return () => void leaveSoon();
}

/** Node would print a stray error as it is, and what it says may hold commands to the runner. */
function warnOfStrayErrors(): void {
  let isTold = false;
  process.on('uncaughtException', (error) => {
    if (isTold) return;
    isTold = true;
    const reason = consoleText(reasonFrom(error));
    standardError().write(`warning: something was thrown after the verdict, which stands: ${reason}\n`);
  });
}
