import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectGone, pidIn } from '../support/processes.ts';
import { runAction, runCli, startCli } from '../support/run.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const STUBBORN = `
  import { writeFileSync } from 'node:fs';
  process.on('SIGTERM', () => {});
  writeFileSync('ready', String(process.pid));
  console.log('waiting'.repeat(1_000));
  setInterval(() => console.log('waiting'), 20);`;

const COMMAND = `'${process.execPath}' script.mjs`;

describe('a metrics command', () => {
  test('is shown by metrics persistence, alone or beside a file', () => {
    const cwd = temporaryDirectory({
      'm.json': '{"scans": 1}',
      'script.mjs': 'console.log("writes_total: 3")',
    });
    const alone = ['metrics', 'persistence', '--metrics-command', COMMAND];
    expect(runCli([...alone, '--json'], cwd)).toMatchObject({
      code: 0,
      stdout: '{\n  "records_written": 3\n}\n',
    });
    const both = runCli([...alone, '--from', 'm.json'], cwd);
    expect(both).toMatchObject({ code: 0, stderr: '' });
    expect(both.stdout).toMatch(
      /^m\.json \(papyra\)\n.*\n\n.*script\.mjs \(lines\)\n {2}records_written {2}3\n$/,
    );
  });

  test.each([[[]], [['--metrics-command', ' ']], [['--metrics-command', 'no-such-program --token s3cret']]])(
    'metrics persistence %j cannot judge',
    (flags) => {
      const { code, stderr } = runCli(['metrics', 'persistence', ...flags], temporaryDirectory());
      expect(code).toBe(3);
      expect(stderr).toMatch(/--metrics-command|no metrics source|There is no program no-such-program/);
      expect(stderr).not.toContain('s3cret');
    },
  );

  test('is an input of the Action', () => {
    const workspace = temporaryDirectory({ 'script.mjs': 'console.log("write_errors: 1")' });
    const { code, outputs } = runAction({ 'metrics-command': COMMAND }, workspace, temporaryDirectory());
    expect(code).toBe(1);
    expect(outputs.get('result')).toBe('fail');
  });

  test('masks in the log of the Action what it was given as a secret', () => {
    const command = `${COMMAND} --login someone:s3cret-w0rd`;
    const workspace = temporaryDirectory({
      'script.mjs': 'console.error(process.argv[3]); process.exitCode = 1;',
    });
    const { code, stdout } = runAction({ 'metrics-command': command }, workspace, temporaryDirectory());
    expect(code).toBe(3);
    expect(stdout.split('\n').filter((line) => line.includes('s3cret-w0rd'))).toEqual([
      '::add-mask::someone:s3cret-w0rd',
      '::add-mask::s3cret-w0rd',
    ]);
  });

  test.runIf(process.platform !== 'win32').each([
    [['metrics', 'persistence'], ['SIGTERM'], [3]],
    [['check'], ['SIGTERM'], [3]],
    // Two signals at once arrive in any order.
    [['check'], ['SIGTERM', 'SIGINT'], [130, 143]],
  ] as const)('of %j does not outlive a run that %j ends', async (words, signals, codes) => {
    const cwd = temporaryDirectory({ 'script.mjs': STUBBORN });
    const args = [...words, '--metrics-command', COMMAND, '--metrics-timeout', '600'];
    const { pid, finished } = startCli(args, cwd);
    const child = await pidIn(join(cwd, 'ready'));
    for (const signal of signals) process.kill(pid, signal);
    expect(codes).toContain((await finished).code);
    await expectGone(child);
  });
});
