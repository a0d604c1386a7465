#!/usr/bin/env node
/** Entry of dist/cli.js. The version is answered at once; all else is loaded when it is needed. */
import { leaveSoon, settleExitCode } from './exit-code.ts';
import { standardError, standardOutput } from './standard-streams.ts';
import { TOOL } from './tool.ts';

if (process.argv[2] === '--version' || process.argv[2] === '-V') {
  standardOutput().write(`${TOOL.version}\n`);
} else {
  const { runCommandLine } = await import('./command-line/command-line.ts');
  try {
    settleExitCode(await runCommandLine(process.argv.slice(2)));
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    standardError().write(`The gate itself broke, so it cannot judge. Please report this:\n${reason}\n`);
    // Never the exit code of anomalies, and not that of plugins that still run.
    settleExitCode(3);
    await leaveSoon();
  }
}
