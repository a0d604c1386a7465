/** Compaction and the judgement of retention, on real files. */
import { appendFileSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PersistenceBackend } from '../../src/backends/backend.ts';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { RotatingFilesBackend } from '../../src/backends/rotating-files.ts';
import { EXAMINE } from '../../src/command-line/runs.ts';
import { type GateTask, runGate } from '../../src/gate.ts';
import type { Report, Retention } from '../../src/report/report.ts';
import { compactCounted, runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const START = 1_767_225_600;
const LINES = Array.from({ length: 10 }, (_, i) => eventLine(START + i));
const NOW = new Date((START + 10) * 1_000);
const NO_LIMITS: Retention = { max_records: null, max_age_seconds: null, max_total_bytes: null };
const TORN = '{"kind": "ev';

function json(directory: string): PersistenceBackend {
  return new JsonFileBackend({ path: join(directory, 'e.ndjson'), shownPath: 'e.ndjson' });
}

function rotating(directory: string): PersistenceBackend {
  const file = { path: join(directory, 'r.log'), shownPath: 'r.log' };
  return new RotatingFilesBackend(file, { maxFiles: 4, maxBytes: 1_000 });
}

async function compact(
  directory: string,
  retention: Partial<Retention>,
  { backend = json(directory), dryRun = false, now = NOW } = {},
) {
  const options = doctorOptions(directory, { mode: 'scan_only' });
  const { artifact, problems } = await compactCounted(
    backend,
    await runCountedDoctor(backend, options),
    options,
    {
      retention: { ...NO_LIMITS, ...retention },
      now,
      dryRun,
      workspace: directory,
      shown: (path) => path,
      settlingMs: 0,
      signal: NO_SIGNAL,
    },
  );
  return { artifact, problems, compaction: artifact.compaction };
}

function contentOf(directory: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  );
}

const SET = {
  'r.log.3': LINES.slice(0, 2).join(''),
  'r.log.2': LINES.slice(2, 5).join(''),
  'r.log.1': LINES.slice(5, 8).join(''),
  'r.log': LINES.slice(8).join(''),
};

describe('compaction', () => {
  test('keeps the newest records, byte for byte', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': LINES.join('') });
    const { compaction, artifact, problems } = await compact(directory, { max_records: 3 });
    expect(problems).toEqual([]);
    expect(contentOf(directory)).toEqual({ 'e.ndjson': LINES.slice(7).join('') });
    expect(compaction).toMatchObject({
      status: 'done',
      before: { records: 10 },
      after: { records: 3, event: 3, bytes: LINES.slice(7).join('').length },
      reclaimed: { records: 7, bytes: LINES.slice(0, 7).join('').length },
    });
    expect(artifact.post_scan?.records.total).toBe(3);
    expect(artifact.metrics).toMatchObject({ compactions: 1, compaction_errors: 0 });
  });

  test('of a set leaves each file that keeps something where it is', async () => {
    const directory = temporaryDirectory(SET);
    const { compaction } = await compact(directory, { max_records: 4 }, { backend: rotating(directory) });
    expect(contentOf(directory)).toEqual({
      'r.log.1': LINES.slice(6, 8).join(''),
      'r.log': LINES.slice(8).join(''),
    });
    expect(compaction?.files.map(({ path, after }) => [path, after.records])).toEqual([
      ['r.log.3', 0],
      ['r.log.2', 0],
      ['r.log.1', 2],
      ['r.log', 2],
    ]);
  });

  test('leaves the active file, empty, where Papyra writes to it', async () => {
    const directory = temporaryDirectory(SET);
    await compact(
      directory,
      { max_age_seconds: 5 },
      { backend: rotating(directory), now: new Date(NOW.getTime() + 1e6) },
    );
    expect(contentOf(directory)).toEqual({ 'r.log': '' });
  });

  test('in a dry run writes nothing and says what would go', async () => {
    const directory = temporaryDirectory(SET);
    const { compaction, artifact } = await compact(
      directory,
      { max_records: 4 },
      { backend: rotating(directory), dryRun: true },
    );
    expect(contentOf(directory)).toEqual(SET);
    expect(compaction).toMatchObject({ status: 'planned', reclaimed: { records: 6 } });
    expect([artifact.post_scan, artifact.metrics['compactions']]).toEqual([null, 0]);
  });

  test('has nothing to do where nothing is past retention', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': LINES.join('') });
    const { compaction } = await compact(directory, { max_records: 10, max_age_seconds: 10 });
    expect(compaction).toMatchObject({ status: 'none', reclaimed: { records: 0, bytes: 0 } });
  });

  test('twice is compaction once', async () => {
    const directory = temporaryDirectory(SET);
    const backend = rotating(directory);
    await compact(directory, { max_total_bytes: 700 }, { backend });
    const once = contentOf(directory);
    const { compaction } = await compact(directory, { max_total_bytes: 700 }, { backend });
    expect(compaction?.status).toBe('none');
    expect(contentOf(directory)).toEqual(once);
  });

  test('leaves damage where it is, for recovery', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': `${LINES[0]}${TORN}\n${LINES[1]}${LINES[2]}${TORN}` });
    const { artifact } = await compact(directory, { max_records: 1 });
    expect(contentOf(directory)).toEqual({ 'e.ndjson': `${TORN}\n${LINES[2]}${TORN}` });
    expect(artifact.post_scan?.counts.errors).toBe(2);
  });

  test('refuses an age limit where timestamps are no Unix time', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': eventLine(12.5) + eventLine(13.5) });
    const { compaction, problems, artifact } = await compact(directory, { max_age_seconds: 60 });
    expect(compaction?.status).toBe('refused');
    expect(problems[0]?.message).toContain('time_fn=time.time');
    expect(artifact.exit_code).toBe(3);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(eventLine(12.5) + eventLine(13.5));
  });

  test('follows no link out of the workspace', async () => {
    const elsewhere = temporaryDirectory({ 'e.ndjson': LINES.join('') });
    const directory = temporaryDirectory();
    symlinkSync(join(elsewhere, 'e.ndjson'), join(directory, 'e.ndjson'));
    const { compaction, artifact } = await compact(directory, { max_records: 1 });
    expect([compaction?.status, artifact.exit_code]).toEqual(['refused', 3]);
    expect(readFileSync(join(elsewhere, 'e.ndjson'), 'utf8')).toBe(LINES.join(''));
  });

  test('makes no file where there is none', async () => {
    const directory = temporaryDirectory();
    const { compaction } = await compact(directory, { max_records: 1 });
    expect(compaction?.status).toBe('none');
    expect(existsSync(join(directory, 'e.ndjson'))).toBe(false);
  });
});

