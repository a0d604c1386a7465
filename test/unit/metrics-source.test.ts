import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_MAX_METRICS_BYTES, readMetricsSources } from '../../src/metrics/source.ts';
import { metricsSourceSchema, problemSchema } from '../../src/report/report.ts';
import { unprivileged } from '../support/unprivileged.ts';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'metrics-'));
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function write(path: string, content: string | Buffer = '{"scans": 1}'): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

async function readAll(...specs: string[]) {
  const result = await readMetricsSources(specs, {
    cwd,
    timeoutMs: 2_000,
    maxBytes: DEFAULT_MAX_METRICS_BYTES,
  });
  for (const source of result.sources) metricsSourceSchema.parse(source);
  for (const problem of result.problems) problemSchema.parse(problem);
  return result;
}

async function namesOf(...specs: string[]): Promise<string[]> {
  const { sources, problems } = await readAll(...specs);
  expect(problems).toEqual([]);
  return sources.map(({ source }) => source);
}

/** The one problem that the specs cause; it is an error. */
async function problemOf(...specs: string[]) {
  const { sources, problems } = await readAll(...specs);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  expect(problem?.severity).toBe('error');
  return { subject: problem?.subject, message: problem?.message ?? '', sources };
}

describe('which files', () => {
  test('a path, relative or absolute, is shown relative to the working directory', async () => {
    write('out/metrics.json');
    expect(await namesOf('out/metrics.json')).toEqual(['out/metrics.json']);
    expect(await namesOf(join(cwd, 'out/metrics.json'))).toEqual(['out/metrics.json']);
    expect(await namesOf('./out/../out/metrics.json ')).toEqual(['out/metrics.json']);
  });

  test('a path outside is shown whole', async () => {
    write('metrics.json');
    mkdirSync(join(cwd, 'inner'));
    const result = await readMetricsSources(['../metrics.json'], {
      cwd: join(cwd, 'inner'),
      timeoutMs: 1,
      maxBytes: 99,
    });
    expect(result.sources.map(({ source }) => source)).toEqual([join(cwd, 'metrics.json')]);
  });

  test('globs in the order of the specs, their files sorted, each file once', async () => {
    for (const name of ['b.json', 'a.json', 'c/d.json', 'c/e.txt']) write(name);
    expect(await namesOf('c/*.json', '*.json', '**/*.json', 'a.json')).toEqual([
      'c/d.json',
      'a.json',
      'b.json',
    ]);
    expect(await namesOf('{a,b}.json')).toEqual(['a.json', 'b.json']);
    expect(await namesOf(join(cwd, '[ab].json'))).toEqual(['a.json', 'b.json']);
  });

  test('! leaves files out, wherever it stands and however they were named', async () => {
    for (const name of ['a.json', 'b.json', 'old/c.json']) write(name);
    expect(await namesOf('!b.json', '**/*.json', '!old')).toEqual(['a.json']);
    expect(await namesOf('a.json', 'b.json', '! b*')).toEqual(['a.json']);
    expect(await namesOf('**/*.json', '!old/')).toEqual(['a.json', 'b.json']);
  });

  test('a path that exists is a path, not a glob', async () => {
    for (const name of ['a[1].json', 'a1.json', '{x', 'lines=a.json']) write(name);
    expect(await namesOf('a[1].json')).toEqual(['a[1].json']);
    expect(await namesOf('{x')).toEqual(['{x']);
    expect(await namesOf('lines=a.json')).toEqual(['lines=a.json']);
    expect(await namesOf('a\\[1\\].*')).toEqual(['a[1].json']);
  });

  test('a symbolic link is followed under its own name', async () => {
    write('real.json');
    symlinkSync('real.json', join(cwd, 'link.json'));
    expect(await namesOf('link.json')).toEqual(['link.json']);
  });

  test('the form is told by the content, or named', async () => {
    write('a.txt', 'scans: 1');
    expect((await readAll('a.txt')).sources).toMatchObject([
      { form: 'lines', status: 'ok', values: { scans: 1 } },
    ]);
    expect((await readAll('lines=*.txt')).sources).toMatchObject([{ form: 'lines', status: 'ok' }]);
    const named = await problemOf('prometheus=a.txt');
    expect(named.sources).toMatchObject([{ form: 'prometheus', status: 'error', message: named.message }]);
  });

  test('a form named for one file of a glob counts, two forms do not', async () => {
    write('a.txt', 'scans: 1');
    expect((await problemOf('*.txt', 'prometheus=a.txt')).message).toMatch(/no Prometheus sample/);
    expect((await problemOf('lines=a.txt', 'prometheus=a.txt')).message).toBe(
      'a.txt is named both as lines and as prometheus. Keep one of the two.',
    );
  });

  test('nothing asked is nothing read', async () => {
    expect(await readAll('', ' ')).toEqual({ sources: [], problems: [], interruption: null });
  });
});

