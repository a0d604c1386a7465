/** Papyra's ten counters: over events written by hand, and over what the doctor does to real files. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PersistenceBackend } from '../../src/backends/backend.ts';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { RedisStreamsBackend } from '../../src/backends/redis-streams.ts';
import { RotatingFilesBackend } from '../../src/backends/rotating-files.ts';
import { EXAMINE } from '../../src/command-line/runs.ts';
import { type GateTask, runGate } from '../../src/gate.ts';
import type { ChangeStatus, PersistenceEvent } from '../../src/recorder/persistence-events.ts';
import { ArtifactMetrics, type PersistenceCounters } from '../../src/recorder/persistence-metrics.ts';
import { RunRecording } from '../../src/recorder/run-recording.ts';
import { ScannedBytes } from '../../src/recorder/scanned-bytes.ts';
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import type { Report } from '../../src/report/report.ts';
import { REDIS_OPTION_DEFAULTS } from '../../src/settings/redis-options.ts';
import { compactCounted, runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';
import { unprivileged } from '../support/unprivileged.ts';

const NONE: PersistenceCounters = {
  records_written: 0,
  bytes_written: 0,
  scans: 0,
  anomalies_detected: 0,
  recoveries: 0,
  compactions: 0,
  write_errors: 0,
  scan_errors: 0,
  recovery_errors: 0,
  compaction_errors: 0,
};

const ONE = eventLine(1_767_225_600);
const TWO = eventLine(1_767_225_601);
const BAD = '{"kind": "event", oops\n';

const scanStarted = (artifact: string): PersistenceEvent => {
  return { type: 'scan.started', artifact, backend: 'json', purpose: 'examine' };
};
const progress = (artifact: string, bytes: number): PersistenceEvent => {
  return { type: 'scan.progress', artifact, bytes, isSized: true };
};
const found = (artifact: string, papyra: number, warnings = 0): PersistenceEvent => {
  return { type: 'anomaly.detected', artifact, papyra, errors: papyra, warnings };
};
const scanFinished = (artifact: string, hasFailed = false, backend = 'json'): PersistenceEvent => {
  const counts = { records: 2, errors: 0, warnings: 0 };
  return {
    type: 'scan.finished',
    artifact,
    backend,
    isReadable: !hasFailed,
    isInterrupted: false,
    ...counts,
  };
};
const recovered = (artifact: string, status: ChangeStatus, wasNeeded = true): PersistenceEvent => {
  const planOnly = status === 'planned';
  return { type: 'recovery.finished', artifact, status, wasNeeded, planOnly, removedRecords: 1 };
};
const compacted = (artifact: string, status: ChangeStatus, dryRun = false): PersistenceEvent => {
  return { type: 'compaction.finished', artifact, status, dryRun, reclaimedRecords: 1 };
};

/** Each event, and what it adds; nothing means that the metric answers false. */
const ADDS: readonly (readonly [string, PersistenceEvent, Partial<PersistenceCounters>])[] = [
  ['a scan that starts', scanStarted('a'), { scans: 1 }],
  ['bytes that were read', progress('a', 7), {}],
  ['findings that Papyra makes too', found('a', 3), { anomalies_detected: 3 }],
  ['findings that Papyra does not make', found('a', 0, 2), {}],
  ['a scan that ends', scanFinished('a'), {}],
  ['a scan that fails', scanFinished('a', true), { scan_errors: 1 }],
  [
    'a recovery that starts',
    { type: 'recovery.started', artifact: 'a', mode: 'repair', planOnly: false },
    {},
  ],
  ['a recovery', recovered('a', 'done'), { recoveries: 1 }],
  ['a recovery with nothing it can mend', recovered('a', 'none'), { recoveries: 1 }],
  ['a recovery that is refused', recovered('a', 'refused'), { recoveries: 1 }],
  ['a recovery that fails', recovered('a', 'failed'), { recoveries: 1, recovery_errors: 1 }],
  ['the plan of a recovery', recovered('a', 'planned'), {}],
  ['an approved plan held against what is whole', recovered('a', 'none', false), {}],
  ['a compaction that starts', { type: 'compaction.started', artifact: 'a', dryRun: false }, {}],
  ['a compaction', compacted('a', 'done'), { compactions: 1 }],
  ['a compaction with nothing to let go', compacted('a', 'none'), { compactions: 1 }],
  ['a compaction that fails', compacted('a', 'failed'), { compactions: 1, compaction_errors: 1 }],
  ['a compaction that is refused', compacted('a', 'refused'), {}],
  ['what a compaction would do', compacted('a', 'planned', true), {}],
  ['a metrics source that was read', { type: 'metrics.read', source: 'm.json', status: 'ok' }, {}],
  ['a run that starts', { type: 'run.started', artifacts: 2, bytes: 100, isTrial: false }, {}],
];

