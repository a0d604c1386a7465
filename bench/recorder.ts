/**
 * `npm run bench -- --recorder`: how many events a recorder dispatches, and what its recording costs a scan. All in one
 * process, by the processor time it takes: what is looked for is far below what a clock on the wall can show.
 */
import { JsonFileBackend } from '../src/backends/json-file.ts';
import { runDoctor } from '../src/doctor/doctor.ts';
import { MetricsRecorder } from '../src/recorder/metrics-recorder.ts';
import type { Emit, PersistenceEvent } from '../src/recorder/persistence-events.ts';
import { ArtifactMetrics, PersistenceMetrics } from '../src/recorder/persistence-metrics.ts';
import type { RecorderHooks } from '../src/recorder/recorder-contract.ts';
import { RunRecording } from '../src/recorder/run-recording.ts';
import { ScannedBytes } from '../src/recorder/scanned-bytes.ts';
import { createProgress } from '../src/render/progress.ts';
import { doctorOptions } from '../test/support/doctor-options.ts';
import type { Data } from './kept-data.ts';
import { type Machine, thisMachine } from './machine.ts';
import { median, ProcessFailure } from './processes.ts';
import { mixedFile } from './scan-data.ts';
import { MEGABYTE } from './units.ts';

/** As many as wait at most in a recorder of the gate. */
const EVENTS_AT_ONCE = 10_000;
/** Short and many: the fastest of them is then one that nothing disturbed. */
const BATCHES_A_ROUND = 40;
const SCANS_A_ROUND = 30;
const SHARE_SCANNED = 1 / 10;

/** Events through one recorder, from `registerEvent` until the last of them is dispatched. */
export interface EventsResult {
  hooks: string;
  /** Of the fastest of many batches, and of the one in the middle. */
  per_second: number;
  median_per_second: number;
}

/** The same scan with its events thrown away, and recorded as in every run of the gate. */
export interface RecordedScan {
  mb: number;
  /** How many a scan has. */
  events: number;
  /** Of the fastest of many scans, and of the one in the middle. */
  thrown_away: ScanSeconds;
  recorded: ScanSeconds;
  /** Recorded to thrown away, in the middle of all pairs: the two of a pair come one after the other, so that they meet the same machine. */
  ratio: number;
}

export interface ScanSeconds {
  fastest: number;
  median: number;
}

export interface RecorderResults {
  generated_at: string;
  full: boolean;
  seed: number;
  rounds: number;
  machine: Machine;
  events: EventsResult[];
  scan: RecordedScan;
}

export interface RecorderBenchOptions {
  full: boolean;
  seed: number;
  /** Of the mixed file, in megabytes; its first tenth is scanned. */
  size: number;
  rounds: number;
}

/** Clocks events and scans, each kind in turns. Throws ProcessFailure when events are lost. */
export async function measureRecorder(
  directory: string,
  options: RecorderBenchOptions,
): Promise<RecorderResults> {
  const { full, seed, size, rounds } = options;
  const data = await mixedFile(directory, seed, Math.ceil(size * SHARE_SCANNED));
  return {
    generated_at: new Date().toISOString(),
    full,
    seed,
    rounds,
    machine: thisMachine(),
    events: await measureEvents(rounds * BATCHES_A_ROUND),
    scan: await measureScans(data, directory, rounds * SCANS_A_ROUND),
  };
}

const ARTIFACT = 'logs/a.ndjson';

/** A scan of some megabytes, again and again. */
const SCAN: readonly PersistenceEvent[] = [
  { type: 'scan.started', artifact: ARTIFACT, backend: 'json', purpose: 'examine' },
  ...Array.from(
    { length: 7 },
    () => ({ type: 'scan.progress', artifact: ARTIFACT, bytes: 1 << 20, isSized: true }) as const,
  ),
  { type: 'anomaly.detected', artifact: ARTIFACT, papyra: 1, errors: 1, warnings: 0 },
  {
    type: 'scan.finished',
    artifact: ARTIFACT,
    backend: 'json',
    isReadable: true,
    isInterrupted: false,
    records: 1,
    errors: 1,
    warnings: 0,
  },
];

/** Its clock stands still, so that it draws nothing. */
const PROGRESS = createProgress(() => process.stderr, { isTerminal: false, now: () => 0 });

