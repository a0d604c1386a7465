import { getEventListeners } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { BackendScan, PersistenceBackend, ScanOptions } from '../../src/backends/backend.ts';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { RotatingFilesBackend } from '../../src/backends/rotating-files.ts';
import { EXAMINE } from '../../src/command-line/runs.ts';
import { reportInterruption } from '../../src/doctor/interruption-report.ts';
import { type GateTask, runGate, WHOLE_GATE } from '../../src/gate.ts';
import { Interruption, stoppedBy, takeTurn, withinTimeLimit } from '../../src/ndjson/interruption.ts';
import type { CompactionOptions } from '../../src/recovery/compact-files.ts';
import { isUnread, isUnverified } from '../../src/report/final-scan.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { compactCounted, runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, heardBytes, NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const GOOD = eventLine(1) + eventLine(2);
const TORN = '{"kind": "ev\n';
/** More than is read at once, with damage in its first line. */
const LARGE = TORN + eventLine(3).repeat(30_000);
/** More than is read before whoever else waits has a turn: hooks, for instance. */
const LONG = TORN + eventLine(3).repeat(90_000);

function json(directory: string, name = 'e.ndjson'): PersistenceBackend {
  return new JsonFileBackend({ path: join(directory, name), shownPath: name });
}

function rotating(directory: string): PersistenceBackend {
  const file = { path: join(directory, 'r.log'), shownPath: 'r.log' };
  return new RotatingFilesBackend(file, { maxFiles: 4, maxBytes: 1_000 });
}

/** A signal, and what aborts it. */
function stoppable(): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, stop: () => controller.abort(stoppedBy('SIGINT')) };
}

function stopped(): AbortSignal {
  return AbortSignal.abort(stoppedBy('SIGINT'));
}

async function scan(backend: PersistenceBackend, options: Partial<ScanOptions>): Promise<BackendScan> {
  return backend.scan({ ...doctorOptions('/'), hash: true, forRecovery: null, ...options });
}

/** Names and contents of all files in a directory, at any depth. */
function contentOf(directory: string): Record<string, string> {
  const files = readdirSync(directory, { withFileTypes: true, recursive: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );
}

describe('a scan', () => {
  test('that is stopped before it begins opens no file and knows what there is', async () => {
    const directory = temporaryDirectory({ 'r.log.2': GOOD, 'r.log': GOOD });
    // Opening it would be a problem.
    mkdirSync(join(directory, 'r.log.1'));
    const {
      scan: found,
      problems,
      members,
      interruption,
    } = await scan(rotating(directory), { signal: stopped() });
    expect(interruption).toMatchObject({ by: 'SIGINT', message: 'stopped by SIGINT' });
    expect([problems, members]).toEqual([[], []]);
    expect(found.files.map(({ path, bytes, sha256 }) => [path, bytes, sha256])).toEqual([
      ['r.log.2', 0, null],
      ['r.log.1', 0, null],
      ['r.log', 0, null],
    ]);
    expect(found.coverage).toEqual({ unit: 'bytes', scanned: 0, total: 2 * GOOD.length });
    expect([found.counts.total, found.records.total, found.sha256]).toEqual([0, 0, null]);
  });

  test('that is stopped on the way keeps what it found, which is no unreadable file', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': LARGE });
    const { signal, stop } = stoppable();
    const result = await scan(json(directory), { signal, emit: heardBytes(stop) });
    const { coverage, counts, records, files, bytes } = result.scan;
    expect(result.interruption).toBe(signal.reason);
    expect(result.problems).toEqual([]);
    expect(counts.by_rule).toEqual({ 'invalid-json': 1 });
    expect(records.total).toBeGreaterThan(0);
    expect(records.total).toBeLessThan(30_000);
    expect(coverage).toEqual({ unit: 'bytes', scanned: bytes, total: LARGE.length });
    expect(bytes).toBeLessThan(LARGE.length);
    expect([files[0]?.bytes, files[0]?.sha256, result.scan.sha256]).toEqual([bytes, null, null]);
  });

  test('that is stopped between the files of a set leaves the rest of them shut', async () => {
    const directory = temporaryDirectory({ 'r.log.2': GOOD, 'r.log.1': LARGE, 'r.log-old': GOOD });
    mkdirSync(join(directory, 'r.log'));
    // Time enough between two reads that each is told of.
    let seconds = 0;
    vi.spyOn(process, 'uptime').mockImplementation(() => ++seconds);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const { signal, stop } = stoppable();
    let bytes = 0;
    const onBytes = (read: number) => {
      bytes += read;
      if (bytes > GOOD.length) stop();
    };
    const {
      scan: found,
      problems,
      members,
    } = await scan(rotating(directory), { signal, emit: heardBytes(onBytes) });
    expect(problems).toEqual([]);
    expect(found.counts.by_rule).toEqual({ 'orphaned-file': 1, 'invalid-json': 1 });
    expect(found.files.map((file) => file.sha256 !== null)).toEqual([true, false, false]);
    expect(found.files[2]?.bytes).toBe(0);
    expect(members.map(({ shownPath }) => shownPath)).toEqual(['r.log.2']);
    expect(found.coverage).toEqual({ unit: 'bytes', scanned: bytes, total: GOOD.length + LARGE.length });
  });
});