const EVERYTHING = ADDS.map(([, event]) => event);
const ALL_OF_IT: PersistenceCounters = {
  ...NONE,
  scans: 1,
  anomalies_detected: 3,
  scan_errors: 1,
  recoveries: 4,
  recovery_errors: 1,
  compactions: 3,
  compaction_errors: 1,
};

function json(directory: string, name = 'e.ndjson'): PersistenceBackend {
  return new JsonFileBackend({ path: join(directory, name), shownPath: name });
}

function rotating(directory: string): PersistenceBackend {
  const file = { path: join(directory, 'r.log'), shownPath: 'r.log' };
  return new RotatingFilesBackend(file, { maxFiles: 3, maxBytes: 1_000 });
}

/** Counters need no connection. */
function redis(): PersistenceBackend {
  const options = { redis: REDIS_OPTION_DEFAULTS, sampleSize: 1_000, ifNoStreams: 'error' } as const;
  return new RedisStreamsBackend({ prefix: 'papyra', systemId: 'local' }, {} as RedisConnection, options);
}

describe.each([
  ['json', () => json('/nowhere')],
  ['rotating', () => rotating('/nowhere')],
  ['redis', redis],
])('the metrics of the backend %s', (_, make) => {
  test('have all ten counters, in the order of Papyra', () => {
    expect(Object.entries(make().metrics.snapshot())).toEqual(Object.entries(NONE));
  });

  test.each(ADDS)('count %s, and answer true only if that changed something', (_what, event, added) => {
    const { metrics } = make();
    expect(metrics.handleEvent(event)).toBe(Object.keys(added).length > 0);
    expect(metrics.snapshot()).toEqual({ ...NONE, ...added });
  });

  test('show copies, which do not change any more', () => {
    const { metrics } = make();
    const before = metrics.snapshot();
    metrics.handleEvent(scanStarted('a'));
    expect(before).toEqual(NONE);
    (metrics.snapshot() as { scans: number }).scans = 99;
    expect(metrics.snapshot().scans).toBe(1);
  });

  test('start anew after reset(), the error counters too', () => {
    const { metrics } = make();
    for (const event of EVERYTHING) metrics.handleEvent(event);
    expect(metrics.snapshot()).toEqual(ALL_OF_IT);
    metrics.reset();
    expect(metrics.snapshot()).toEqual(NONE);
    metrics.handleEvent(scanStarted('a'));
    expect(metrics.snapshot()).toEqual({ ...NONE, scans: 1 });
  });
});

describe('a recording', () => {
  test('counts for each artifact what is about it, and everything in total', async () => {
    const [a, b] = [json('/nowhere', 'a'), json('/nowhere', 'b')];
    const recording = new RunRecording([], []);
    recording.addArtifacts([a.metrics, b.metrics]);
    for (const event of EVERYTHING) recording.emit({ ...event });
    for (const event of [scanStarted('b'), found('b', 2), scanStarted('b')]) recording.emit(event);
    const { artifacts, total, failure } = await recording.finish();
    expect(failure).toBeNull();
    expect(artifacts).toEqual({ a: ALL_OF_IT, b: { ...NONE, scans: 2, anomalies_detected: 2 } });
    expect(total).toEqual({ ...ALL_OF_IT, scans: 3, anomalies_detected: 5 });
  });

  test('of an artifact that nobody named is in the total alone', () => {
    const metrics = new ArtifactMetrics();
    expect(metrics.handleEvent(scanStarted('stranger'))).toBe(false);
    expect(metrics.snapshot()).toEqual({});
  });

  test('without an event has nothing but zeros', async () => {
    const recording = new RunRecording([], []);
    expect(await recording.finish()).toEqual({ artifacts: {}, total: NONE, failure: null });
  });

  test('starts anew after a trial, of which listeners hear nothing', async () => {
    const heard: string[] = [];
    const { metrics } = json('/nowhere', 'a');
    const recording = new RunRecording(
      [],
      [{ listen: ({ type }) => void heard.push(type), settled: async () => {} }],
    );
    recording.addArtifacts([metrics]);
    await recording.trial(async () => recording.emit(scanStarted('a')));
    await recording.reset();
    recording.emit(scanStarted('a'));
    recording.emit(found('a', 1));
    const { artifacts, total } = await recording.finish();
    expect(artifacts['a']).toEqual({ ...NONE, scans: 1, anomalies_detected: 1 });
    expect(total).toEqual(artifacts['a']);
    expect(heard).toEqual(['scan.started', 'anomaly.detected']);
  });

  test('says what made it fail and how many events it lost, and throws at nobody', async () => {
    const hooks = {
      onMetricChanged: () => {
        throw new Error('no room');
      },
    };
    const recording = new RunRecording([hooks], []);
    for (const _ of [1, 2, 3]) recording.emit(scanStarted('a'));
    const { failure } = await recording.finish();
    expect(failure).toBe('the event scan.started could not be worked on: no room; events dropped: 2');
    recording.emit(scanStarted('a'));
  });

  test('that could not start has counters of nobody, and says why', async () => {
    const recording = new RunRecording([{ onStarting: () => Promise.reject(new Error('no room')) }], []);
    recording.addArtifacts([json('/nowhere', 'a').metrics]);
    recording.emit(scanStarted('a'));
    expect(await recording.finish()).toEqual({
      artifacts: {},
      total: NONE,
      failure: 'onStarting failed: no room; events dropped: 1',
    });
  });

  test('says how many events found its queue full', async () => {
    const recording = new RunRecording([], []);
    for (let i = 0; i < 10_003; i++) recording.emit(progress('a', 1));
    expect((await recording.finish()).failure).toBe('events dropped: 3');
  });
});

