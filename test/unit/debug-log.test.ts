/** The debug log, hung on a real recorder beside other metrics, with a clock that the test moves. */
import { debug } from '@actions/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MetricsRecorder } from '../../src/recorder/metrics-recorder.ts';
import type { PersistenceEvent } from '../../src/recorder/persistence-events.ts';
import { PersistenceMetrics } from '../../src/recorder/persistence-metrics.ts';
import { RunRecording } from '../../src/recorder/run-recording.ts';
import { createDebugLog, debugCommand } from '../../src/render/debug-log.ts';

const A = { artifact: 'logs/a.ndjson' };
const STARTED = { type: 'scan.started', ...A, backend: 'json', purpose: 'examine' } as const;
const READ = { type: 'scan.progress', ...A, bytes: 1_000_000, isSized: true } as const;
const FOUND = { type: 'anomaly.detected', ...A, papyra: 2, errors: 3, warnings: 1 } as const;
const FINISHED = {
  type: 'scan.finished',
  ...A,
  backend: 'json',
  isReadable: true,
  isInterrupted: false,
  records: 1_000,
  errors: 3,
  warnings: 1,
} as const;

function start() {
  const lines: string[] = [];
  const clock = { ms: 0 };
  const hooks = createDebugLog(
    (line) => lines.push(line),
    () => clock.ms,
  );
  const recorder = new MetricsRecorder<PersistenceEvent>('test', { hooks: [hooks] });
  recorder.registerMetric(new PersistenceMetrics('persistence'));
  for (const metric of hooks.metrics ?? []) recorder.registerMetric(metric);
  const tell = async (event: PersistenceEvent, ms = 0) => {
    clock.ms += ms;
    recorder.registerEvent(event);
    await recorder.drained();
  };
  return { lines, tell, stop: () => recorder.stop() };
}

async function linesOf(...events: PersistenceEvent[]): Promise<string[]> {
  const { lines, tell } = start();
  for (const event of events) await tell(event);
  return lines;
}

describe('the debug log', () => {
  it('has a line for each event, once, and the seconds in front', async () => {
    const { lines, tell, stop } = start();
    await tell({ type: 'run.started', artifacts: 1, bytes: 600_000_000, isTrial: false }, 52);
    await tell(STARTED, 1);
    await tell(READ, 2_000);
    await tell(FOUND);
    await tell(FINISHED, 10);
    await tell({ type: 'recovery.started', ...A, mode: 'repair', planOnly: false });
    await tell({
      type: 'recovery.finished',
      ...A,
      status: 'done',
      wasNeeded: true,
      planOnly: false,
      removedRecords: 2,
    });
    await tell({ ...STARTED, purpose: 'verify' });
    await tell({ ...FINISHED, records: 998, errors: 0, warnings: 0 }, 1_000);
    await tell({ type: 'compaction.started', ...A, dryRun: false });
    await tell({ type: 'compaction.finished', ...A, status: 'done', dryRun: false, reclaimedRecords: 1 });
    await tell({ type: 'metrics.read', source: 'm.json', status: 'unavailable' });
    await stop();
    expect(lines).toEqual([
      '[0.052 s] run.started: 1 artifact, files of 600.0 MB',
      '[0.053 s] scan.started logs/a.ndjson (json, examine)',
      '[2.053 s] scan.progress logs/a.ndjson: 1.0 MB read',
      '[2.053 s] anomaly.detected logs/a.ndjson: 3 errors, 1 warning',
      '[2.063 s] scan.finished logs/a.ndjson: 1,000 records, 3 errors, 1 warning',
      '[2.063 s] recovery.started logs/a.ndjson (repair)',
      '[2.063 s] recovery.finished logs/a.ndjson: done, 2 records removed',
      '[2.063 s] scan.started logs/a.ndjson (json, verify)',
      '[3.063 s] scan.finished logs/a.ndjson: 998 records, 0 errors, 0 warnings',
      '[3.063 s] compaction.started logs/a.ndjson',
      '[3.063 s] compaction.finished logs/a.ndjson: done, 1 record reclaimed',
      '[3.063 s] metrics.read m.json: unavailable',
      '[3.063 s] events: run.started 1, scan.started 2, scan.progress 1, anomaly.detected 1, scan.finished 2, ' +
        'recovery.started 1, recovery.finished 1, compaction.started 1, compaction.finished 1, metrics.read 1',
    ]);
  });

  it('tells what was only planned, refused or cut short apart from what was done', async () => {
    const recovery = {
      type: 'recovery.finished',
      ...A,
      wasNeeded: true,
      planOnly: false,
      removedRecords: 2,
    } as const;
    const compaction = { type: 'compaction.finished', ...A, dryRun: true, reclaimedRecords: 5 } as const;
    expect(
      await linesOf(
        { type: 'recovery.started', ...A, mode: 'quarantine', planOnly: true },
        { ...recovery, status: 'planned' },
        { ...recovery, status: 'refused' },
        { type: 'compaction.started', ...A, dryRun: true },
        { ...compaction, status: 'planned' },
        { ...compaction, status: 'failed' },
        { ...FINISHED, isReadable: false, isInterrupted: true },
      ),
    ).toEqual([
      '[0.000 s] recovery.started logs/a.ndjson (quarantine, plan only)',
      '[0.000 s] recovery.finished logs/a.ndjson: planned, 2 records to remove',
      '[0.000 s] recovery.finished logs/a.ndjson: refused',
      '[0.000 s] compaction.started logs/a.ndjson (dry run)',
      '[0.000 s] compaction.finished logs/a.ndjson: planned, 5 records to reclaim',
      '[0.000 s] compaction.finished logs/a.ndjson: failed',
      '[0.000 s] scan.finished logs/a.ndjson: 1,000 records, 3 errors, 1 warning, could not be read whole, interrupted',
    ]);
  });

  it('says that there were no events', async () => {
    const lines: string[] = [];
    const recording = new RunRecording(
      [
        createDebugLog(
          (line) => lines.push(line),
          () => 0,
        ),
      ],
      [],
    );
    await recording.finish();
    expect(lines).toEqual(['[0.000 s] events: none']);
  });

  it('counts a trial too, for it has told of its events', async () => {
    const lines: string[] = [];
    const recording = new RunRecording(
      [
        createDebugLog(
          (line) => lines.push(line),
          () => 0,
        ),
      ],
      [],
    );
    recording.emit({ ...STARTED });
    await recording.reset();
    recording.emit({ ...STARTED });
    const { failure } = await recording.finish();
    expect(failure).toBeNull();
    expect(lines.at(-1)).toBe('[0.000 s] events: scan.started 2');
  });
});

