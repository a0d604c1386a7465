/** What a hostile or merely unlucky workspace does to the built tool: never green, never a crash, never a write. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { ROOT, runCli } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const GOOD = eventLine(1) + eventLine(2);
const BAD = 'broken\n';

function check(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = runCli(['check', '--format', 'json', '--output-dir', 'out', ...args], cwd);
  return { code, stderr, report: JSON.parse(stdout) as Report };
}

/** Paths that a process has open, as Linux tells. */
function openFilesOf(pid: number | undefined): string[] {
  const directory = `/proc/${pid}/fd`;
  return (existsSync(directory) ? readdirSync(directory) : []).flatMap((fd) => {
    try {
      return [readlinkSync(join(directory, fd))];
    } catch {
      return [];
    }
  });
}

describe('links, names and odd files', () => {
  test.each(['--baseline', '--config', '--path', '--metrics'])(
    '%s that goes round in circles is told',
    (flag) => {
      const cwd = temporaryDirectory({ 'a.ndjson': GOOD });
      symlinkSync('loop', join(cwd, 'loop'));
      for (const name of ['loop', 'loop/x', `${'x'.repeat(300)}`]) {
        const { code, report } = check(cwd, '--path', 'a.ndjson', flag, name);
        expect([code, report.problems.length], `${flag} ${name.slice(0, 9)}`).toEqual([3, 1]);
      }
    },
  );

  test('a file that vanishes between discovery and scan is not healthy', async () => {
    const cwd = temporaryDirectory({ 'a.ndjson': '', 'b.ndjson': BAD });
    truncateSync(join(cwd, 'a.ndjson'), 2 ** 28);
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'check', '--path', '*.ndjson'], {
      cwd,
    });
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += String(data);
    });
    // Both were found once the first is being read, and a quarter of a gigabyte takes a while.
    const isReading = () => openFilesOf(child.pid).includes(join(cwd, 'a.ndjson'));
    while (child.exitCode === null && !isReading()) await new Promise((resolve) => setTimeout(resolve, 5));
    rmSync(join(cwd, 'b.ndjson'));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(3);
    expect(stdout).toContain('b.ndjson was found, and then could not be reached any more');
  });

  test('a directory is no member of a rotating set', () => {
    const cwd = temporaryDirectory({ 'run/': '', 'run.1': GOOD, 'a.ndjson': GOOD, 'a.ndjson.1/': '' });
    const { code, report } = check(cwd, '--path', '*');
    expect(code).toBe(0);
    expect(report.artifacts.map(({ backend, path }) => `${backend} ${path}`)).toEqual([
      'json a.ndjson',
      'json run.1',
    ]);
  });

  test('files in a directory beside a rotating set are artifacts of their own', () => {
    const cwd = temporaryDirectory({ a: GOOD, 'a.1': GOOD, 'a-dir/x.ndjson': BAD });
    const { report } = check(cwd, '--path', '**/*', '--rules', 'orphaned-file: warn');
    expect(report.artifacts.map(({ path }) => path)).toEqual(['a', 'a-dir/x.ndjson']);
  });

  test('a rotating set is excluded by its active file', () => {
    const cwd = temporaryDirectory({ 'b.ndjson': GOOD, 'r.log': GOOD, 'r.log.1': BAD });
    expect(check(cwd, '--path', '*', '--path', '!r.log').code).toBe(0);
    const { code, report } = check(cwd, '--path', 'r.log', '--path', '!r.log');
    expect(code).toBe(3);
    expect(report.problems).toMatchObject([{ message: expect.stringContaining('all of it is excluded') }]);
    expect(check(cwd, '--path', 'b.ndjson', '--path', '!{r').code).toBe(3);
  });
});

describe('writing', () => {
  test('an artifact is never replaced by a report, nor written through a planted link', () => {
    const cwd = temporaryDirectory({ 'out/report.json': BAD, 'victim.ndjson': GOOD });
    symlinkSync('../victim.ndjson', join(cwd, 'out/report.json.tmp'));
    const { code } = check(cwd, '--path', 'out/report.json', '--path', 'victim.ndjson');
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'out/report.json'), 'utf8')).toBe(BAD);
    expect(readFileSync(join(cwd, 'victim.ndjson'), 'utf8')).toBe(GOOD);
    expect(readdirSync(join(cwd, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([
      'report.json.tmp',
    ]);
  });

  test('a second run does not read what the first wrote', () => {
    const cwd = temporaryDirectory({ 'a.json': GOOD, 'm/metrics.json': '{"records_written": 2}' });
    const args = ['--path', '**/*.json', '--path', '!m', '--metrics', '**/metrics*.json'];
    const first = check(cwd, ...args);
    const second = check(cwd, ...args);
    expect(first.code).toBe(0);
    expect(second.report.artifacts).toHaveLength(1);
    expect(second.report.metrics).toHaveLength(1);
  });
});

