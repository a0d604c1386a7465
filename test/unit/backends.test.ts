import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ScanOptions } from '../../src/backends/backend.ts';
import { type DiscoveryOptions, discoverArtifacts } from '../../src/backends/discovery.ts';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { RotatingFilesBackend } from '../../src/backends/rotating-files.ts';
import { Findings } from '../../src/ndjson/findings.ts';
import { MAX_DIAGNOSED_BYTES } from '../../src/ndjson/line-diagnosis.ts';
import { RecordFacts } from '../../src/ndjson/record-facts.ts';
import { scanFile } from '../../src/ndjson/scan-file.ts';
import { ENGINE, NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';
import { unprivileged } from '../support/unprivileged.ts';

const OPTIONS: ScanOptions = {
  maxAnomalies: 100,
  severities: {},
  hash: true,
  forRecovery: null,
  emit: () => {},
  engine: ENGINE,
  signal: NO_SIGNAL,
};
const ROTATION = { maxFiles: 3, maxBytes: 1_000 };

async function scanContent(content: string | Uint8Array, options: Partial<ScanOptions> = {}) {
  const directory = temporaryDirectory({ 'e.ndjson': content });
  const backend = new JsonFileBackend({ path: join(directory, 'e.ndjson'), shownPath: 'e.ndjson' });
  return (await backend.scan({ ...OPTIONS, ...options })).scan;
}

const GOOD = eventLine(1);
const NEXT = eventLine(2);

describe('the scan of a file', () => {
  test.each([
    ['torn-tail', `${GOOD}{"kind": "ev`, 'TRUNCATED_LINE'],
    [
      'torn-tail',
      Buffer.concat([Buffer.from(`${GOOD}{"kind": "caf`), Buffer.from([0xc3])]),
      'TRUNCATED_LINE',
    ],
    ['unterminated-record', GOOD + NEXT.trimEnd(), 'TRUNCATED_LINE'],
    ['glued-records', `${GOOD}{"kind": "ev${NEXT}`, 'CORRUPTED_LINE'],
    ['glued-records', `${GOOD}${GOOD.trimEnd()}${NEXT}`, 'CORRUPTED_LINE'],
    ['glued-records', `${GOOD}{"kind": "ev${NEXT.trimEnd()}`, 'TRUNCATED_LINE'],
    [
      'invalid-utf8',
      Buffer.concat([Buffer.from(`${GOOD}{"a":"`), Buffer.from([0xff]), Buffer.from('"}\n')]),
      'CORRUPTED_LINE',
    ],
    [
      'invalid-utf8',
      Buffer.concat([Buffer.from(`${GOOD}{"a":"`), Buffer.from([0xff]), Buffer.from('"')]),
      'TRUNCATED_LINE',
    ],
    ['nul-hole', `${GOOD}${'\0'.repeat(64)}\n`, 'CORRUPTED_LINE'],
    ['nul-hole', `${GOOD}${'\0'.repeat(64)}`, 'TRUNCATED_LINE'],
    ['bom', `\ufeff${GOOD}`, 'CORRUPTED_LINE'],
    ['blank-line', `${GOOD}\n`, 'CORRUPTED_LINE'],
    ['invalid-json', `${GOOD}{"a" 1}\n`, 'CORRUPTED_LINE'],
    ['too-deep', `${'['.repeat(2_000)}${']'.repeat(2_000)}\n`, 'CORRUPTED_LINE'],
  ])('finds %s', async (rule, content, type) => {
    const { anomalies, counts } = await scanContent(content);
    expect(anomalies.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule, type, papyra: true },
    ]);
    expect(counts).toMatchObject({ errors: 1, papyra: 1, by_rule: { [rule]: 1 }, by_type: { [type]: 1 } });
  });

  test('says where, in characters and in bytes', async () => {
    const { anomalies } = await scanContent(`${GOOD}{"é": oops}\r\n${NEXT}`);
    expect(anomalies).toMatchObject([
      {
        line: 2,
        column: 7,
        byte_start: GOOD.length,
        byte_end: GOOD.length + 12,
        detail: 'Invalid JSON at line 2',
        message: 'expected a value',
      },
    ]);
  });

  test('points at the intact record within a glued line', async () => {
    const torn = '{"kind": "ev';
    const { anomalies } = await scanContent(`${torn}${NEXT}`);
    expect(anomalies).toMatchObject([{ rule: 'glued-records', column: torn.length + 1 }]);
  });

  test('gives up the search for an intact record before it becomes quadratic', async () => {
    const nested = '{"a":'.repeat(200_000);
    const { anomalies } = await scanContent(`${nested}\n`);
    expect(anomalies).toMatchObject([{ rule: 'too-deep' }]);
  });

  test('counts without end and lists up to the limit, errors first', async () => {
    const odd = '{"kind": "weird"}\n';
    const { anomalies, counts, truncated } = await scanContent(odd.repeat(50) + 'x\n'.repeat(50) + odd, {
      maxAnomalies: 20,
    });
    expect(anomalies).toHaveLength(20);
    expect(anomalies.every(({ rule }) => rule === 'invalid-json')).toBe(true);
    expect(truncated).toBe(true);
    expect(counts).toMatchObject({ total: 101, errors: 50, warnings: 51, papyra: 50 });
  });

  test('takes severities from the settings', async () => {
    const { anomalies, counts } = await scanContent(`\n[]\n${GOOD}{"kind": "weird"}\n`, {
      severities: { 'blank-line': 'warn', 'non-object': 'error', 'unknown-kind': 'ignore' },
    });
    expect(anomalies.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'blank-line warn',
      'non-object error',
    ]);
    expect(counts).toMatchObject({ total: 2, errors: 1, warnings: 1, papyra: 1 });
  });

  test('reads the bad lines of a file that is larger than its buffer', async () => {
    const filler = GOOD.repeat(60_000);
    const long = `{"a": "${'x'.repeat(6 << 20)}"} oops\n`;
    const { anomalies, bytes, records, sha256 } = await scanContent(
      `${filler}oops\n${filler}${long}${filler}`,
    );
    expect(anomalies.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [60_001, 1, 'invalid-json'],
      [120_002, long.length - 4, 'invalid-json'],
    ]);
    expect(bytes).toBe(3 * filler.length + 5 + long.length);
    expect(records.event).toBe(180_000);
    expect(sha256).toBe(
      createHash('sha256').update(`${filler}oops\n${filler}${long}${filler}`).digest('hex'),
    );
  });

  test('judges a line that is too long to be held by its first error', async () => {
    const directory = temporaryDirectory();
    const path = join(directory, 'e.ndjson');
    const fd = openSync(path, 'w');
    writeSync(fd, '"');
    for (let written = 0; written <= MAX_DIAGNOSED_BYTES; written += 1 << 20)
      writeSync(fd, 'x'.repeat(1 << 20));
    writeSync(fd, '\x01"\n');
    closeSync(fd);
    appendFileSync(path, GOOD);
    const { scan } = await new JsonFileBackend({ path, shownPath: 'e.ndjson' }).scan(OPTIONS);
    expect(scan.anomalies).toMatchObject([{ rule: 'invalid-json', line: 1, column: null }]);
    expect(scan.records.event).toBe(1);
  });

  test('an empty file and a missing one are healthy', async () => {
    expect(await scanContent('')).toMatchObject({ counts: { total: 0 }, bytes: 0, files: [{ bytes: 0 }] });
    const missing = new JsonFileBackend({ path: '/nowhere/e.ndjson', shownPath: 'e.ndjson' });
    expect(await missing.scan(OPTIONS)).toMatchObject({
      scan: { files: [], counts: { total: 0 } },
      problems: [],
    });
  });

  test.each([
    ['a directory', (path: string) => mkdirSync(path), /it is a directory.*\*\.ndjson/],
    ['a FIFO without a writer', (path: string) => execFileSync('mkfifo', [path]), /not a regular file/],
  ])('%s cannot be judged', async (_, make, message) => {
    const path = join(temporaryDirectory(), 'e.ndjson');
    make(path);
    const { problems } = await new JsonFileBackend({ path, shownPath: 'e.ndjson' }).scan(OPTIONS);
    expect(problems).toMatchObject([
      { subject: 'e.ndjson', severity: 'error', message: expect.stringMatching(message) },
    ]);
  });
});