describe('a scan that tells much', () => {
  it('has a line of progress each second, from its second on, with all that was read', async () => {
    const { lines, tell } = start();
    await tell(STARTED);
    for (let step = 0; step < 100; step += 1) await tell(READ, 30);
    await tell(FINISHED);
    expect(lines.filter((line) => line.includes('scan.progress'))).toEqual([
      '[1.020 s] scan.progress logs/a.ndjson: 34.0 MB read',
      '[2.040 s] scan.progress logs/a.ndjson: 68.0 MB read',
    ]);
  });

  it('has its findings put together, and none of them left out', async () => {
    const { lines, tell } = start();
    await tell(STARTED);
    for (let step = 0; step < 50; step += 1) await tell(FOUND, 30);
    await tell(FINISHED);
    expect(lines.slice(1)).toEqual([
      '[0.030 s] anomaly.detected logs/a.ndjson: 3 errors, 1 warning',
      '[1.050 s] anomaly.detected logs/a.ndjson: 102 errors, 34 warnings',
      '[1.500 s] anomaly.detected logs/a.ndjson: 45 errors, 15 warnings',
      '[1.500 s] scan.finished logs/a.ndjson: 1,000 records, 3 errors, 1 warning',
    ]);
  });

  it('holds back nothing of another artifact', async () => {
    const { lines, tell } = start();
    const other = { artifact: 'b' };
    for (const event of [STARTED, { ...STARTED, ...other }]) await tell(event);
    for (const event of [FOUND, { ...FOUND, ...other }]) await tell(event, 1);
    for (const event of [READ, { ...READ, ...other }]) await tell(event, 1_000);
    expect(lines.slice(2)).toEqual([
      '[0.001 s] anomaly.detected logs/a.ndjson: 3 errors, 1 warning',
      '[0.002 s] anomaly.detected b: 3 errors, 1 warning',
      '[1.002 s] scan.progress logs/a.ndjson: 1.0 MB read',
      '[2.002 s] scan.progress b: 1.0 MB read',
    ]);
  });
});

describe('names from elsewhere', () => {
  const HOSTILE = [
    'a\n::error::forged',
    'a\r\n##[error]forged',
    '::add-mask::x',
    'a ::stop-commands::t',
    '50%0A::error::forged',
    '\x1b[2J\u202e\u2028::set-output name=result::pass',
  ];

  afterEach(() => vi.restoreAllMocks());

  it.each(HOSTILE)('%j moves no cursor, ends no line and is no command', async (artifact) => {
    const events = [STARTED, { ...STARTED, backend: artifact }].map((event) => ({ ...event, artifact }));
    const lines = await linesOf(...events, { type: 'metrics.read', source: artifact, status: 'ok' });
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).not.toMatch(/[^ -~]|##\[|(^|\s)::/);
    }
  });

  it.each(HOSTILE)('%j is one debug command, escaped as @actions/core does it', async (artifact) => {
    const [line = ''] = await linesOf({ ...STARTED, artifact });
    let written = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
    debug(line);
    vi.restoreAllMocks();
    expect(`${debugCommand(line)}\n`).toBe(written.replace('\r\n', '\n'));
  });

  it('show no credentials, and are cut where they are long', async () => {
    const [secret, long = ''] = await linesOf(
      { type: 'metrics.read', source: 'https://me:hunter2@example.com/m', status: 'ok' },
      { ...STARTED, artifact: `/${'x'.repeat(5_000)}` },
    );
    expect(secret).toBe('[0.000 s] metrics.read https://example.com/m: ok');
    expect(long.length).toBeLessThan(300);
    expect(long).toContain('xxx… (json, examine)');
  });
});