describe('metrics that would switch the gate off', () => {
  test.each([
    [
      'one NaN among the series of an error counter',
      'papyra_write_errors_total{a="1"} 5\npapyra_write_errors_total{a="2"} NaN\n',
      3,
    ],
    ['an infinite error counter', 'papyra_write_errors_total +Inf\n', 3],
    ['a negative error counter', '{"write_errors": -5}', 3],
    [
      'an error counter that is called like an artifact name',
      '{"events.publish": {"name": "events.publish", "dimensions": {"failure_total": 7}}}',
      1,
    ],
  ])('%s', (_, content, expected) => {
    const cwd = temporaryDirectory({ m: content });
    expect(check(cwd, '--metrics', 'm').code).toBe(expected);
  });
});

test('credentials in any setting stay out of every output', () => {
  const cwd = temporaryDirectory({
    '.github/papyra-health.yml': 'metrics: [5, "https://user:s3cret@h.example/x"]\n',
  });
  const url = 'https://user:s3cret@h.example/x?token=hidden';
  for (const args of [
    ['--path', url],
    ['--path', '//user:s3cret@h.example/x'],
    ['--baseline', url, '--path', 'x'],
    ['--metrics', `promethius=${url}`],
    ['--metrics', '//user:s3cret@h.example/x'],
    ['--output-dir', 'out', '--path', 'x'],
  ]) {
    const { code, stdout, stderr } = runCli(['check', ...args], cwd);
    expect(code).toBe(3);
    const [directory] = readdirSync(cwd).filter((name) => name !== '.github');
    const files = readdirSync(join(cwd, directory as string)).map((name) =>
      readFileSync(join(cwd, directory as string, name), 'utf8'),
    );
    for (const text of [stdout, stderr, ...files]) expect(text, args.join(' ')).not.toMatch(/s3cret|hidden/);
    rmSync(join(cwd, directory as string), { recursive: true });
  }
});

test.each(['promethius=https://user:s3cret@h.example/x?token=hidden', '//user:s3cret@h.example/x'])(
  'metrics persistence --from %s shows no credentials',
  (source) => {
    const { code, stdout, stderr } = runCli(
      ['metrics', 'persistence', '--from', source],
      temporaryDirectory(),
    );
    expect(code).toBe(3);
    expect(stdout + stderr).not.toMatch(/s3cret|hidden/);
  },
);

describe('time and memory', () => {
  /** Peak memory in bytes, by the process's own account. */
  function peakOf(cwd: string, ...args: string[]): number {
    const script = `process.argv.splice(1, 1, ${JSON.stringify(join(ROOT, 'dist/cli.js'))}); await import(process.argv[1]); process.exitCode = 0; console.error('peak', process.resourceUsage().maxRSS);`;
    const command = ['--input-type=module', '-e', script, 'x', 'persistence', 'scan', '--path', ...args];
    const { stderr } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
    return Number(/peak (\d+)/.exec(stderr)?.[1]) * 1_024;
  }

  test('a line full of braces takes time in proportion', () => {
    const cwd = temporaryDirectory({ 'e.ndjson': `x${'{"'.repeat(2_000_000)}\n` });
    // Quadratic, this would take hours: the test would run into its time-out.
    expect(runCli(['persistence', 'scan', '--path', 'e.ndjson'], cwd).code).toBe(2);
  });

  test('keys, names and lines of any length need no memory', () => {
    const cwd = temporaryDirectory();
    const long = 'x'.repeat(1 << 20);
    writeFileSync(join(cwd, 'small.ndjson'), GOOD);
    const keys = Array.from({ length: 100 }, (_, i) => `"${i}${long}": 1`).join(', ');
    const events = Array.from({ length: 100 }, (_, i) => `{"kind": "event", "event_type": "${i}${long}"}\n`);
    writeFileSync(join(cwd, 'keys.ndjson'), `{${keys}}\n`);
    writeFileSync(join(cwd, 'events.ndjson'), events.join(''));
    mkdirSync(join(cwd, 'sparse'));
    writeFileSync(join(cwd, 'sparse/line.ndjson'), '');
    truncateSync(join(cwd, 'sparse/line.ndjson'), 300 * 2 ** 20);
    const base = peakOf(cwd, 'small.ndjson');
    expect(base).toBeGreaterThan(0);
    for (const name of ['keys.ndjson', 'events.ndjson', 'sparse/line.ndjson']) {
      // Less than half of what the file holds; most of that is the buffer and the compiled scanner.
      expect(peakOf(cwd, name) - base, name).toBeLessThan(50 * 2 ** 20);
    }
  });
});
