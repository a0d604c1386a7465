#!/usr/bin/env node
/** Entry of dist/cli.js. The version is answered at once; all else is loaded when it is needed. */
import { TOOL } from './tool.ts';

if (process.argv[2] === '--version' || process.argv[2] === '-V') {
  process.stdout.write(`${TOOL.version}\n`);
} else {
  const { runCommandLine } = await import('./command-line/commands.ts');
  process.exitCode = await runCommandLine(process.argv);
}