describe('specs that mean nothing', () => {
  test('a missing file is a source with an error, too', async () => {
    const { subject, message, sources } = await problemOf('out/metrics.json');
    expect(subject).toBe('out/metrics.json');
    expect(message).toBe(
      'out/metrics.json cannot be read: there is no such file (ENOENT). Check the path, and that the step which writes the metrics has run.',
    );
    expect(sources).toMatchObject([
      { source: 'out/metrics.json', status: 'error', message, values: {}, raw: {} },
    ]);
  });

  test.each([
    ['*.json', /^No file matches "\*\.json"\. Check the pattern/],
    ['[a.json', /^The pattern "\[a\.json" cannot be read: '\[' is never closed; add '\]'/],
    ['{a,b.json', /^The pattern "\{a,b\.json" cannot be read: '\{' /],
    ['![a', /^The pattern "\[a" cannot be read: '\[' /],
    ['!http://user:s3cret@host/', /^"!" leaves out files, not addresses\. Take http:\/\/host\/ off the list/],
    ['promtheus=a.json', /"promtheus" is no form of metrics\. The forms are papyra, lines, prometheus, /],
    ['lines=', /A form is named without a path/],
    ['ftp://user:s3cret@host/a', /^ftp:\/\/host\/a has a scheme the gate does not read/],
    ['lines=ftp://user:s3cret@host/a', /has a scheme/],
  ])('%s', async (spec, expected) => {
    const { subject, message, sources } = await problemOf(spec);
    expect(message).toMatch(expected);
    expect(`${subject} ${message}`).not.toContain('s3cret');
    expect(sources).toEqual([]);
  });

  test('every mistake is told', async () => {
    const { problems } = await readAll('a.json', '*.txt', '[x', '!{y');
    expect(problems.map(({ subject }) => subject).sort()).toEqual(['!{y', '*.txt', '[x', 'a.json']);
  });
});

describe('files that cannot be used', () => {
  test.each([
    ['an empty file', '', /^m is empty/],
    ['a binary file', Buffer.from([1, 0, 255]), /^m is binary or not in UTF-8/],
    ['an array', '[]', /^m holds a JSON array/],
    ['a file cut off', '{"scans": 1', /^m ends in the middle/],
    ['a web page', '<!doctype html>', /^m holds a web page/],
    ['two names that disagree', '{"scans": 1, "scan_count": 2}', /"scans" is 1 and "scan_count" is 2/],
  ])('%s', async (_, content, expected) => {
    write('m', content);
    const { message, sources } = await problemOf('m');
    expect(message).toMatch(expected);
    expect(sources).toMatchObject([{ source: 'm', status: 'error', message, values: {}, raw: {} }]);
  });

  test('a directory', async () => {
    mkdirSync(join(cwd, 'out'));
    expect((await problemOf('out')).message).toMatch(/^out is a directory\. .* such as out\/\*\.json\.$/);
  });

  test('a file over the limit', async () => {
    write('m', 'scans: 1');
    const options = { cwd, timeoutMs: 1, maxBytes: 7 };
    const { problems } = await readMetricsSources(['m'], options);
    expect(problems).toMatchObject([{ subject: 'm', message: /^m is larger than 7 bytes/ }]);
    expect((await readMetricsSources(['m'], { ...options, maxBytes: 8 })).problems).toEqual([]);
  });

  test('a file without permission', async () => {
    write('m');
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'm'), 0);
    const { message } = await unprivileged(() => problemOf('m'));
    expect(message).toMatch(/permission is denied \(EACCES\)\. Make it readable/);
  });

  test.skipIf(process.platform === 'win32')('a named pipe is not waited for', async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    expect((await problemOf('pipe')).message).toMatch(/^pipe is a pipe or a device/);
  });

  test('a file that only says no metrics is no problem', async () => {
    write('m', 'metrics: <unavailable>\n');
    const { sources, problems } = await readAll('m');
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([{ source: 'm', form: 'lines', status: 'unavailable', values: {} }]);
  });
});

test('addresses are read beside files, in order, and each under its own name', async () => {
  write('m');
  const server = createServer((request, response) => {
    if (request.url?.includes('slow')) return;
    response.end(request.url?.includes('page') ? '<html>' : `scans: ${request.url?.slice(-1)}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started = Date.now();
  const { sources, problems } = await readAll(
    `http://me:s3cret@${host}/a?t=1`,
    'm',
    `lines=http://${host}/a?t=2`,
    `http://${host}/page`,
    `http://${host}/slow1`,
    `http://${host}/slow2`,
  );
  expect(Date.now() - started).toBeLessThan(3_800);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  expect(sources.map(({ source, status, values }) => [source, status, values['scans']])).toEqual([
    [`http://${host}/a?t=***`, 'ok', 1],
    ['m', 'ok', 1],
    [`http://${host}/a?t=*** (2)`, 'ok', 2],
    [`http://${host}/page`, 'error', undefined],
    [`http://${host}/slow1`, 'error', undefined],
    [`http://${host}/slow2`, 'error', undefined],
  ]);
  expect(problems.map(({ subject }) => subject)).toEqual([
    `http://${host}/page`,
    `http://${host}/slow1`,
    `http://${host}/slow2`,
  ]);
  expect(JSON.stringify({ sources, problems })).not.toContain('s3cret');
});
