/** The real dist/cli.js, spawned as a person does. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { ROOT, runCli } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const GOOD = eventLine(1) + eventLine(2);
const TORN = `${GOOD}{"kind": "ev`;

describe('the command line', () => {
  const example = (name: string) => [
    '--path',
    `examples/artifacts/${name}/events.ndjson`,
    '--path',
    `examples/artifacts/${name}/rotating/orders.log*`,
    '--metrics',
    `examples/artifacts/${name}/metrics*.json`,
  ];

  test("the README's first command prints a verdict over the example artifacts", () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const command = /^node dist\/cli\.js check .*$/m.exec(readme)?.[0] ?? '';
    for (const [name, code, verdict] of [
      ['healthy', 0, '✓'],
      ['damaged', 1, '✗'],
    ] as const) {
      const output = temporaryDirectory();
      const line = `${command.replaceAll('healthy', name)} --output-dir ${output}`;
      const { status, stdout } = spawnSync('bash', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
      expect(status, stdout).toBe(code);
      expect(stdout.startsWith(verdict)).toBe(true);
      expect(readdirSync(output).sort()).toEqual(['metrics-snapshot.json', 'report.json', 'summary.md']);
    }
  });

  test('--format json puts the report on standard output and nothing else', () => {
    const cwd = temporaryDirectory({ 'e.ndjson': TORN });
    const { code, stdout, stderr } = runCli(['check', '--path', 'e.ndjson', '--format', 'json'], cwd);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as Report;
    expect(report).toEqual(JSON.parse(readFileSync(join(cwd, 'papyra-health/report.json'), 'utf8')));
    expect(report.run).toBeNull();
  });

  test.each([
    [['doctor', 'run'], 0, 1],
    [['persistence', 'startup-check'], 0, 1],
    [['persistence', 'scan'], 0, 2],
    [['persistence', 'inspect'], 0, 0],
    [['check'], 0, 1],
  ])('%j has the exit codes of Papyra', (command, healthy, damaged) => {
    const cwd = temporaryDirectory({ 'good.ndjson': GOOD, 'torn.ndjson': TORN });
    expect(runCli([...command, '--path', 'good.ndjson'], cwd).code).toBe(healthy);
    expect(runCli([...command, '--path', 'torn.ndjson'], cwd).code).toBe(damaged);
    expect(runCli([...command, '--path', 'no.ndjson'], cwd).code).toBe(3);
    expect(readFileSync(join(cwd, 'torn.ndjson'), 'utf8')).toBe(TORN);
  });

  test.each(['ignore', 'scan_only'])(
    'doctor run --mode %s reports and lets pass, and writes nothing',
    (mode) => {
      const cwd = temporaryDirectory({ 'torn.ndjson': TORN });
      const { code, stdout } = runCli(['doctor', 'run', '--path', 'torn.ndjson', '--mode', mode], cwd);
      expect(code).toBe(0);
      expect(stdout).toContain('torn-tail');
      expect(readFileSync(join(cwd, 'torn.ndjson'), 'utf8')).toBe(TORN);
      expect(readdirSync(cwd)).toEqual(['torn.ndjson']);
    },
  );

  test.each([
    [['chek'], 'check'],
    [['check', '--pth', 'x'], '--path'],
    [['doctor', 'run', '--path', 'x', 'y'], 'too many arguments'],
    [['persistence', 'scan', '--format', 'xml', '--path', 'x'], 'json'],
    [['persistence', 'compact', '--path', 'x'], '--max-records'],
    [['persistence', 'recover', '--apply-plan', 'x', '--path', 'y'], 'leave out the other flags'],
    [['persistence', 'recover', '--apply-plan', 'x'], 'cannot be read'],
    [['persistence', 'recover', '--path', 'x', '--max-loss', '3'], '10 records'],
    [['persistence', 'recover', '--path', 'x', '--mode', 'mend'], 'quarantine'],
    [['metrics', 'persistence'], '--from'],
    [[], 'Usage'],
  ])('misuse %j exits with 3 and says what is meant', (args, hint) => {
    const { code, stdout, stderr } = runCli(args, temporaryDirectory());
    expect(code).toBe(3);
    expect(stdout + stderr).toContain(hint);
  });

  test.each([['--help'], ['check', '--help'], ['persistence', 'scan', '--help']])(
    '%j %j explains and exits with 0',
    (...args) => {
      const { code, stdout } = runCli(args);
      expect(code).toBe(0);
      expect(stdout).toContain('Usage');
    },
  );

  test('--version is the version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('what cannot be judged is told with name and way out, and the report is written', () => {
    const cwd = temporaryDirectory({
      'dir/': '',
      'binary.ndjson': new Uint8Array(4_096).map((_, i) => (i * 7) % 256),
      'empty.ndjson': '',
      'array.json': '[1]',
      'clash.json': '{"scans": 1, "scan_runs": 2}',
      'page.html': '<!doctype html><title>Sign in</title>',
      'bad.yml': 'mode:\n\tx\n',
    });
    const { code, stdout } = runCli(
      [
        'check',
        ...['dir', 'binary.ndjson', 'empty.ndjson', 'logs/[ab'].flatMap((path) => ['--path', path]),
        ...['array.json', 'clash.json', 'page.html', 'no.json'].flatMap((path) => ['--metrics', path]),
        ...['--config', 'bad.yml', '--thresholds', 'write_errors =< 1'],
      ],
      cwd,
    );
    expect(code).toBe(3);
    const report = JSON.parse(readFileSync(join(cwd, 'papyra-health/report.json'), 'utf8')) as Report;
    expect(existsSync(join(cwd, 'papyra-health/summary.md'))).toBe(true);
    expect(report.artifacts).toHaveLength(3);
    const messages = report.problems.map(({ message }) => message);
    for (const hint of [
      /^dir cannot be read: it is a directory/,
      /'\[' is never closed/,
      /array\.json .*array/,
      /clash\.json .*scans.*scan_runs/,
      /page\.html .*HTML/i,
      /no\.json/,
      /bad\.yml:2:1: a tab/,
      /thresholds:1:\d+: .*<=/,
    ]) {
      expect(
        messages.filter((message) => hint.test(message)),
        String(hint),
      ).toHaveLength(1);
    }
    expect(messages).toHaveLength(8);
    for (const message of messages) expect(stdout).toContain(message.slice(0, 20));
  });

  test('a scan with hundreds of thousands of findings lists some and counts all', () => {
    const cwd = temporaryDirectory({ 'e.ndjson': 'x\n'.repeat(300_000) });
    const { code, stdout } = runCli(['persistence', 'scan', '--path', 'e.ndjson', '--format', 'json'], cwd);
    expect(code).toBe(2);
    const [artifact] = (JSON.parse(stdout) as Report).artifacts;
    expect(artifact?.scan.counts.papyra).toBe(300_000);
    expect(artifact?.scan.anomalies).toHaveLength(1_000);
  });

  test('reads metrics from a server, and shows no credentials', async () => {
    const server = createServer((request, response) => {
      const isAllowed = request.headers.authorization === `Basic ${btoa('ada:secret')}`;
      response
        .writeHead(isAllowed ? 200 : 401)
        .end('# TYPE papyra_write_errors counter\npapyra_write_errors_total 2\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const cwd = temporaryDirectory();
    // Not the synchronous runner: the server lives in this process.
    const { spawn } = await import('node:child_process');
    const url = `http://ada:secret@127.0.0.1:${port}/metrics?token=hidden`;
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'check', '--metrics', url], { cwd });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    const code = await new Promise((resolve) => child.on('close', resolve));
    server.close();
    expect(code).toBe(1);
    expect(output).toContain('write_errors <= 0: found 2');
    const written = readFileSync(join(cwd, 'papyra-health/report.json'), 'utf8');
    for (const text of [output, written]) expect(text).not.toMatch(/secret|hidden/);
  });

  test('a reader that stops listening changes no exit code', () => {
    const cwd = temporaryDirectory({ 'e.ndjson': 'x\n'.repeat(5_000) });
    const line = `set -o pipefail; ${process.execPath} ${join(ROOT, 'dist/cli.js')} persistence scan --path e.ndjson --format json --max-anomalies 100000 | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    expect(spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' }).stdout.trim()).toBe('2');
  });

  test('help that nobody reads to its end is no error', () => {
    const line = `${process.execPath} ${join(ROOT, 'dist/cli.js')} check --help | head -c 1`;
    expect(spawnSync('bash', ['-c', line], { encoding: 'utf8' })).toMatchObject({ stdout: 'U', stderr: '' });
  });

  test('metrics persistence shows canonical names', () => {
    const cwd = temporaryDirectory({ 'm.txt': 'writes_total: 3\nscan_runs: 1\n', 'none.json': '{}' });
    expect(runCli(['metrics', 'persistence', '--from', 'm.txt', '--json'], cwd)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"records_written": 3'),
    });
    expect(runCli(['metrics', 'persistence', '--from', 'none.json'], cwd)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('<unavailable>'),
    });
    expect(runCli(['metrics', 'persistence', '--from', 'no.json'], cwd).code).toBe(3);
  });

  test('the examples fail and pass with all there is to read', () => {
    expect(runCli(['check', ...example('healthy'), '--output-dir', temporaryDirectory()]).code).toBe(0);
    expect(runCli(['check', ...example('damaged'), '--output-dir', temporaryDirectory()]).code).toBe(1);
  });
});