describe('the doctor', () => {
  test.each(['ignore', 'scan_only', 'fail_on_anomaly', 'recover'] as const)(
    'cannot judge what it did not read, and writes nothing, in mode %s',
    async (mode) => {
      const directory = temporaryDirectory({ 'e.ndjson': LARGE });
      const { signal, stop } = stoppable();
      const options = doctorOptions(directory, { mode, signal, emit: heardBytes(stop) });
      const { artifact, problems, interruption } = await runCountedDoctor(json(directory), options);
      expect(artifact).toMatchObject({ exit_code: 3, recovery: null, post_scan: null });
      expect([problems, interruption]).toEqual([[], signal.reason]);
      expect(isUnread(artifact)).toBe(true);
      expect(contentOf(directory)).toEqual({ 'e.ndjson': LARGE });
    },
  );

  /** A backend that is stopped once it has done something. */
  function stopping(backend: PersistenceBackend, after: 'scan' | 'recover' | 'compact', stop: () => void) {
    const done = async <T>(what: typeof after, result: Promise<T>): Promise<T> => {
      await result;
      if (what === after) stop();
      return result;
    };
    return {
      kind: backend.kind,
      path: backend.path,
      metrics: backend.metrics,
      files: () => backend.files(),
      scan: (options) => done('scan', backend.scan(options)),
      recover: (scanned, options) => done('recover', backend.recover(scanned, options)),
      compact: (options) => done('compact', backend.compact(options)),
    } satisfies PersistenceBackend;
  }

  test('begins no recovery after the scan', async () => {
    const directory = temporaryDirectory({ 'r.log': TORN + GOOD, 'r.log.bak': GOOD });
    const { signal, stop } = stoppable();
    const options = doctorOptions(directory, { mode: 'recover', signal }, { mode: 'quarantine' });
    const { artifact, problems, interruption } = await runCountedDoctor(
      stopping(rotating(directory), 'scan', stop),
      options,
    );
    expect(artifact).toMatchObject({ exit_code: 3, post_scan: null });
    expect(artifact.recovery).toMatchObject({ status: 'refused', files: [] });
    expect(artifact.recovery?.reason).toBe(
      'r.log was not recovered, for the run was cut short: stopped by SIGINT. Nothing was written.',
    );
    expect([problems, interruption, isUnread(artifact)]).toEqual([[], signal.reason, false]);
    expect(contentOf(directory)).toEqual({ 'r.log': TORN + GOOD, 'r.log.bak': GOOD });
  });

  test('is content with a whole artifact that needs no recovery', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': GOOD });
    const { signal, stop } = stoppable();
    const { artifact, interruption } = await runCountedDoctor(
      stopping(json(directory), 'scan', stop),
      doctorOptions(directory, { mode: 'recover', signal }),
    );
    expect(artifact).toMatchObject({ exit_code: 0, recovery: null });
    expect(interruption).toBeNull();
  });

  test('says that a recovery was not verified', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': TORN + GOOD });
    const { signal, stop } = stoppable();
    const { artifact, problems, interruption } = await runCountedDoctor(
      stopping(json(directory), 'recover', stop),
      doctorOptions(directory, { mode: 'recover', signal }),
    );
    expect(artifact).toMatchObject({ exit_code: 3, recovery: { status: 'done' }, post_scan: { bytes: 0 } });
    expect([problems, isUnverified(artifact)]).toEqual([[], true]);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(GOOD);
    const { problem } = reportInterruption(interruption as Interruption, [artifact], {
      writes: true,
      isReachingRedis: false,
    });
    expect(problem.message).toBe(
      `SIGINT stopped the run. By then 0 B of ${GOOD.length} B (0%) had been read; what was not read is not judged. ` +
        'Nothing was written to an artifact after that. What was written to e.ndjson was not verified: the scan after ' +
        'it did not get through. Run it again.',
    );
  });

  const LINES = Array.from({ length: 10 }, (_, index) => eventLine(1_767_225_000 + index));

  function retention(directory: string, signal: AbortSignal, dryRun: boolean): CompactionOptions {
    return {
      retention: { max_records: 4, max_age_seconds: null, max_total_bytes: null },
      now: new Date(),
      dryRun,
      workspace: directory,
      shown: (path) => path,
      settlingMs: 0,
      signal,
    };
  }

  test.each([
    [true, 'The retention of e.ndjson was not measured'],
    [false, 'e.ndjson was not compacted'],
  ])('measures no retention, nor compacts, after the scan (dry run: %s)', async (dryRun, what) => {
    const directory = temporaryDirectory({ 'e.ndjson': LINES.join('') });
    const { signal, stop } = stoppable();
    const backend = stopping(json(directory), 'scan', stop);
    const options = doctorOptions(directory, { signal });
    const diagnosis = await runCountedDoctor(backend, options);
    expect(diagnosis.interruption).toBeNull();
    const { artifact, problems, interruption } = await compactCounted(
      backend,
      diagnosis,
      options,
      retention(directory, signal, dryRun),
    );
    const reason = `${what}, for the run was cut short: stopped by SIGINT. Nothing was written.`;
    expect(artifact).toMatchObject({ exit_code: 3, compaction: { status: 'refused', reason } });
    expect([problems, interruption, isUnread(artifact)]).toEqual([[], signal.reason, false]);
    expect(contentOf(directory)).toEqual({ 'e.ndjson': LINES.join('') });
  });

  test('stops in the middle of measuring', async () => {
    const lines = eventLine(1_767_225_000).repeat(150_000);
    const directory = temporaryDirectory({ 'e.ndjson': lines });
    const { signal, stop } = stoppable();
    setTimeout(stop);
    const { compaction, interruption } = await json(directory).compact(retention(directory, signal, false));
    expect([compaction.status, interruption]).toEqual(['refused', signal.reason]);
    expect(contentOf(directory)).toEqual({ 'e.ndjson': lines });
  });

  test('says that a compaction was not verified', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': LINES.join('') });
    const { signal, stop } = stoppable();
    const backend = stopping(json(directory), 'compact', stop);
    const options = doctorOptions(directory, { signal });
    const { artifact } = await compactCounted(
      backend,
      await runCountedDoctor(backend, options),
      options,
      retention(directory, signal, false),
    );
    expect(artifact).toMatchObject({ exit_code: 3, compaction: { status: 'done' }, post_scan: { bytes: 0 } });
    expect(isUnverified(artifact)).toBe(true);
  });
});

