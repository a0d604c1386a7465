/** Signals and time limits, in the middle of a scan by the real dist/, which nothing but the system tells us of. */
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { type Finished, ROOT, runCli, type Started, startAction, startCli } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const TORN = '{"kind": "ev\n';
const BLOCK = Buffer.from(eventLine(1).repeat(8_000));
const BLOCKS = 180;
const SIZE = TORN.length + BLOCKS * BLOCK.length;
const SLOWLY = ['--scanner', 'plain', '--threads', '1'];

/** A directory with a log that takes a while to read, and one behind it. */
function workspace(): string {
  const directory = temporaryDirectory({ 'z.ndjson': eventLine(1) });
  const fd = openSync(join(directory, 'large.ndjson'), 'w');
  writeSync(fd, TORN);
  for (let block = 0; block < BLOCKS; block++) writeSync(fd, BLOCK);
  closeSync(fd);
  return directory;
}

/** Waits until a process has read the first of a file, and is not at its end. */
async function untilReading({ pid, finished }: Started<Finished>, path: string): Promise<void> {
  let isOver = false;
  finished.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const at = positionIn(pid, path);
    if (at > 1 << 20 && at < SIZE) return;
    await sleep(1);
  }
  throw new Error('the process had ended before it was seen reading');
}

function positionIn(pid: number, path: string): number {
  try {
    for (const fd of readdirSync(`/proc/${pid}/fd`)) {
      if (readlinkSync(`/proc/${pid}/fd/${fd}`) !== path) continue;
      return Number(/^pos:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'utf8'))?.[1]);
    }
  } catch {
    // It was closed while we looked.
  }
  return -1;
}

function reportIn(directory: string): Report {
  const report: unknown = JSON.parse(readFileSync(join(directory, 'papyra-health/report.json'), 'utf8'));
  const schema = JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile<Report>(schema);
  if (!validate(report)) throw new Error(JSON.stringify(validate.errors));
  return report;
}

/** That the run says in all places that it did not read everything. */
function expectPartial({ artifacts, interruption, verdict, problems }: Report, reason: string): void {
  expect(interruption).toMatchObject({ reason, total_bytes: SIZE + eventLine(1).length });
  expect(interruption?.scanned_bytes).toBeGreaterThan(0);
  expect(interruption?.scanned_bytes).toBeLessThan(SIZE);
  expect(artifacts.map(({ id, exit_code, scan }) => [id, exit_code, scan.sha256])).toEqual([
    ['large.ndjson', 3, null],
    ['z.ndjson', 3, null],
  ]);
  expect(artifacts[0]?.scan.counts.by_rule).toEqual({ 'invalid-json': 1 });
  expect(verdict).toMatchObject({ status: 'cannot-judge', exit_code: 3 });
  expect(problems).toHaveLength(1);
}

describe.skipIf(!existsSync('/proc/self/fdinfo'))('a signal in the middle of a scan', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with a report and exit code 3', async (signal) => {
    const cwd = workspace();
    const gate = startCli(['check', '--path', '*.ndjson', '--warn-only', ...SLOWLY], cwd);
    await untilReading(gate, join(cwd, 'large.ndjson'));
    process.kill(gate.pid, signal);
    const { code, stdout, stderr } = await gate.finished;
    expect([code, stderr]).toEqual([3, '']);
    expect(stdout).toMatch(/^✗ Papyra health: cannot judge, only \d+% was read\n/);
    expect(stdout).toContain(`${signal} stopped the run.`);
    expectPartial(reportIn(cwd), `stopped by ${signal}`);
    expect(readFileSync(join(cwd, 'papyra-health/summary.md'), 'utf8')).toMatch(
      /^## ⛔ Papyra health: cannot judge, only \d+% was read\n/,
    );
    const snapshot = readFileSync(join(cwd, 'papyra-health/metrics-snapshot.json'), 'utf8');
    expect(JSON.parse(snapshot).complete).toBe(false);
  });

  test('a second one ends the process at once', async () => {
    const cwd = workspace();
    const gate = startCli(['check', '--path', '*.ndjson', ...SLOWLY], cwd);
    await untilReading(gate, join(cwd, 'large.ndjson'));
    // Both are there when it goes on, so that it cannot be done before the second comes.
    for (const signal of ['SIGSTOP', 'SIGINT', 'SIGTERM', 'SIGCONT'] as const) process.kill(gate.pid, signal);
    const { code, stdout } = await gate.finished;
    expect([130, 143]).toContain(code);
    expect(stdout).toBe('');
    expect(existsSync(join(cwd, 'papyra-health'))).toBe(false);
  });

  test('a recovery that has not begun does not begin', async () => {
    const cwd = workspace();
    const path = join(cwd, 'large.ndjson');
    const before = statSync(path);
    const gate = startCli(['persistence', 'recover', '--path', '*.ndjson', ...SLOWLY], cwd);
    await untilReading(gate, path);
    process.kill(gate.pid, 'SIGINT');
    const { code, stdout } = await gate.finished;
    expect(code).toBe(3);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Nothing was written to an artifact after that.');
    expect(readdirSync(cwd).sort()).toEqual(['large.ndjson', 'z.ndjson']);
    const after = statSync(path);
    expect([after.ino, after.mtimeMs, after.size]).toEqual([before.ino, before.mtimeMs, SIZE]);
  });

  test('the Action leaves report, summary, annotations and outputs', async () => {
    const cwd = workspace();
    const action = startAction(
      { path: '*.ndjson', scanner: 'plain', threads: '1', 'warn-only': 'true', 'max-records': '5' },
      cwd,
      temporaryDirectory(),
    );
    await untilReading(action, join(cwd, 'large.ndjson'));
    process.kill(action.pid, 'SIGINT');
    const { code, stdout, summary, outputs } = await action.finished;
    expect(code).toBe(3);
    expectPartial(reportIn(cwd), 'stopped by SIGINT');
    expect(summary).toMatch(/^## ⛔ Papyra health: cannot judge, only \d+% was read\n/);
    expect(readFileSync(join(cwd, 'papyra-health/summary.md'), 'utf8')).toBe(summary);
    expect(stdout).toMatch(/^::error title=Papyra health%3A cannot judge%2C only \d+%25 was read::/m);
    expect(Object.fromEntries(outputs)).toMatchObject({
      result: 'cannot-judge',
      'exit-code': '3',
      anomalies: '1',
      'report-path': join(cwd, 'papyra-health/report.json'),
      'snapshot-path': join(cwd, 'papyra-health/metrics-snapshot.json'),
    });
  });
});

describe('a time limit', () => {
  test('ends the scan with a report and says how to raise it', () => {
    const cwd = workspace();
    const limit = ['--path', '*.ndjson', '--time-limit', '0.3', ...SLOWLY];
    const { code, stdout } = runCli(['check', ...limit, '--max-records', '5'], cwd);
    expect(code).toBe(3);
    expect(stdout).toContain('time-limit: the time limit of 0.3 s is over.');
    expect(stdout).toContain('Raise time-limit');
    expectPartial(reportIn(cwd), 'the time limit of 0.3 s is over');
    for (const command of ['scan', 'inspect', 'startup-check']) {
      const run = runCli(['persistence', command, ...limit], cwd);
      expect([command, run.code]).toEqual([command, 3]);
      expect(run.stdout).toMatch(/read \d+\.\d MB of \d+\.\d MB \(\d+%\)/);
    }
  });
});
