/** Measuring intervals, with the real dist/cli.js: check, reset, check. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { type Finished, runCli, startCli } from '../support/run.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const BASELINE = 'baseline.json';
const KEPT = /^baseline\.\d{4}-\d\d-\d\dT\d{6}Z\.json$/;

/** A directory in which a first interval was measured: three write errors in a hundred records. */
function measured(): string {
  const cwd = temporaryDirectory();
  count(cwd, { write_errors: 3, records_written: 100, registry_size: 4 });
  expect(runCli(['check', '--metrics', 'metrics.json', '--error-threshold', 'off'], cwd).code).toBe(0);
  copyFileSync(join(cwd, 'papyra-health/metrics-snapshot.json'), join(cwd, BASELINE));
  return cwd;
}

function count(cwd: string, counters: Readonly<Record<string, number>>): void {
  writeFileSync(join(cwd, 'metrics.json'), JSON.stringify(counters));
}

/** No new write errors in this interval? */
function check(cwd: string): { code: number | null; message: string | undefined } {
  const rules = 'increase(write_errors) <= 0\ndelta(registry_size) == 0';
  const args = ['check', '--metrics', '*.json', '--baseline', BASELINE, '--thresholds', rules];
  const { code, stdout } = runCli([...args, '--error-threshold', 'off', '--format', 'json'], cwd);
  const { checks } = JSON.parse(stdout) as Report;
  return { code, message: checks.find(({ expression }) => expression.startsWith('increase'))?.message };
}

function reset(cwd: string, ...flags: string[]): Finished {
  return runCli(['metrics', 'reset', '--baseline', BASELINE, ...flags], cwd);
}

describe('a process that is started anew', () => {
  test('has its errors hidden below the old count, until the baseline is reset', () => {
    const cwd = measured();
    count(cwd, { write_errors: 3, records_written: 50, registry_size: 4 });
    expect(check(cwd).code).toBe(0);

    const { code, stdout, stderr } = reset(cwd);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('metrics.json: 2 counters set to 0, the error counters too; 1 gauge as before');
    expect(check(cwd)).toEqual({
      code: 1,
      message: 'increase(write_errors) <= 0: found 3 (now 3, baseline 0) [metrics.json]',
    });
    count(cwd, { write_errors: 0, records_written: 50, registry_size: 4 });
    expect(check(cwd).code).toBe(0);
  });

  test('is compared with the old interval no more, and that is kept', () => {
    const cwd = measured();
    const before = readFileSync(join(cwd, BASELINE), 'utf8');
    const { kept_at } = JSON.parse(reset(cwd, '--json').stdout);
    expect(kept_at).toMatch(KEPT);
    expect(readFileSync(join(cwd, kept_at), 'utf8')).toBe(before);
    // The glob in the check takes neither of them for metrics.
    expect(check(cwd).message).toContain('now 3, baseline 0');
    expect(readdirSync(cwd).sort()).toEqual([kept_at, BASELINE, 'metrics.json', 'papyra-health']);
  });
});

describe('a process that goes on counting', () => {
  test('begins the second interval with what it has counted by then', () => {
    const cwd = measured();
    count(cwd, { write_errors: 5, records_written: 200, registry_size: 4 });
    expect(check(cwd).code).toBe(1);

    expect(reset(cwd, '--from', '*.json').stdout).toContain(
      'metrics.json: 3 numbers read, counted on from there',
    );
    expect(check(cwd)).toEqual({
      code: 0,
      message: 'increase(write_errors) <= 0: found 0 (now 5, baseline 5) [metrics.json]',
    });
    count(cwd, { write_errors: 6, records_written: 201, registry_size: 4 });
    expect(check(cwd).code).toBe(1);
  });

  test('can be asked under its address', async () => {
    const server = createServer((_request, response) => response.end('{"write_errors": 9}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const cwd = measured();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
    const args = ['metrics', 'reset', '--baseline', BASELINE, '--from', url];
    const { code, stderr } = await startCli(args, cwd).finished;
    expect([code, stderr]).toEqual([0, '']);
    const { sources } = JSON.parse(readFileSync(join(cwd, BASELINE), 'utf8'));
    expect(sources).toMatchObject([
      { source: url, values: { write_errors: 9 } },
      { source: 'metrics.json', values: { write_errors: 0, registry_size: 4 } },
    ]);
  });

  test('can be asked by a command, as the check does', () => {
    const cwd = temporaryDirectory({ 'print.mjs': 'console.log(\'{"write_errors": 4}\')' });
    const command = ['--metrics-command', `${process.execPath} print.mjs`];
    const first = ['check', ...command, '--error-threshold', 'off'];
    expect(runCli(first, cwd).code).toBe(0);
    copyFileSync(join(cwd, 'papyra-health/metrics-snapshot.json'), join(cwd, BASELINE));

    const second = [...first, '--baseline', BASELINE, '--thresholds', 'increase(write_errors) <= 0'];
    expect(reset(cwd).code).toBe(0);
    expect(runCli(second, cwd).code).toBe(1);
    expect(reset(cwd, ...command).code).toBe(0);
    expect(runCli(second, cwd).code).toBe(0);
  });

  test('without metrics is unavailable, and fine', () => {
    const cwd = measured();
    writeFileSync(join(cwd, 'metrics.json'), '{}');
    const { code, stdout } = reset(cwd, '--from', 'metrics.json');
    expect(code).toBe(0);
    expect(stdout).toContain('metrics.json: unavailable at this moment, so counted as started anew');
    count(cwd, { write_errors: 3, records_written: 50, registry_size: 4 });
    expect(check(cwd).code).toBe(1);
  });
});

describe('nothing is written', () => {
  test.each([
    [['--from', 'no.json'], 'no.json cannot be read'],
    [['--from', 'metrics.json', '--from', 'broken.json'], 'broken.json'],
    [['--from', '!metrics.json'], '--from names no metrics source'],
    [['--metrics-command', ''], '--metrics-command names no program'],
    [['--from', 'metrics.json', '--metrics-command', ' '], '--metrics-command names no program'],
    [['--from', '', '--metrics-command', 'echo scans:1'], '--from names no metrics source'],
    [['--from', 'metrics.json', '--metrics-timeout', '0'], 'metrics-timeout'],
  ])('with %j', (flags, message) => {
    const cwd = measured();
    writeFileSync(join(cwd, 'broken.json'), '{"write_errors": "many"');
    const before = readFileSync(join(cwd, BASELINE), 'utf8');
    const { code, stdout, stderr } = reset(cwd, ...flags);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Nothing was changed.');
    expect(readFileSync(join(cwd, BASELINE), 'utf8')).toBe(before);
    expect(readdirSync(cwd).filter((name) => KEPT.test(name))).toEqual([]);
  });

  test('where the file is no baseline, and no credentials are shown', () => {
    const cwd = temporaryDirectory();
    const url = 'https://someone:hunter2@example.org/metrics-snapshot.json';
    const { code, stderr } = runCli(['metrics', 'reset', '--baseline', url], cwd);
    expect(code).toBe(3);
    expect(stderr).toContain('download it first');
    expect(stderr).not.toContain('hunter2');
  });

  test('without a baseline, or with half a command', () => {
    const cwd = temporaryDirectory();
    expect(runCli(['metrics', 'reset'], cwd)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("'--baseline"),
    });
    expect(runCli(['metrics', 'reset', '--help'], cwd).stdout).toContain('3  could not be done');
  });
});
