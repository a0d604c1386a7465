/** Resetting a baseline that lies on the disk, and what may stand in its way there. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resetBaseline } from '../../src/command-line/reset-baseline.ts';
import { runGate, WHOLE_GATE } from '../../src/gate.ts';
import { identityAt } from '../../src/ndjson/file-identity.ts';
import { renderReset } from '../../src/render/metrics-reset.ts';
import { baselineFrom } from '../../src/report/baseline.ts';
import { keptBaselines } from '../../src/report/kept-baselines.ts';
import type { Sources } from '../../src/report/new-interval.ts';
import { ownFiles } from '../../src/report/own-files.ts';
import { replaceBaseline } from '../../src/report/replace-baseline.ts';
import { snapshotSchema } from '../../src/report/snapshot-schema.ts';
import { FilePatterns } from '../../src/settings/file-patterns.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { unprivileged } from '../support/unprivileged.ts';

const NAME = 'metrics-snapshot.json';
const NOW = new Date('2026-11-22T00:45:38.123Z');
const KEPT = 'metrics-snapshot.2026-11-22T004538Z.json';

const OLD = {
  schema_version: 1,
  generated_at: '2026-11-21T00:00:00.000Z',
  tool: { name: 'papyra-health-gate', version: '0.0.1' },
  run: null,
  complete: true,
  metrics: { write_errors: 3, registry_size: 4 },
  sources: [{ source: 'm.json', status: 'ok', values: { write_errors: 3, registry_size: 4 } }],
  artifacts: [],
};
/** Not as the gate would write it: what is kept is the file, not what it says. */
const TEXT = `${JSON.stringify(OLD)}\n\n`;

function workspace(content: string | Uint8Array = TEXT): string {
  return temporaryDirectory({ [NAME]: content });
}

function read(directory: string, name: string): string {
  return readFileSync(join(directory, name), 'utf8');
}

function reset(cwd: string, { path = NAME, asked = [] as Sources, now = NOW } = {}) {
  return resetBaseline(path, asked, { cwd, now });
}

describe('a reset', () => {
  test('puts the new baseline in place, and keeps the old one byte for byte beside it, dated', async () => {
    const cwd = workspace();
    expect(await reset(cwd)).toEqual({
      baseline: NAME,
      kept_at: KEPT,
      generated_at: '2026-11-22T00:45:38.123Z',
      previous_generated_at: OLD.generated_at,
      sources: [{ source: 'm.json', status: 'ok', read: null, reset: 1, kept: 1 }],
      artifacts: 0,
    });
    expect(readdirSync(cwd).sort()).toEqual([KEPT, NAME]);
    expect(read(cwd, KEPT)).toBe(TEXT);
    const fresh = snapshotSchema.parse(JSON.parse(read(cwd, NAME)));
    expect(fresh.metrics).toEqual({ write_errors: 0, registry_size: 4 });
  });

  test('never writes over what is kept: in one second a number tells them apart', async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, KEPT), 'mine');
    mkdirSync(join(cwd, KEPT.replace('Z', 'Z-2')));
    expect(await reset(cwd)).toMatchObject({ kept_at: KEPT.replace('Z', 'Z-3') });
    expect(await reset(cwd)).toMatchObject({ kept_at: KEPT.replace('Z', 'Z-4') });
    expect(read(cwd, KEPT)).toBe('mine');
    expect(read(cwd, KEPT.replace('Z', 'Z-3'))).toBe(TEXT);
  });

  test('leaves mode and owner as they are', async () => {
    const cwd = workspace();
    chmodSync(join(cwd, NAME), 0o640);
    await reset(cwd);
    for (const name of [NAME, KEPT]) expect(statSync(join(cwd, name)).mode & 0o777, name).toBe(0o640);
  });

  test('takes away what one that was killed has left', async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, '.papyra-health-999999999-0123456789abcdef.tmp'), 'half');
    await reset(cwd);
    expect(readdirSync(cwd).sort()).toEqual([KEPT, NAME]);
  });

  test('goes through a symbolic link, which stays one; the old file is kept beside the file itself', async () => {
    const cwd = temporaryDirectory({ 'held/today.json': TEXT });
    symlinkSync('held/today.json', join(cwd, NAME));
    expect(await reset(cwd)).toMatchObject({
      baseline: 'held/today.json',
      kept_at: 'held/today.2026-11-22T004538Z.json',
    });
    expect(lstatSync(join(cwd, NAME)).isSymbolicLink()).toBe(true);
    expect(read(cwd, 'held/today.2026-11-22T004538Z.json')).toBe(TEXT);
    expect(JSON.parse(read(cwd, NAME)).sources[0].values.write_errors).toBe(0);
  });

  test('works on a file with another ending, or none', async () => {
    const cwd = temporaryDirectory({ 'state/base': TEXT });
    expect(await reset(cwd, { path: 'state/base' })).toMatchObject({
      kept_at: 'state/base.2026-11-22T004538Z',
    });
  });
});