test('a file without permission cannot be judged', async () => {
  const directory = temporaryDirectory({ 'e.ndjson': GOOD });
  const path = join(directory, 'e.ndjson');
  chmodSync(directory, 0o755);
  chmodSync(path, 0);
  const backend = new JsonFileBackend({ path, shownPath: 'e.ndjson' });
  const { problems } = await unprivileged(() => backend.scan(OPTIONS));
  expect(problems).toMatchObject([
    { message: expect.stringMatching(/permission is denied \(EACCES\)\. Make it readable/) },
  ]);
});

describe('the scan of a rotating set', () => {
  function rotating(files: Record<string, string>, options = ROTATION) {
    const directory = temporaryDirectory(files);
    return new RotatingFilesBackend({ path: join(directory, 'r.log'), shownPath: 'r.log' }, options).scan(
      OPTIONS,
    );
  }

  test('reads the files oldest first, so that time runs across them', async () => {
    const inOrder = { 'r.log': eventLine(3), 'r.log.1': eventLine(2), 'r.log.2': eventLine(1) };
    const { scan } = await rotating(inOrder);
    expect(scan.files.map(({ path }) => path)).toEqual(['r.log.2', 'r.log.1', 'r.log']);
    expect(scan).toMatchObject({ timestamps: { first: '1', last: '3' }, counts: { total: 0 } });
    const swapped = await rotating({ ...inOrder, 'r.log.1': eventLine(1), 'r.log.2': eventLine(2) });
    expect(swapped.scan.anomalies).toMatchObject([{ rule: 'time-regression', path: 'r.log.1', line: 1 }]);
  });

  test('names the orphans, whatever characters the path has', async () => {
    const directory = temporaryDirectory({
      'r[1].log': GOOD,
      'r[1].log.9': 'x',
      'r[1].log-old/': '',
      'r1.log.bak': '',
    });
    const file = { path: join(directory, 'r[1].log'), shownPath: 'r[1].log' };
    const { scan } = await new RotatingFilesBackend(file, ROTATION).scan(OPTIONS);
    expect(scan.anomalies.map(({ path, rule }) => [path, rule])).toEqual([
      ['r[1].log-old', 'orphaned-file'],
      ['r[1].log.9', 'orphaned-file'],
    ]);
  });

  test('tells a rotation that has stalled', async () => {
    const { scan } = await rotating({ 'r.log': GOOD.repeat(20), 'r.log.1': '', 'r.log.2': '' });
    expect(scan.anomalies).toMatchObject([{ rule: 'rotation-stalled', severity: 'warn', papyra: false }]);
    expect((await rotating({ 'r.log': GOOD.repeat(20), 'r.log.1': '' })).scan.counts.total).toBe(0);
  });

  test('a member that cannot be read is a finding and a problem', async () => {
    const { scan, problems } = await rotating({ 'r.log': GOOD, 'r.log.1/': '' });
    expect(scan.anomalies).toMatchObject([{ type: 'PARTIAL_WRITE', detail: 'File could not be read fully' }]);
    expect(problems).toHaveLength(1);
    expect(scan.sha256).toBeNull();
    expect(scan.records.event).toBe(1);
  });
});