describe('the bytes that were scanned', () => {
  test('answer true only if something changed', () => {
    const metric = new ScannedBytes();
    const nothing = { read: 0, total: 0, artifact: '' };
    expect(metric.handleEvent({ type: 'run.started', artifacts: 0, bytes: 0, isTrial: false })).toBe(false);
    expect(metric.handleEvent(progress('a', 0))).toBe(false);
    expect(metric.handleEvent(scanStarted('a'))).toBe(false);
    expect(metric.snapshot()).toEqual(nothing);
    expect(metric.handleEvent({ type: 'run.started', artifacts: 1, bytes: 10, isTrial: false })).toBe(true);
    expect(metric.handleEvent(progress('a', 4))).toBe(true);
    expect(metric.snapshot()).toEqual({ read: 4, total: 10, artifact: 'a' });
    expect(metric.handleEvent({ type: 'run.started', artifacts: 1, bytes: 10, isTrial: false })).toBe(true);
    expect(metric.snapshot()).toEqual({ ...nothing, total: 10 });
  });

  test('forget after reset() that a stream had no size', () => {
    const metric = new ScannedBytes();
    metric.handleEvent({ type: 'scan.progress', artifact: 's', bytes: 5, isSized: false });
    expect(metric.snapshot()).toEqual({ read: 5, total: null, artifact: 's' });
    metric.reset();
    expect(metric.snapshot()).toEqual({ read: 0, total: 0, artifact: '' });
  });
});