test('a sum that is too large for a number is left out of the new baseline, which can be read again', async () => {
  const sources = ['a.json', 'b.json'].map((source) => ({
    source,
    status: 'ok' as const,
    values: { scans: 1.7e308 },
  }));
  const cwd = workspace();
  expect(await reset(cwd, { asked: sources })).toMatchObject({ baseline: NAME });
  const { facts, problems } = await baselineFrom(NAME, cwd);
  expect(problems).toEqual([]);
  expect(facts?.map(({ values }) => values['scans'])).toEqual([1.7e308, 1.7e308, undefined]);
  expect(JSON.parse(read(cwd, NAME)).metrics).toEqual({ write_errors: 0, registry_size: 4 });
});

test('a check leaves such a sum out too, and says so; its snapshot is a baseline', async () => {
  const metrics = '{"scans": 1.7e308, "records_read": 1}';
  const cwd = temporaryDirectory({ 'a.json': metrics, 'b.json': metrics });
  const given = new Map([['metrics', 'a.json\nb.json']]);
  const { files } = await runGate(
    { given, givenAs: 'input', withConfigFile: true, cwd },
    { cwd, run: null, now: NOW, hooks: [], mask: () => {}, signal: NO_SIGNAL },
    WHOLE_GATE,
  );
  expect(files.warnings).toEqual([
    'metrics-snapshot.json has no sum of scans, which is too large for a number; the numbers of each source are there. ' +
      'The verdict does not depend on it.',
  ]);
  expect(JSON.parse(readFileSync(files.snapshot ?? '', 'utf8')).metrics).toEqual({ records_read: 2 });
  const { facts, problems } = await baselineFrom(files.snapshot ?? '', cwd);
  expect([problems, facts?.length]).toEqual([[], 2]);
});

