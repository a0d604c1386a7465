/** The debug log of the built tool and Action, and the bar beside it. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, runAction, runCli } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const CLI = join(ROOT, 'dist/cli.js');
const RECORD = eventLine(1_767_225_600);
const TORN = '{"kind": "ev\n';
const HOSTILE = 'a\n::error::forged\r##[error]50%0A.ndjson';

/** Each second in front is another one in every run. */
function timeless(log: string): string[] {
  return log
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\[\d+\.\d{3} s\]/, '[time]'));
}

describe('--verbose', () => {
  test('tells of each step on standard error, and of nothing where it is not given', () => {
    const directory = temporaryDirectory({ 'a.ndjson': `${RECORD}${TORN}${RECORD}` });
    const scan = ['persistence', 'scan', '--path', 'a.ndjson', '--format', 'json'];
    const plain = runCli(scan, directory);
    const verbose = runCli([...scan, '--verbose'], directory);
    expect(timeless(verbose.stderr)).toEqual([
      '[time] run.started: 1 artifact, files of 311 B',
      '[time] scan.started a.ndjson (json, examine)',
      '[time] anomaly.detected a.ndjson: 1 error, 0 warnings',
      '[time] scan.finished a.ndjson: 2 records, 1 error, 0 warnings',
      expect.stringMatching(/^\[time\] events: run.started 1, scan.started 1, .*, scan.finished 1$/),
    ]);
    expect([plain.code, plain.stderr]).toEqual([2, '']);
    expect(verbose.code).toBe(plain.code);
    const artifacts = ({ stdout }: { stdout: string }) => JSON.parse(stdout).artifacts;
    expect(artifacts(verbose)).toEqual(artifacts(plain));
  });

  test('tells of a recovery, and of the scan that looks at it again', () => {
    const directory = temporaryDirectory({ 'a.ndjson': `${RECORD}${TORN}${RECORD}` });
    const { code, stderr } = runCli(['persistence', 'recover', '--verbose', '--path', 'a.ndjson'], directory);
    expect(code).toBe(0);
    expect(timeless(stderr).slice(3, 8)).toEqual([
      '[time] scan.finished a.ndjson: 2 records, 1 error, 0 warnings',
      '[time] recovery.started a.ndjson (repair)',
      '[time] recovery.finished a.ndjson: done, 1 record removed',
      '[time] scan.started a.ndjson (json, verify)',
      '[time] scan.finished a.ndjson: 2 records, 0 errors, 0 warnings',
    ]);
  });

  test.each([
    'check',
    'doctor run',
    'persistence startup-check',
    'persistence inspect',
    'persistence compact --max-records 1',
  ])('is a flag of %s', (command) => {
    const rest = ['--path', 'none.ndjson', '--if-no-files', 'ignore', '--verbose'];
    const { stderr } = runCli([...command.split(' '), ...rest], temporaryDirectory());
    expect(timeless(stderr)).toContain('[time] events: run.started 1');
  });

  test('ends where nobody reads it any more, and changes nothing else', async () => {
    const directory = temporaryDirectory({ 'a.ndjson': TORN });
    const child = spawn(process.execPath, [CLI, 'doctor', 'run', '--path', 'a.ndjson', '--verbose'], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stderr.destroy();
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += String(data);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(stdout).toContain('a.ndjson');
  });

  test('takes a name for a name', () => {
    const directory = temporaryDirectory({ [HOSTILE]: RECORD });
    const { stderr } = runCli(['persistence', 'scan', '--path', '*.ndjson', '--verbose'], directory);
    expect(timeless(stderr)).toHaveLength(4);
    expect(stderr).not.toMatch(/##\[|^::|[^\n -~]/m);
  });
});

describe('step debugging', () => {
  const ANNOTATION = expect.stringMatching(/^::notice title=Papyra health/);

  const run = (more: Readonly<Record<string, string>>) => {
    const workspace = temporaryDirectory({ [HOSTILE]: RECORD });
    const inputs = { path: '*.ndjson' };
    const { code, stdout } = runAction(inputs, workspace, temporaryDirectory(), more);
    expect(code).toBe(0);
    return stdout.split('\n').filter((line) => /^\s*(::|.*##\[)/.test(line));
  };

  test.each([{ RUNNER_DEBUG: '1' }, { ACTIONS_STEP_DEBUG: 'true' }])(
    'of %j has a debug command for each step, and no other',
    (more) => {
      const commands = run(more);
      const isDebug = (line: string) => /^::debug::\[\d+\.\d{3} s\] [ -~]*$/.test(line);
      expect(commands.filter(isDebug)).toHaveLength(4);
      expect(commands.filter((line) => !isDebug(line))).toEqual([ANNOTATION]);
      expect(timeless(commands.join('\n'))).toContain(
        String.raw`::debug::[time] scan.started a\n::error::forged\r#\x23[error]50%250A.ndjson (json, examine)`,
      );
    },
  );

  test('is off where nobody asked for it', () => {
    expect(run({ RUNNER_DEBUG: '0', ACTIONS_STEP_DEBUG: 'false' })).toEqual([ANNOTATION]);
  });
});

/** Runs a command on a terminal of its own, and prints what comes there. */
const ON_TERMINAL = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';

describe.skipIf(spawnSync('python3', ['--version']).status !== 0)(
  'on a terminal',
  { timeout: 120_000 },
  () => {
    /** What a scan of more than 200 MB writes there, slow enough to need a bar on any machine. */
    function scanLargeFile(...flags: string[]): string {
      const directory = temporaryDirectory();
      const block = Buffer.from(RECORD.repeat(8_000));
      const fd = openSync(join(directory, 'large.ndjson'), 'w');
      for (let bytes = 0; bytes < 210e6; bytes += block.length) writeSync(fd, block);
      closeSync(fd);
      const slowly = ['--scanner', 'plain', '--threads', '1'];
      const command = [CLI, 'persistence', 'scan', '--path', 'large.ndjson', ...slowly, ...flags];
      const { stdout, status } = spawnSync('python3', ['-c', ON_TERMINAL, process.execPath, ...command], {
        cwd: directory,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      expect(status).toBe(0);
      return stdout;
    }

    const BAR = /\r[█░]{20} +\d+% +[^\r\n]* · l[^\r\n]*\x1b\[K/;

    test('a long scan has a bar, driven by its events and gone in the end', () => {
      const text = scanLargeFile();
      expect(text).toMatch(BAR);
      expect(text.slice(text.lastIndexOf('█'))).toMatch(/^[^\r\n]*\x1b\[K\r\x1b\[K/);
    });

    test('the bar and the lines of --verbose do not write over each other', () => {
      const text = scanLargeFile('--verbose');
      expect(text).toMatch(BAR);
      const lines = text.split('\r\n').filter((line) => /scan\.|run\.started|events:/.test(line));
      expect(lines.length).toBeGreaterThanOrEqual(4);
      for (const line of lines) expect(line).toMatch(/(^|\r\x1b\[K)\[\d+\.\d{3} s\] [a-z.]+[^\r█]*$/);
    });
  },
);
