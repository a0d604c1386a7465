/** The gate, as its users run it: `dist/cli.js` on this Node. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DataFile } from './data.ts';
import { type Command, outputOf, ProcessFailure } from './processes.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const SCAN_FOUND_ANOMALIES = 2;

/** What of the gate's report is looked at here. */
interface ScanAnswer {
  artifacts?: { scan?: { records?: { total?: number }; counts?: { papyra?: number } } }[];
}

export const VERSION_COMMAND = gateCommand('--version');

/** Throws ProcessFailure when there is no built gate to measure. */
export function requireGate(): void {
  if (!existsSync(CLI)) throw new ProcessFailure(`${CLI} is not there: run "npm run build" first.`);
}

/** The gate with these arguments; it must end with exit code 0. */
export function gateCommand(...args: string[]): Command {
  return { program: process.execPath, args: [CLI, ...args], accepts: [0] };
}

/** The scan of one file; a damaged file must be called damaged, and a healthy one healthy. */
export function gateScan(file: DataFile): Command {
  return {
    ...gateCommand('persistence', 'scan', '--backend', 'json', '--path', file.path),
    accepts: [file.anomalies > 0 ? SCAN_FOUND_ANOMALIES : 0],
  };
}

/** Speed counts for nothing if the answer is wrong: throws ProcessFailure unless the gate saw every line. */
export function verifyGate(file: DataFile): void {
  const scan = gateScan(file);
  const answer = JSON.parse(outputOf({ ...scan, args: [...scan.args, '--format', 'json'] })) as ScanAnswer;
  const found = answer.artifacts?.[0]?.scan;
  const anomalies = found?.counts?.papyra;
  const records = found?.records?.total;
  if (anomalies === file.anomalies && (file.anomalies > 0 || records === file.records)) return;
  throw new ProcessFailure(
    `The gate's scan of ${file.path} is wrong: it found ${records} records and ${anomalies} anomalies; ` +
      `the file was made with ${file.records} and ${file.anomalies}.`,
  );
}