describe('what cannot be reset stays as it is, and a message says why and what to do', () => {
  const report = JSON.stringify({ schema_version: 1, verdict: {}, metrics: [] });
  test.each([
    ['nothing', '', 'it is empty'],
    ['half a snapshot', TEXT.slice(0, 90), 'it is not JSON'],
    ['other JSON', '{"write_errors": 1}', 'it is JSON, but no snapshot of this gate (see "schema_version")'],
    ['a report', report, 'it is a report of this gate, and the snapshot lies beside it'],
    [
      'a newer snapshot',
      JSON.stringify({ ...OLD, schema_version: 2 }),
      'it has schema_version 2, and this version of the gate reads 1',
    ],
    [
      'a snapshot of half a run',
      JSON.stringify({ ...OLD, complete: false }),
      'the run that wrote it did not read everything',
    ],
  ])('%s', async (_what, content, reason) => {
    const cwd = workspace(content);
    expect(await reset(cwd)).toBe(
      `--baseline: ${NAME} cannot be reset: ${reason}. Name the metrics-snapshot.json of an earlier run. Nothing was changed.`,
    );
    expect(readdirSync(cwd)).toEqual([NAME]);
    expect(read(cwd, NAME)).toBe(content);
  });

  test('a file of 100 MB', async () => {
    const cwd = workspace();
    truncateSync(join(cwd, NAME), 100_000_000);
    expect(await reset(cwd)).toContain('it is larger than 64 MiB');
    expect(readdirSync(cwd)).toEqual([NAME]);
  });

  test.each([
    ['.', 'it is not a file'],
    ['', '--baseline names no file'],
    ['https://example.org/metrics-snapshot.json', 'it is an address'],
    ['no.json', 'no.json is not there'],
    [`${NAME}/x.json`, 'a part of its path is not a directory'],
  ])('%j', async (path, reason) => {
    const cwd = workspace();
    const message = await reset(cwd, { path });
    expect(message).toContain(reason);
    expect(message).toContain('Name the metrics-snapshot.json of an earlier run');
    expect(readdirSync(cwd)).toEqual([NAME]);
  });

  test('a symbolic link out of the workspace', async () => {
    const elsewhere = workspace();
    const cwd = temporaryDirectory();
    symlinkSync(join(elsewhere, NAME), join(cwd, NAME));
    expect(await reset(cwd)).toContain('leads out of the workspace');
    expect(readdirSync(elsewhere)).toEqual([NAME]);
    expect(read(elsewhere, NAME)).toBe(TEXT);
  });

  test('a file that was replaced after it was read', () => {
    const cwd = workspace();
    const path = join(cwd, NAME);
    const old = { path, shownPath: NAME, bytes: readFileSync(path), identity: identityAt(path) };
    writeFileSync(path, 'newer');
    expect(() => replaceBaseline(old, 'fresh', NOW, (shown) => shown)).toThrow(
      'was written to while it was looked at, so it was left alone. Stop what writes to it, then run this again. Nothing was changed.',
    );
    expect(readdirSync(cwd)).toEqual([NAME]);
    expect(read(cwd, NAME)).toBe('newer');
  });

  test.skipIf(process.platform === 'win32')('a directory that may not be written to', async () => {
    const cwd = workspace();
    chmodSync(cwd, 0o555);
    const message = await unprivileged(() => reset(cwd));
    chmodSync(cwd, 0o755);
    expect(message).toMatch(
      /^--baseline: metrics-snapshot\.json could not be replaced: permission is denied \(EACCES\) in the directory of metrics-snapshot\.json\. Nothing was changed\. Run it as a user who may write there/,
    );
    expect(readdirSync(cwd)).toEqual([NAME]);
  });

  test('a file whose name has no room for the time', async () => {
    const name = `${'a'.repeat(240)}.json`;
    const cwd = temporaryDirectory({ [name]: TEXT });
    const message = await reset(cwd, { path: name });
    expect(message).toMatch(/ENAMETOOLONG.* Nothing was changed\. Give the baseline a shorter name/);
    expect(message).not.toContain('recovery-mode');
    expect(readdirSync(cwd)).toEqual([name]);
  });

  test('one that would be too large to be read again, for it is written with indents', async () => {
    const sources = [{ source: 'x'.repeat((64 << 20) - 300), status: 'ok', values: {} }];
    const content = JSON.stringify({ ...OLD, sources });
    expect(content.length).toBeLessThan(64 << 20);
    const cwd = workspace(content);
    const message = await reset(cwd);
    expect(message).toContain('it is larger than 64 MiB');
    expect(message).toContain('Nothing was changed.');
    expect(readdirSync(cwd)).toEqual([NAME]);
    expect(read(cwd, NAME)).toBe(content);
  });

  test.skipIf(process.platform === 'win32')('a file that may not be read', async () => {
    const cwd = workspace();
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, NAME), 0o200);
    expect(await unprivileged(() => reset(cwd))).toContain('permission is denied');
    expect(readdirSync(cwd)).toEqual([NAME]);
  });
});

