/** `npm run bench`: makes the data, measures, prints a table and writes `bench/results.json`. See docs/speed.md. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enterContestants, type NamedFile, type RepairFiles, type ScanFiles } from './contestants.ts';
import { damagedFile, healthyFile, MEGABYTE, repairableFile, singleRecordFile } from './data.ts';
import { requireGate, verifyGate } from './gate.ts';
import { thisMachine } from './machine.ts';
import { measureRuns, measureStartUp } from './measure.ts';
import { findMeter } from './meter.ts';
import { type Options, readOptions, USAGE, UsageError } from './options.ts';
import { ProcessFailure } from './processes.ts';
import { verifyRecovery } from './recovery.ts';
import type { FileResult, Results } from './results.ts';
import { resultsText } from './table.ts';
import { WorkDirectory } from './work-directory.ts';

const DATA = fileURLToPath(new URL('./data', import.meta.url));
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));

/** One damaged line in so many. */
const LIGHT_DAMAGE = 5_000;
const HEAVY_DAMAGE = 20;

const NO_METER = 'Peak memory and CPU seconds are left out: they need GNU time (/usr/bin/time) or python3.';

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  try {
    const options = readOptions(args);
    if (options === null) process.stdout.write(`${USAGE}\n`);
    else publish(benchIn(new WorkDirectory(join(DATA, 'recovery')), options));
  } catch (error) {
    if (!(error instanceof ProcessFailure || error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function benchIn(work: WorkDirectory, options: Options): Results {
  try {
    return bench(work, options);
  } finally {
    work.remove();
  }
}

function bench(work: WorkDirectory, options: Options): Results {
  requireGate();
  say(`Making the data, or taking what an earlier run made with seed ${options.seed} …`);
  const scanned = scanFiles(options);
  const repaired = repairFiles(options);
  const files = [...Object.values(scanned), ...Object.values(repaired)];
  say('Checking that the gate finds in it what was put there …');
  for (const { data } of files) verifyGate(data);
  say('Checking that its recovery keeps every intact record, and nothing else …');
  for (const { data } of Object.values(repaired)) verifyRecovery(data, work);
  say('Looking for Papyra, cat, jq, cp and sync …');
  const field = enterContestants(scanned, repaired, DATA, work);
  const meter = findMeter(join(DATA, 'account.txt'));
  say(`Scanning; rounds: ${options.rounds} …`);
  const scans = measureRuns(field.scans, options, meter);
  say('Recovering …');
  const recoveries = measureRuns(field.recoveries, options, meter);
  say('Starting up …');
  return {
    generated_at: new Date().toISOString(),
    seed: options.seed,
    rounds: options.rounds,
    machine: thisMachine(),
    tools: meter === null ? field.tools : { ...field.tools, memory: meter.name },
    files: files.map(fileResult),
    scans,
    recoveries,
    start_up: measureStartUp(singleRecordFile(DATA, options.seed), options.startUps),
    left_out: meter === null ? [...field.leftOut, NO_METER] : field.leftOut,
  };
}

function scanFiles({ seed, size, smallSize, anomalies }: Options): ScanFiles {
  return {
    large: { name: 'large', data: healthyFile(DATA, seed, size) },
    small: { name: 'small', data: healthyFile(DATA, seed, smallSize) },
    damaged: { name: 'damaged', data: damagedFile(DATA, seed, anomalies) },
  };
}

function repairFiles({ seed, size, smallSize }: Options): RepairFiles {
  const file = (name: string, megabytes: number, distance: number): NamedFile => ({
    name,
    data: repairableFile(DATA, seed, megabytes, distance),
  });
  return {
    light: file('lightly damaged', size, LIGHT_DAMAGE),
    heavy: file('heavily damaged', size, HEAVY_DAMAGE),
    smallLight: file('small lightly damaged', smallSize, LIGHT_DAMAGE),
    smallHeavy: file('small heavily damaged', smallSize, HEAVY_DAMAGE),
  };
}

function fileResult({ name, data }: NamedFile): FileResult {
  const { path, bytes, records, anomalies } = data;
  return { name, path: relative(process.cwd(), path), mb: bytes / MEGABYTE, records, anomalies };
}

function publish(results: Results): void {
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(`\n${resultsText(results)}\nWritten to ${relative(process.cwd(), RESULTS)}.\n`);
}

/** Progress goes to standard error, so that standard output is the results alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