const HOOKS: readonly (readonly [name: string, hooks: readonly RecorderHooks<PersistenceEvent>[]])[] = [
  ['none', []],
  ['one that does nothing', [{ onMetricChanged() {} }]],
  ['progress', [PROGRESS]],
];

async function measureEvents(batches: number): Promise<EventsResult[]> {
  const seconds = HOOKS.map((): number[] => []);
  // The first turn warms up, and is not counted.
  for (let batch = 0; batch <= batches; batch += 1) {
    for (const [index, [, hooks]] of HOOKS.entries()) {
      const took = await clockEvents(hooks);
      if (batch > 0) seconds[index]?.push(took);
    }
  }
  return HOOKS.map(([hooks], index) => {
    const own = seconds[index] ?? [];
    return {
      hooks,
      per_second: EVENTS_AT_ONCE / Math.min(...own),
      median_per_second: EVENTS_AT_ONCE / median(own),
    };
  });
}

/** Processor seconds of one batch, through the metrics that the gate has. */
async function clockEvents(hooks: readonly RecorderHooks<PersistenceEvent>[]): Promise<number> {
  const recorder = new MetricsRecorder<PersistenceEvent>('bench', { queueSize: EVENTS_AT_ONCE, hooks });
  const artifacts = new ArtifactMetrics();
  artifacts.add(new PersistenceMetrics(ARTIFACT));
  for (const metric of [new PersistenceMetrics('persistence'), artifacts, new ScannedBytes()]) {
    recorder.registerMetric(metric);
  }
  await recorder.start();
  const seconds = await clock(async () => {
    for (let done = 0; done < EVENTS_AT_ONCE; done += SCAN.length) {
      for (const event of SCAN) recorder.registerEvent(event);
    }
    await recorder.drained();
  });
  const { success } = await recorder.stop();
  if (!success || recorder.droppedEvents > 0) throw new ProcessFailure('The recorder has lost events.');
  return seconds;
}

async function measureScans(data: Data, directory: string, pairs: number): Promise<RecordedScan> {
  const thrownAway: number[] = [];
  const recorded: number[] = [];
  const turns = [
    async () => thrownAway.push(await clock(() => scan(data, directory, () => {}))),
    async () => recorded.push(await clock(() => recordedScan(data, directory))),
  ];
  // Each goes first as often as the other. The first pair warms up, and is not counted.
  for (let pair = 0; pair <= pairs; pair += 1) {
    for (const turn of pair % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  const ratios = recorded.map((seconds, pair) => seconds / (thrownAway[pair] ?? Number.NaN));
  return {
    mb: data.bytes / MEGABYTE,
    events: await countEvents(data, directory),
    thrown_away: scanSeconds(thrownAway.slice(1)),
    recorded: scanSeconds(recorded.slice(1)),
    ratio: median(ratios.slice(1)),
  };
}

function scanSeconds(seconds: readonly number[]): ScanSeconds {
  return { fastest: Math.min(...seconds), median: median(seconds) };
}

/** Processor seconds of all threads of this process. */
async function clock(use: () => Promise<void>): Promise<number> {
  const started = process.cpuUsage();
  await use();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

async function scan({ path }: Data, directory: string, emit: Emit): Promise<void> {
  const backend = new JsonFileBackend({ path, shownPath: ARTIFACT });
  await runDoctor(backend, doctorOptions(directory, { emit }));
}

/** Recorded as in every run of the gate, from the recorder's start to its end. */
async function recordedScan(data: Data, directory: string): Promise<void> {
  const recording = new RunRecording([PROGRESS], []);
  recording.addArtifacts([new PersistenceMetrics(ARTIFACT)]);
  recording.emit({ type: 'run.started', artifacts: 1, bytes: data.bytes, isTrial: false });
  await scan(data, directory, recording.emit);
  const { failure, artifacts } = await recording.finish();
  if (failure !== null || artifacts[ARTIFACT]?.scans !== 1) {
    throw new ProcessFailure(`The recording of a scan is not whole: ${failure ?? 'its events are missing'}.`);
  }
}

async function countEvents(data: Data, directory: string): Promise<number> {
  let events = 0;
  await scan(data, directory, () => {
    events += 1;
  });
  return events;
}