describe('what the doctor does is counted', () => {
  async function examine(backend: PersistenceBackend, directory: string, mode: 'recover' | 'scan_only') {
    const { artifact } = await runCountedDoctor(backend, doctorOptions(directory, { mode }));
    return artifact.metrics;
  }

  test('a scan, once', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + BAD + BAD });
    const backend = json(directory);
    const counters = { ...NONE, scans: 1, anomalies_detected: 2 };
    expect(await examine(backend, directory, 'scan_only')).toEqual(counters);
    // The backend holds the same.
    expect(backend.metrics.snapshot()).toEqual(counters);
    backend.metrics.reset();
    expect(backend.metrics.snapshot()).toEqual(NONE);
  });

  test('a recovery as two scans, and what it mended once', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + BAD + BAD });
    const counters = { ...NONE, scans: 2, anomalies_detected: 2, recoveries: 1 };
    expect(await examine(json(directory), directory, 'recover')).toEqual(counters);
    expect(await examine(json(directory), directory, 'recover')).toEqual({ ...NONE, scans: 1 });
  });

  test('an orphan that repair leaves as one anomaly in each scan', async () => {
    const directory = temporaryDirectory({ 'r.log': ONE + BAD + TWO, 'r.log.9': ONE });
    const counters = { ...NONE, scans: 2, anomalies_detected: 3, recoveries: 1 };
    expect(await examine(rotating(directory), directory, 'recover')).toEqual(counters);
  });

  test('a plan as no recovery', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + BAD });
    const options = doctorOptions(directory, { mode: 'recover' }, { planOnly: true });
    const { artifact } = await runCountedDoctor(json(directory), options);
    expect(artifact.metrics).toEqual({ ...NONE, scans: 1, anomalies_detected: 1 });
  });

  test('a recovery that is refused, and no second scan', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': BAD.repeat(4) });
    const { artifact } = await runCountedDoctor(
      json(directory),
      doctorOptions(directory, { mode: 'recover' }),
    );
    expect(artifact.recovery?.status).toBe('refused');
    expect(artifact.metrics).toEqual({ ...NONE, scans: 1, anomalies_detected: 4, recoveries: 1 });
  });

  test('a recovery that fails, as an error', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + BAD });
    const outputDir = temporaryDirectory();
    chmodSync(directory, 0o555);
    chmodSync(outputDir, 0o777);
    const options = doctorOptions(directory, { mode: 'recover' }, { outputDir });
    const { artifact } = await unprivileged(() => runCountedDoctor(json(directory), options));
    expect(artifact.recovery?.status).toBe('failed');
    expect(artifact.metrics).toEqual({
      ...NONE,
      scans: 1,
      anomalies_detected: 1,
      recoveries: 1,
      recovery_errors: 1,
    });
  });

  test('what cannot be read as the scan error that Papyra dies of', async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'e.ndjson'));
    const metrics = await examine(json(directory), directory, 'scan_only');
    expect(metrics).toMatchObject({ scans: 1, scan_errors: 1 });
  });

  test('in a set as the anomaly that Papyra takes it for', async () => {
    const directory = temporaryDirectory({ 'r.log': ONE });
    mkdirSync(join(directory, 'r.log.1'));
    const counters = { ...NONE, scans: 1, anomalies_detected: 1 };
    expect(await examine(rotating(directory), directory, 'scan_only')).toEqual(counters);
  });

  test.each([
    [false, { ...NONE, scans: 1, compactions: 1 }],
    [true, NONE],
  ])('a compaction, unless it is measured only (%s)', async (dryRun, counters) => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TWO });
    const backend = json(directory);
    const options = doctorOptions(directory, { mode: 'scan_only' });
    const { artifact } = await compactCounted(backend, await runCountedDoctor(backend, options), options, {
      retention: { max_records: 1, max_age_seconds: null, max_total_bytes: null },
      now: new Date(),
      dryRun,
      workspace: directory,
      shown: (path) => path,
      settlingMs: 0,
      signal: NO_SIGNAL,
    });
    expect(artifact.metrics).toEqual(counters);
  });
});

describe('the gate', () => {
  async function recover(directory: string, task: Partial<GateTask>): Promise<Report> {
    const given = new Map([
      ['path', '*.ndjson'],
      ['mode', 'recover'],
    ]);
    const sources = { given, givenAs: 'flag', withConfigFile: false, cwd: directory } as const;
    const surroundings = {
      cwd: directory,
      run: null,
      now: new Date(),
      hooks: [],
      mask: () => {},
      signal: NO_SIGNAL,
    };
    return (await runGate(sources, surroundings, { ...EXAMINE, ...task })).report;
  }

  function countersOf({ artifacts }: Report) {
    return Object.fromEntries(artifacts.map(({ path, metrics }) => [path, metrics]));
  }

  test('counts an approved plan once, though it holds it against all artifacts first', async () => {
    const directory = temporaryDirectory({ 'a.ndjson': ONE + BAD, 'b.ndjson': TWO });
    const plan = await recover(directory, { planOnly: true });
    expect(countersOf(plan)).toEqual({
      'a.ndjson': { ...NONE, scans: 1, anomalies_detected: 1 },
      'b.ndjson': { ...NONE, scans: 1 },
    });
    const approved = new Map(plan.artifacts.map(({ id, recovery }) => [id, recovery?.sha256 ?? null]));
    expect(countersOf(await recover(directory, { approved }))).toEqual({
      'a.ndjson': { ...NONE, scans: 2, anomalies_detected: 1, recoveries: 1 },
      'b.ndjson': { ...NONE, scans: 1 },
    });
  });

  test('counts all artifacts together too', async () => {
    const directory = temporaryDirectory({ 'a.ndjson': ONE + BAD, 'b.ndjson': BAD + TWO, 'c.ndjson': TWO });
    const report = await recover(directory, {});
    expect(report.counters).toEqual({ ...NONE, scans: 5, anomalies_detected: 2, recoveries: 2 });
  });

  test('counts the trial alone when the plan is refused for one of them', async () => {
    const directory = temporaryDirectory({ 'a.ndjson': ONE + BAD, 'b.ndjson': TWO });
    const plan = await recover(directory, { planOnly: true });
    const approved = new Map(plan.artifacts.map(({ id }) => [id, null]));
    const report = await recover(directory, { approved });
    expect(report.verdict.exit_code).toBe(3);
    expect(countersOf(report)['b.ndjson']).toEqual({ ...NONE, scans: 1 });
    expect(report.artifacts.every(({ metrics }) => metrics['scans'] === 1)).toBe(true);
  });
});