describe('the discovery of artifacts', () => {
  function discover(files: Record<string, string>, options: Partial<DiscoveryOptions>) {
    const cwd = temporaryDirectory(files);
    return discoverArtifacts({
      patterns: ['*'],
      backend: 'auto',
      ifNoFiles: 'error',
      claim: () => null,
      ownFiles: () => [],
      ownGlobs: () => [],
      ...ROTATION,
      ...options,
      cwd,
    });
  }
  const names = async (discovery: ReturnType<typeof discover>) =>
    (await discovery).backends.map(({ kind, path }) => `${kind} ${path}`);

  const MIXED = {
    'a.ndjson': '',
    'r.log': '',
    'r.log.1': '',
    'r.log.2': '',
    'r.log.bak': '',
    'sub/b.ndjson': '',
  };

  test('a glob over a rotating set is one artifact', async () => {
    expect(await names(discover(MIXED, {}))).toEqual(['json a.ndjson', 'rotating r.log']);
  });

  test('any member names the set, also when the active file is not there', async () => {
    expect(await names(discover(MIXED, { patterns: ['r.log.2'] }))).toEqual(['rotating r.log']);
    expect(await names(discover({ 'r.log.1': '' }, { patterns: ['r.log'] }))).toEqual(['rotating r.log']);
    expect(await names(discover({ 'e.2024': '' }, { patterns: ['*'] }))).toEqual(['json e.2024']);
  });

  test('excludes, deep globs, and each artifact once', async () => {
    expect(await names(discover(MIXED, { patterns: ['**/*.ndjson', 'a.ndjson', '!sub/**'] }))).toEqual([
      'json a.ndjson',
    ]);
    expect(await names(discover(MIXED, { patterns: ['**/*.ndjson'] }))).toEqual([
      'json a.ndjson',
      'json sub/b.ndjson',
    ]);
  });

  test('a backend that is named is taken at its word', async () => {
    expect(await names(discover(MIXED, { patterns: ['r.log', 'r.log.1'], backend: 'json' }))).toEqual([
      'json r.log',
      'json r.log.1',
    ]);
    expect(await names(discover(MIXED, { patterns: ['a.ndjson'], backend: 'rotating' }))).toEqual([
      'rotating a.ndjson',
    ]);
  });

  test('a path that exists is no glob', async () => {
    expect(
      await names(discover({ 'e[1].ndjson': '', 'e1.ndjson': '' }, { patterns: ['e[1].ndjson'] })),
    ).toEqual(['json e[1].ndjson']);
  });

  test.each([
    ['error', ['error']],
    ['warn', ['warn']],
    ['ignore', []],
  ] as const)('a pattern that matches nothing: %s', async (ifNoFiles, severities) => {
    const { problems } = await discover({}, { patterns: ['no.ndjson'], ifNoFiles });
    expect(problems.map(({ severity }) => severity)).toEqual(severities);
    for (const { message } of problems) expect(message).toContain('"no.ndjson"');
  });

  test('a broken glob is a mistake, whatever if-no-files says', async () => {
    const { problems } = await discover({}, { patterns: ['logs/[abc'], ifNoFiles: 'ignore' });
    expect(problems).toMatchObject([
      { severity: 'error', message: expect.stringContaining("'[' is never closed") },
    ]);
  });
});

test('a record that a read error cut off leaves nothing behind for the next file of the set', async () => {
  const torn = `${GOOD}{"kind": "event", "timestamp": 99.5, "event_type": "Zed", "x`;
  const cut = gzipSync(torn).subarray(0, -4);
  const directory = temporaryDirectory({ 'r.log.1': '', 'r.log': '{"foo": 1}\n', 'cut.gz': cut });
  const findings = new Findings({ maxAnomalies: 10, severities: {} });
  const facts = new RecordFacts();
  const options = {
    findings,
    facts,
    hash: false,
    damage: null,
    onBytes: () => {},
    onInflated: () => {},
    engine: ENGINE,
    signal: NO_SIGNAL,
  };
  const file = (name: string) => ({ path: join(directory, name), shownPath: name });
  await expect(scanFile({ ...options, ...file('cut.gz') })).rejects.toThrow();
  await scanFile({ ...options, ...file('r.log') });
  expect(facts.counts).toMatchObject({ event: 1, other: 1 });
  expect(facts.lastTimestamp()).toBe('1');
  expect(findings.result().anomalies.map(({ rule }) => rule)).toEqual(['unknown-kind']);
});