describe('the gate', () => {
  const FILES = { 'a.ndjson': GOOD, 'b.ndjson': LONG, 'c.ndjson': GOOD };

  interface Run {
    readonly files?: Readonly<Record<string, string>>;
    readonly given?: Readonly<Record<string, string>>;
    readonly task?: Partial<GateTask>;
    /** Stops the run while it reads this file; null leaves it alone. */
    readonly stopAt?: string | null;
    readonly signal?: AbortSignal;
  }

  async function gate(run: Run): Promise<{ report: Report; directory: string }> {
    const { files = FILES, given = {}, task = {}, stopAt = 'b.ndjson' } = run;
    const directory = temporaryDirectory(files);
    const { signal, stop } = stoppable();
    const { report } = await runGate(
      {
        given: new Map(Object.entries({ path: '*.ndjson', ...given })),
        givenAs: 'flag',
        withConfigFile: false,
        cwd: directory,
      },
      {
        cwd: directory,
        run: null,
        now: new Date(),
        hooks: [
          {
            onMetricChanged({ event }) {
              if (event.type === 'scan.progress' && event.artifact === stopAt) stop();
            },
          },
        ],
        mask: () => {},
        signal: run.signal ?? signal,
      },
      { ...EXAMINE, ...task },
    );
    return { report: reportSchema.parse(report), directory };
  }

  test('lists every artifact, those too that were not reached, and one problem', async () => {
    const { report } = await gate({});
    const { artifacts, problems, interruption, verdict } = report;
    expect(artifacts.map(({ id, exit_code }) => [id, exit_code])).toEqual([
      ['a.ndjson', 0],
      ['b.ndjson', 3],
      ['c.ndjson', 3],
    ]);
    expect(artifacts[2]?.scan.coverage).toEqual({ unit: 'bytes', scanned: 0, total: GOOD.length });
    expect(artifacts[2]?.scan.files).toMatchObject([{ path: 'c.ndjson', bytes: 0, sha256: null }]);
    const scanned = GOOD.length + (artifacts[1]?.scan.bytes ?? 0);
    const total = LONG.length + 2 * GOOD.length;
    expect(interruption).toEqual({
      reason: 'stopped by SIGINT',
      scanned_bytes: scanned,
      total_bytes: total,
    });
    const percent = Math.floor((100 * scanned) / total);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ subject: 'SIGINT', severity: 'error' });
    expect(problems[0]?.message).toMatch(
      new RegExp(
        `^SIGINT stopped the run\\. By then .* MB of .* MB \\(${percent}%\\) had been read; what was not read is not ` +
          'judged\\. Run it again\\.$',
      ),
    );
    expect(verdict).toMatchObject({ status: 'cannot-judge', exit_code: 3 });
    expect(verdict.reasons[0]).toBe(problems[0]?.message);
  });

  test.each([
    { mode: 'ignore' },
    { mode: 'scan_only' },
    { mode: 'recover' },
    { mode: 'scan_only', 'warn-only': 'true' },
    { check: 'startup-check', 'warn-only': 'true' },
    { 'warn-only': 'true', 'if-no-files': 'ignore', 'no-data': 'pass' },
  ])('is not softened by %j', async (given) => {
    const { report, directory } = await gate({
      given,
      files: { ...FILES, 'b.ndjson': LONG.slice(TORN.length) },
    });
    expect(report.verdict).toMatchObject({ status: 'cannot-judge', exit_code: 3 });
    expect(report.problems).toHaveLength(1);
    expect(Object.keys(contentOf(directory))).toEqual(Object.keys(FILES));
  });

  test('that is stopped before it begins has nothing to say of any artifact', async () => {
    const { report } = await gate({ signal: stopped() });
    expect(report.artifacts.map(({ exit_code }) => exit_code)).toEqual([3, 3, 3]);
    expect(report.interruption).toMatchObject({ scanned_bytes: 0 });
    expect(report.checks.map(({ status }) => status)).toEqual(['no-data', 'no-data', 'no-data']);
  });

  test('recovers what it had read before, and nothing after', async () => {
    const files = { 'a.ndjson': TORN + GOOD, 'b.ndjson': LONG, 'c.ndjson': TORN + GOOD };
    const { report, directory } = await gate({ files, given: { mode: 'recover' } });
    expect(report.artifacts.map(({ recovery }) => recovery?.status)).toEqual(['done', undefined, undefined]);
    expect(report.problems[0]?.message).toContain('Nothing was written to an artifact after that.');
    const names = ['a.ndjson', 'b.ndjson', 'c.ndjson'];
    expect(names.map((name) => readFileSync(join(directory, name), 'utf8'))).toEqual([
      GOOD,
      LONG,
      TORN + GOOD,
    ]);
  });

  test('carries out no plan when it was stopped before all of it was held against the artifacts', async () => {
    const files = { 'a.ndjson': TORN + GOOD, 'b.ndjson': LONG };
    const planned = await gate({ files, given: { mode: 'recover' }, task: { planOnly: true }, stopAt: null });
    expect(planned.report.interruption).toBeNull();
    const approved = new Map(
      planned.report.artifacts.map(({ id, recovery }) => [id, recovery?.sha256 ?? null]),
    );
    const { report, directory } = await gate({ files, given: { mode: 'recover' }, task: { approved } });
    expect(report.verdict.exit_code).toBe(3);
    expect(contentOf(directory)).toEqual(files);
  });

  test('presents no number of what was not read whole as a fact', async () => {
    const thresholds = [
      'records.total >= 1',
      'records.total <= 1',
      'sum(records.event) >= 1',
      'records.event / records.total >= 1%',
      'audit.alive_actors <= 9',
    ].join('\n');
    const { report } = await gate({ given: { thresholds } });
    const found = report.checks.map(({ status, id, observed }) => [status, id, observed]);
    expect(found).toEqual([
      ['pass', 'anomalies:a.ndjson', 0],
      ['fail', 'anomalies:b.ndjson', 1],
      ['no-data', 'anomalies:c.ndjson', 0],
      ['pass', 'threshold:1:a.ndjson:records.total', 2],
      ['no-data', 'threshold:1:b.ndjson:records.total', null],
      ['no-data', 'threshold:1:c.ndjson:records.total', null],
      ['fail', 'threshold:2:a.ndjson:records.total', 2],
      ['no-data', 'threshold:2:b.ndjson:records.total', null],
      ['no-data', 'threshold:2:c.ndjson:records.total', null],
      ['no-data', 'threshold:3:all:records.event', null],
      ['pass', 'threshold:4:a.ndjson:records.event/records.total', 1],
      ['no-data', 'threshold:4:b.ndjson:records.event/records.total', null],
      ['no-data', 'threshold:4:c.ndjson:records.event/records.total', null],
      ['no-data', 'threshold:5:missing:audit.alive_actors', null],
    ]);
  });

  test('writes a snapshot that is no baseline', async () => {
    const { report, directory } = await gate({ task: WHOLE_GATE });
    const path = join(directory, 'papyra-health/metrics-snapshot.json');
    expect(JSON.parse(readFileSync(path, 'utf8')).complete).toBe(false);
    expect(existsSync(join(directory, 'papyra-health/summary.md'))).toBe(true);
    expect(report.artifacts).toHaveLength(3);
    const next = await gate({ given: { baseline: path }, stopAt: null, files: { 'a.ndjson': GOOD } });
    expect(next.report.verdict).toMatchObject({ status: 'cannot-judge', exit_code: 3 });
    expect(next.report.problems.map(({ message }) => message)).toEqual([
      `baseline: ${path} cannot be used: the run that wrote it did not read everything. Name the ` +
        'metrics-snapshot.json of an earlier run, or leave baseline out.',
    ]);
    const whole = await gate({ task: WHOLE_GATE, stopAt: null, files: { 'a.ndjson': GOOD } });
    const baseline = join(whole.directory, 'papyra-health/metrics-snapshot.json');
    expect(JSON.parse(readFileSync(baseline, 'utf8')).complete).toBe(true);
    const last = await gate({ given: { baseline }, stopAt: null, files: { 'a.ndjson': GOOD } });
    expect(last.report.verdict.exit_code).toBe(0);
  });

  test('ends at its time limit, says how to raise it, and still reads the metrics', async () => {
    const files = {
      'a.ndjson': GOOD,
      'b.ndjson': eventLine(3).repeat(300_000),
      'm.json': '{"write_errors": 1}',
    };
    const { report } = await gate({
      files,
      given: { 'time-limit': '0.001', metrics: 'm.json', thresholds: 'write_errors >= 1' },
      stopAt: null,
    });
    expect(report.interruption?.reason).toBe('the time limit of 0.001 s is over');
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]?.subject).toBe('time-limit');
    expect(report.problems[0]?.message).toMatch(
      /^time-limit: the time limit of 0\.001 s is over\. By then .* had been read; .* Raise time-limit, set it to off/,
    );
    expect(report.metrics).toMatchObject([{ status: 'ok' }]);
    expect(report.checks.at(-1)).toMatchObject({ status: 'pass', observed: 1 });
    expect(report.verdict.exit_code).toBe(3);
  });

  test('within its time limit is a gate like any other', async () => {
    const { report } = await gate({
      given: { 'time-limit': '3600' },
      stopAt: null,
      files: { 'a.ndjson': GOOD },
    });
    expect([report.interruption, report.verdict.exit_code]).toEqual([null, 0]);
  });

  /** A server of metrics; `onRequest` answers, or does not. */
  async function serve(onRequest: (answer: () => void) => void): Promise<string> {
    const server = createServer((_request, response) => {
      onRequest(() => response.end('{"write_errors": 1}'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
  }

  test('asks for no metrics any more, and says so', async () => {
    let requests = 0;
    const url = await serve((answer) => {
      requests += 1;
      answer();
    });
    const { report } = await gate({
      files: { ...FILES, 'm.json': '{"write_errors": 1}' },
      given: {
        metrics: `m.json\n${url}`,
        thresholds: 'write_errors <= 0\nsum(write_errors) <= 0\ncount(*_errors) >= 1',
      },
    });
    expect(requests).toBe(0);
    expect(report.metrics).toMatchObject([
      { status: 'error', message: 'm.json was not read, for the run was cut short: stopped by SIGINT.' },
      { status: 'error', message: `${url} was not read, for the run was cut short: stopped by SIGINT.` },
    ]);
    expect(report.problems.map(({ subject }) => subject)).toEqual(['SIGINT']);
    const rules = report.checks.filter(({ id }) => id.startsWith('threshold:'));
    expect(rules.map(({ status }) => status)).toEqual(['no-data', 'no-data', 'no-data']);
    expect(report.verdict.reasons.filter((reason) => reason.includes('was not read, for'))).toEqual([]);
  });

  test('waits no longer for metrics that do not come', async () => {
    const { signal, stop } = stoppable();
    const url = await serve(stop);
    const { report } = await gate({
      files: { 'a.ndjson': GOOD, 'm.json': '{"write_errors": 0}' },
      given: { metrics: `m.json\n${url}`, 'metrics-timeout': '600' },
      stopAt: null,
      signal,
    });
    expect(report.artifacts).toMatchObject([{ exit_code: 0 }]);
    expect(report.metrics).toMatchObject([{ status: 'ok' }, { status: 'error' }]);
    expect(report.problems.map(({ message }) => message)).toEqual([
      'SIGINT stopped the run. By then all artifacts had been read, but not all that comes after was done; what is ' +
        'missing is not judged. Run it again.',
    ]);
    expect(report.verdict).toMatchObject({ status: 'cannot-judge', exit_code: 3 });
  });
});

describe('a time limit', () => {
  test('aborts with its own reason when the time is over', async () => {
    const reason = await withinTimeLimit(0.001, NO_SIGNAL, aborted);
    expect(reason).toMatchObject({ by: 'time-limit', message: 'the time limit of 0.001 s is over' });
    expect(reason).toBeInstanceOf(Interruption);
  });

  test('passes on what stops the run anyway', async () => {
    const { signal, stop } = stoppable();
    setTimeout(stop);
    expect(await withinTimeLimit(3_600, signal, aborted)).toBe(signal.reason);
    expect(await withinTimeLimit(3_600, stopped(), aborted)).toMatchObject({ by: 'SIGINT' });
  });

  test('leaves nothing behind, and is none when it is off', async () => {
    const { signal } = stoppable();
    await withinTimeLimit(3_600, signal, async (own) => expect(own).not.toBe(signal));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await withinTimeLimit('off', signal, async (own) => expect(own).toBe(signal));
  });

  function aborted(signal: AbortSignal): Promise<unknown> {
    if (signal.aborted) return Promise.resolve(signal.reason);
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason)));
  }
});

test('a loop over small files gives timers their turn', async () => {
  let isOver = false;
  setTimeout(() => {
    isOver = true;
  });
  while (!isOver) await takeTurn();
});
