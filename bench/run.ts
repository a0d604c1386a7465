/** `npm run bench`: makes the data, measures, prints tables and writes `bench/results.json`. See docs/performance.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOL } from '../src/tool.ts';
import type { Contestant } from './contestants.ts';
import { resultsJson, writeDocumentation } from './documentation.ts';
import { measureFloor } from './floor.ts';
import { requireGate } from './gate.ts';
import type { Data } from './kept-data.ts';
import { thisMachine } from './machine.ts';
import { measureRuns, measureStartUps } from './measure.ts';
import { findMeter } from './meter.ts';
import { type Options, readOptions, USAGE, UsageError } from './options.ts';
import { findPeers } from './peers/peers.ts';
import { ProcessFailure } from './processes.ts';
import { measureRecorder } from './recorder.ts';
import { verifyRecovery } from './recovery.ts';
import { makeRepairData, recoveryContestants } from './recovery-contestants.ts';
import { measureRedis } from './redis-streams.ts';
import type { FileResult, Measurements, Results } from './results.ts';
import { makeScanData, scanContestants } from './scan-contestants.ts';
import { singleRecordFile } from './scan-data.ts';
import { targetsOf } from './targets.ts';
import { recorderText, redisText, resultsText } from './terminal.ts';
import { MEGABYTE } from './units.ts';
import { WorkDirectory } from './work-directory.ts';

const DATA = fileURLToPath(new URL('./data', import.meta.url));
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));
const REDIS_RESULTS = fileURLToPath(new URL('./redis-results.json', import.meta.url));
const RECORDER_RESULTS = fileURLToPath(new URL('./recorder-results.json', import.meta.url));
const REDIS_ENTRIES = 1_000_000;
const QUICK_REDIS_ENTRIES = 20_000;
/** Where the gate's check writes its report. */
const CHECK = join(DATA, 'check');

const NO_METER = 'Peak memory and CPU seconds are left out: they need GNU time (/usr/bin/time) or python3.';

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  try {
    const options = readOptions(args);
    if (options === null) process.stdout.write(`${USAGE}\n`);
    else if (options.task === 'write-docs')
      writeDocumentation(lastResults(RESULTS), lastResults(REDIS_RESULTS), lastResults(RECORDER_RESULTS));
    else if (options.task === 'redis') await benchRedis(options);
    else if (options.task === 'recorder') await benchRecorder(options);
    else if (options.task === 'floor') await holdToFloor();
    else publish(await benchIn(new WorkDirectory(join(DATA, 'recovery')), options));
  } catch (error) {
    if (!(error instanceof ProcessFailure || error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

async function holdToFloor(): Promise<void> {
  requireGate();
  const { lines, holds } = await measureFloor(DATA, process.env['CI'] !== undefined);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!holds) process.exitCode = 1;
}

async function benchIn(work: WorkDirectory, options: Options): Promise<Results> {
  try {
    return await bench(work, options);
  } finally {
    work.remove();
  }
}

async function bench(work: WorkDirectory, options: Options): Promise<Results> {
  requireGate();
  say('Looking for Papyra, simdjson and the tools of the system …');
  const peers = findPeers(DATA);
  const meter = findMeter(join(DATA, 'account.txt'));
  say(`Making the data, or taking what an earlier run made with seed ${options.seed} …`);
  const scanData = await makeScanData(DATA, options);
  const repairData = await makeRepairData(DATA, options);
  const singleRecord = await singleRecordFile(DATA, options.seed);
  const scans = scanContestants(scanData, peers, CHECK);
  const recoveries = recoveryContestants(repairData, peers, work);
  say('Checking that all find in it what was put there …');
  for (const { verify } of scans) verify?.();
  say('Checking that a recovery keeps every intact record, and nothing else …');
  for (const { data } of Object.values(repairData)) verifyRecovery(data, work);
  say(`Scanning; rounds: ${options.rounds} …`);
  const scanned = measureRuns(scans, options, meter);
  say('Recovering …');
  const recovered = measureRuns(recoveries, options, meter);
  say('Starting up …');
  const measurements: Measurements = {
    files: filesOf([...scans, ...recoveries]),
    scans: scanned,
    recoveries: recovered,
    start_ups: measureStartUps(singleRecord, CHECK, options.startUps),
  };
  return {
    generated_at: new Date().toISOString(),
    version: TOOL.version,
    full: options.full,
    seed: options.seed,
    rounds: options.rounds,
    machine: thisMachine(),
    tools: meter === null ? peers.versions : { ...peers.versions, memory: meter.name },
    targets: targetsOf(measurements),
    ...measurements,
    left_out: meter === null ? [...peers.missing, NO_METER] : peers.missing,
  };
}

/** What the contestants are compared on, each once. */
function filesOf(contestants: readonly Contestant[]): FileResult[] {
  const all = new Map<string, Data>(contestants.map(({ on }) => [on.name, on.data]));
  return [...all].map(([name, { bytes, records, anomalies }]) => ({
    name,
    mb: bytes / MEGABYTE,
    records,
    anomalies,
  }));
}

function publish(results: Results): void {
  writeFileSync(RESULTS, resultsJson(results));
  process.stdout.write(`\n${resultsText(results)}\nWritten to ${relative(process.cwd(), RESULTS)}.\n`);
}

/** What the last run wrote; null when there was none. */
function lastResults<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
}

async function benchRedis({ full, seed, rounds }: Options): Promise<void> {
  requireGate();
  say('Filling the streams, then scanning them …');
  const entries = full ? REDIS_ENTRIES : QUICK_REDIS_ENTRIES;
  const results = await measureRedis(DATA, { full, seed, rounds, entries });
  writeFileSync(REDIS_RESULTS, resultsJson(results));
  process.stdout.write(`\n${redisText(results)}\nWritten to ${relative(process.cwd(), REDIS_RESULTS)}.\n`);
}

async function benchRecorder(options: Options): Promise<void> {
  say('Recording events, and scans with and without …');
  const results = await measureRecorder(DATA, options);
  writeFileSync(RECORDER_RESULTS, resultsJson(results));
  process.stdout.write(
    `\n${recorderText(results)}\nWritten to ${relative(process.cwd(), RECORDER_RESULTS)}.\n`,
  );
}

/** Progress goes to standard error, so that standard output is the results alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