describe('globs', () => {
  test('pass over the baseline, the old ones beside it, and those in the output directory', async () => {
    const cwd = temporaryDirectory({
      'state/base.json': TEXT,
      'state/base.2026-11-22T004538Z.json': TEXT,
      'state/base.2026-11-22T004538Z-2.json': TEXT,
      'state/base.of-mine.json': '{}',
      'state/metrics.json': '{}',
      'out/metrics-snapshot.2026-11-22T004538Z.json': TEXT,
      'out/mine.json': '{}',
    });
    const settings = { 'output-dir': 'out', baseline: 'state/base.json' };
    const patterns = new FilePatterns({ cwd, exclusions: [], ownFiles: () => ownFiles(settings, cwd) });
    const { files } = await patterns.match('*/*.json');
    expect(files.map(({ path }) => path.slice(cwd.length + 1))).toEqual([
      'out/mine.json',
      'state/base.of-mine.json',
      'state/metrics.json',
    ]);
    // It can still be named.
    expect((await patterns.match('state/base.2026-11-22T004538Z.json')).files).toHaveLength(1);
  });

  test('pass over what a baseline that is a symbolic link leads to, and over the old ones there', async () => {
    const kept = 'held/today.2026-11-22T004538Z.json';
    const cwd = temporaryDirectory({ 'held/today.json': TEXT, [kept]: TEXT, 'held/mine.json': '{}' });
    symlinkSync('held/today.json', join(cwd, 'base.json'));
    // The working directory may be behind a link too.
    const link = join(temporaryDirectory(), 'link');
    symlinkSync(cwd, link);
    const settings = { 'output-dir': 'out', baseline: 'base.json' };
    for (const from of [cwd, link]) {
      const patterns = new FilePatterns({
        cwd: from,
        exclusions: [],
        ownFiles: () => ownFiles(settings, from),
      });
      const { files } = await patterns.match('**/*.json');
      expect(files.map(({ path }) => path)).toEqual([join(from, 'held/mine.json')]);
    }
  });

  test('a directory that is not there has no old baselines', () => {
    expect(keptBaselines(join(temporaryDirectory(), 'no/base.json'))).toEqual([]);
  });
});

describe('what is printed', () => {
  test('says what became of each source, and hides nothing of a hostile name', async () => {
    const sources = [
      OLD.sources[0],
      { source: 'a\u202e::error::\n', status: 'ok', values: { scans: 1 } },
      { source: 'idle.json', status: 'unavailable', values: {} },
    ];
    const artifact = { id: 'a', bytes: 1, records: {}, anomalies: 0, sha256: null, values: {} };
    const cwd = workspace(JSON.stringify({ ...OLD, sources, artifacts: [artifact] }));
    const asked = [{ source: 'http://app/metrics', status: 'ok' as const, values: { scans: 1, jobs: 2 } }];
    const done = await reset(cwd, { asked });
    if (typeof done === 'string') throw new Error(done);
    expect(renderReset(done, false)).toBe(
      [
        'metrics-snapshot.json: a new interval begins, at 2026-11-22T00:45:38.123Z',
        `  the old one began at 2026-11-21T00:00:00.000Z; its baseline is kept at ${KEPT}`,
        '  http://app/metrics: 2 numbers read, counted on from there',
        '  m.json: 1 counter set to 0, the error counters too; 1 gauge as before',
        '  a\\u202e::error::\\n: 1 counter set to 0, the error counters too',
        '  idle.json: unavailable, nothing to count on from',
        '  1 artifact: as before, for no reset changes a file',
        '',
      ].join('\n'),
    );
    expect(JSON.parse(renderReset(done, true))).toEqual(done);
    expect(existsSync(join(cwd, KEPT))).toBe(true);
  });

  test('says so where a source was asked in vain, and where it has gauges alone', async () => {
    const sources = [...OLD.sources, { source: 'g.json', status: 'ok', values: { registry_size: 2 } }];
    const cwd = workspace(JSON.stringify({ ...OLD, sources }));
    const done = await reset(cwd, { asked: [{ source: 'm.json', status: 'unavailable', values: {} }] });
    if (typeof done === 'string') throw new Error(done);
    const text = renderReset(done, false);
    expect(text).toContain(
      '  m.json: unavailable at this moment, so counted as started anew: 1 counter set to 0, the error counters too; 1 gauge as before\n',
    );
    expect(text).toContain('  g.json: no counters; 1 gauge as before\n');
  });

  test('says so where there is nothing to count anew', async () => {
    const cwd = workspace(JSON.stringify({ ...OLD, sources: [] }));
    const done = await reset(cwd);
    if (typeof done === 'string') throw new Error(done);
    expect(renderReset(done, false)).toContain('it has no metrics source, so there is nothing to count anew');
  });
});
