/** `npm run bench`: makes the data, measures, prints a table and writes `bench/results.json`. See docs/speed.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enterContestants, type NamedFile } from './contestants.ts';
import { damagedFile, healthyFile, MEGABYTE } from './data.ts';
import { requireGate, verifyGate } from './gate.ts';
import { thisMachine } from './machine.ts';
import { measureScans, measureStartUp } from './measure.ts';
import { findMeter } from './meter.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { ProcessFailure } from './processes.ts';
import type { FileResult, Results } from './results.ts';
import { resultsText } from './table.ts';

const DATA = fileURLToPath(new URL('./data', import.meta.url));
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));
const NO_METER = 'Peak memory and processor time are left out: they need GNU time (/usr/bin/time) or python3.';

type Files = Record<NamedFile['name'], NamedFile>;

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  try {
    const options = readOptions(args);
    process.stdout.write(options === null ? `${USAGE}\n` : resultsText(bench(options)));
  } catch (error) {
    const known = error instanceof ProcessFailure || !(error instanceof Error) || !error.stack;
    const mistake = error instanceof Error && isUsage(error);
    process.stderr.write(`${mistake ? `${error.message}\n\n${USAGE}` : known ? String(error) : error.stack}\n`);
    process.exitCode = 1;
  }
}
