/** The gate, as its users run it: `dist/cli.js` on this Node. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Data } from './kept-data.ts';
import { type Command, outputOf, ProcessFailure } from './processes.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const SCAN_FOUND_ANOMALIES = 2;

/** What of the gate's report is looked at here. */
interface Answer {
  artifacts?: { scan?: { records?: { total?: number }; counts?: { total?: number; papyra?: number } } }[];
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

/**
 * The scan of a file, or of a tree of them; what is damaged must be called damaged, and what is healthy healthy.
 * @param flags how it scans; its own defaults where left out
 */
export function gateScan(data: Data, ...flags: string[]): Command {
  const pattern = statSync(data.path).isDirectory() ? join(data.path, '**', '*.ndjson') : data.path;
  return {
    ...gateCommand('persistence', 'scan', '--backend', 'json', '--path', pattern, ...flags),
    accepts: [data.anomalies > 0 ? SCAN_FOUND_ANOMALIES : 0],
  };
}

/** The whole gate, with the report files that a workflow gets, of a healthy file. */
export function gateCheck(data: Data, outputDirectory: string, ...flags: string[]): Command {
  const where = ['--path', data.path, '--output-dir', outputDirectory];
  return gateCommand('check', '--backend', 'json', ...where, ...flags);
}

/** Speed counts for nothing if the answer is wrong: throws ProcessFailure unless the scan or check saw every line. */
export function verifyGate(command: Command, data: Data): void {
  const text = outputOf({ ...command, args: [...command.args, '--format', 'json'] });
  const scans = ((JSON.parse(text) as Answer).artifacts ?? []).map(({ scan }) => scan);
  const anomalies = sum(scans.map((scan) => scan?.counts?.papyra));
  const findings = sum(scans.map((scan) => scan?.counts?.total));
  const records = sum(scans.map((scan) => scan?.records?.total));
  // A damaged line may be odd in a second way, and of records glued together one may be counted.
  const isRight =
    data.anomalies > 0 ? anomalies === data.anomalies : findings === 0 && records === data.records;
  if (isRight) return;
  throw new ProcessFailure(
    `The gate's answer on ${data.path} is wrong: ${records} records and ${anomalies} anomalies; it was made with ` +
      `${data.records} and ${data.anomalies}. The command was: ${command.args.join(' ')}`,
  );
}

/** The sum; NaN when one is missing. */
function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? Number.NaN), 0);
}