describe('the gate on retention', () => {
  async function gate(
    given: Record<string, string>,
    directory: string,
    task: Partial<GateTask> = {},
  ): Promise<Report> {
    const sources = {
      given: new Map(Object.entries({ path: 'e.ndjson', ...given })),
      givenAs: 'flag' as const,
      withConfigFile: false,
      cwd: directory,
    };
    const surroundings = {
      cwd: directory,
      run: null,
      now: NOW,
      hooks: [],
      mask: () => {},
      signal: NO_SIGNAL,
    };
    return (await runGate(sources, surroundings, { ...EXAMINE, ...task })).report;
  }

  test('says that compaction is overdue, and writes nothing', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': LINES.join('') });
    const { verdict, checks } = await gate({ 'max-records': '4' }, directory);
    expect(verdict).toMatchObject({ status: 'fail', exit_code: 1 });
    expect(checks.find(({ id }) => id.startsWith('retention'))).toMatchObject({
      observed: 6,
      limit: 0,
      status: 'fail',
      message:
        'retention.overdue_records <= 0: compaction is overdue: 6 of 10 records would go (max-records 4) [e.ndjson]',
    });
    expect(contentOf(directory)).toEqual({ 'e.ndjson': LINES.join('') });
  });

  test('is content with what retention allows, and warns in the modes that let pass', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': LINES.join('') });
    expect((await gate({ 'max-records': '10' }, directory)).verdict.exit_code).toBe(0);
    const lenient = await gate({ 'max-records': '9', mode: 'scan_only' }, directory);
    expect(lenient.verdict).toMatchObject({ status: 'pass', exit_code: 0 });
    expect(lenient.verdict.reasons.join()).toContain('1 of 10 records would go');
  });

  test('offers its numbers to thresholds', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': LINES.join('') });
    const thresholds = 'retention.overdue_records / records.total <= 10%';
    const { checks } = await gate({ 'max-records': '5', thresholds, mode: 'ignore' }, directory);
    expect(checks.find(({ expression }) => expression === thresholds)).toMatchObject({
      status: 'fail',
      observed: 0.5,
    });
  });

  test('a mistake anywhere in the settings keeps it from compacting and from mending', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': LINES.join('') + TORN });
    const given = { 'max-records': '4', mode: 'recover', 'max-loss': 'some' };
    const { verdict } = await gate(given, directory, { compacts: true });
    expect(verdict.exit_code).toBe(3);
    expect(contentOf(directory)).toEqual({ 'e.ndjson': LINES.join('') + TORN });
  });

  test('counts what a recovery removed, not what it was not allowed to', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': `${LINES.join('')}${TORN}` });
    const removed = async (maxLoss: string) => {
      const given = { mode: 'recover', 'max-loss': maxLoss, thresholds: 'recovery.removed_bytes >= 0' };
      const { checks } = await gate(given, directory);
      return checks.find(({ expression }) => expression === given.thresholds)?.observed;
    };
    expect(await removed('1 byte')).toBe(0);
    expect(await removed('1 record')).toBe(TORN.length);
  });

  test('judges retention of what a recovery has left', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': `${LINES.join('')}${TORN}` });
    const { artifacts, verdict } = await gate({ 'max-records': '10', mode: 'recover' }, directory);
    expect(verdict.exit_code).toBe(0);
    expect(artifacts[0]).toMatchObject({ recovery: { status: 'done' }, compaction: { status: 'none' } });
  });

  test('an artifact that grows while it is compacted is left alone', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': LINES.join('') });
    const path = join(directory, 'e.ndjson');
    const backend = json(directory);
    // It asks where the workspace is before it measures, and again before it writes.
    let asked = 0;
    const options = {
      retention: { ...NO_LIMITS, max_records: 1 },
      now: NOW,
      dryRun: false,
      get workspace() {
        if (++asked === 2) appendFileSync(path, eventLine(START + 99));
        return directory;
      },
      shown: (shown: string) => shown,
      settlingMs: 0,
      signal: NO_SIGNAL,
    };
    const { compaction, problems } = await backend.compact(options);
    expect(compaction.status).toBe('refused');
    expect(problems[0]?.message).toContain('was written to');
    expect(readFileSync(path, 'utf8')).toBe(LINES.join('') + eventLine(START + 99));
  });
});
