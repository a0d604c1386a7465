/** `npm run bench`: makes the data, measures, prints a table and writes `bench/results.json`. See docs/speed.md. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enterContestants, type FilesByName } from './contestants.ts';
import { damagedFile, healthyFile, MEGABYTE, singleRecordFile } from './data.ts';
import { requireGate, verifyGate } from './gate.ts';
import { thisMachine } from './machine.ts';
import { measureScans, measureStartUp } from './measure.ts';
import { findMeter } from './meter.ts';
import { type Options, readOptions, USAGE, UsageError } from './options.ts';
import { ProcessFailure } from './processes.ts';
import type { FileResult, Results } from './results.ts';
import { resultsText } from './table.ts';

const DATA = fileURLToPath(new URL('./data', import.meta.url));
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));
const NO_METER = 'Peak memory and CPU seconds are left out: they need GNU time (/usr/bin/time) or python3.';

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  try {
    const options = readOptions(args);
    if (options === null) process.stdout.write(`${USAGE}\n`);
    else publish(bench(options));
  } catch (error) {
    if (!(error instanceof ProcessFailure || error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function bench(options: Options): Results {
  requireGate();
  say(`Making the data, or taking what an earlier run made with seed ${options.seed} …`);
  const files = makeFiles(options);
  say('Checking that the gate finds in it what was put there …');
  for (const { data } of Object.values(files)) verifyGate(data);
  say('Looking for Papyra, jq and cat …');
  const { contestants, tools, leftOut } = enterContestants(files, DATA);
  const meter = findMeter(join(DATA, 'account.txt'));
  say(`Scanning; rounds: ${options.rounds} …`);
  const scans = measureScans(contestants, options.rounds, meter);
  say('Starting up …');
  return {
    generated_at: new Date().toISOString(),
    seed: options.seed,
    rounds: options.rounds,
    machine: thisMachine(),
    tools: meter === null ? tools : { ...tools, memory: meter.name },
    files: Object.values(files).map(fileResult),
    scans,
    start_up: measureStartUp(singleRecordFile(DATA, options.seed), options.startUps),
    left_out: meter === null ? [...leftOut, NO_METER] : leftOut,
  };
}

function makeFiles({ seed, size, smallSize, anomalies }: Options): FilesByName {
  return {
    large: { name: 'large', data: healthyFile(DATA, seed, size) },
    small: { name: 'small', data: healthyFile(DATA, seed, smallSize) },
    damaged: { name: 'damaged', data: damagedFile(DATA, seed, anomalies) },
  };
}

function fileResult({ name, data }: FilesByName[keyof FilesByName]): FileResult {
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
