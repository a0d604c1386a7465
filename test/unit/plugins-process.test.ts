/** Plugins and the process that they run in: how it ends, what it prints, and how long it waits. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { backend, EMPTY, errorsOf, GOOD, reportWith, WHOLE } from '../support/plugins.ts';
import { ROOT } from '../support/run.ts';
import { temporaryDirectory } from '../support/temporary.ts';

/** The tool from its source, as a process of its own. */
function runTool(plugin: string, ...flags: string[]) {
  const cwd = temporaryDirectory({ 'p.mjs': plugin });
  const cli = join(ROOT, 'src/cli.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'check', '--plugins', 'p.mjs', ...flags],
    { cwd, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** The report of a run that was not to end before it. */
function reportOf(plugin: string): Report {
  const { status, stdout, stderr } = runTool(plugin, '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  return JSON.parse(stdout);
}

/** Goes on, when the first of the report is written, to do something. */
function whenSaid(statement: string): string {
  return `const { write } = process.stdout;
    process.stdout.write = function (...given) { setTimeout(() => { ${statement} }); return write.apply(this, given); };`;
}

describe('the process does not end as if it had judged', () => {
  test.each([
    ['calls process.exit()', backend('scan() { process.exit(0) }')],
    ['ends it with a code that is 0 for the system', backend('scan() { process.exit(256) }')],
    ['ends it with a code that is 1 for the system', backend('scan() { process.exit(257) }')],
    ['ends it with a code above those of signals', backend('scan() { process.exit(200) }')],
    ['waits for what never comes', backend('scan: () => new Promise(() => {})')],
    ['never ends to be loaded', 'await new Promise(() => {})'],
  ])('when a plugin %s', (_, plugin) => {
    const { status, stderr } = runTool(plugin);
    expect(status).toBe(3);
    expect(stderr).toContain('so the gate cannot judge');
    expect(stderr).toContain('p.mjs');
  });

  test('and keeps the codes by which a signal ends it', () => {
    expect(runTool(backend('scan() { process.exit(143) }'))).toMatchObject({ status: 143, stderr: '' });
  });

  test('whatever a plugin does when the verdict is known', () => {
    for (const code of [1, 256]) {
      const { status, stderr } = runTool(
        `${whenSaid(`process.exit(${code})`)} setInterval(() => {}, 1000); ${WHOLE}`,
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });
});

describe('what is thrown where nobody waits for it', () => {
  const STRAY = "new Error('boom\\n::error::forged')";

  test.each([
    [
      'a rejection',
      `async scan(scan) { scan.record(${GOOD}); Promise.reject(${STRAY}); await new Promise((go) => setTimeout(go, 50)); }`,
    ],
    ['a rejection at the very end', `scan(scan) { scan.record(${GOOD}); Promise.reject(${STRAY}); }`],
    [
      'an error in a timer',
      `scan: (scan) => new Promise((go) => { scan.record(${GOOD}); setTimeout(go, 50); setTimeout(() => { throw ${STRAY} }); })`,
    ],
  ])('is a problem, and the run goes on: %s', (_, scan) => {
    const report = reportOf(backend(scan));
    expect(errorsOf(report)).toEqual([
      'The plugins p.mjs: something was thrown outside of what the gate waits for: boom\n::error::forged. Have the plugin ' +
        'wait (await) for all that it begins, or leave it out of plugins.',
    ]);
    expect(report.artifacts[0]?.scan.records.total).toBe(1);
    expect(runTool(backend(scan)).stdout).not.toMatch(/^\s*::/m);
  });

  test('does not have the gate wait for what will never come', { timeout: 30_000 }, () => {
    const scan = `scan: () => new Promise(() => { setInterval(() => {}, 1000); setTimeout(() => { throw ${STRAY} }); })`;
    const [scanned, stray] = errorsOf(reportOf(backend(scan)));
    expect(scanned).toContain('it was not done 10 s after something had been thrown outside');
    expect(stray).toContain('boom');
  });

  test('prints nothing of its own when the verdict is known', () => {
    const { status, stdout, stderr } = runTool(`${whenSaid(`throw ${STRAY}`)} ${WHOLE}`, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).verdict.status).toBe('pass');
    expect(stderr).toBe(
      'warning: something was thrown after the verdict, which stands: boom\\n::error::forged\n',
    );
  });
});

test('a defect of the gate is not blamed on a plugin', () => {
  // Freezing events is the gate's own business, and comes after this.
  const plugin = backend(
    `${EMPTY}, metrics: { snapshot() { Object.freeze = () => { throw new Error('defect') }; return {}; } }`,
  );
  const { status, stderr } = runTool(`${plugin} process.on('exit', () => {}); setInterval(() => {}, 1000);`);
  expect(status).toBe(3);
  expect(stderr).toMatch(/^The gate itself broke, so it cannot judge/);
  expect(stderr).not.toContain('plugin has called');
});

test('the process ends as ever when the run is over', async () => {
  const listeners = () => ['exit', 'uncaughtException'].map((name) => process.listenerCount(name));
  const before = listeners();
  await reportWith({ 'p.mjs': WHOLE });
  expect(listeners()).toEqual(before);
  expect(runTool(WHOLE)).toMatchObject({ status: 0, stderr: '' });
});

test('the time limit counts once, for loading and for scanning', async () => {
  const pause = 'await new Promise((go) => setTimeout(go, 700));';
  const plugin = `${pause} ${backend(`async scan(scan) { scan.expect(0); ${pause} }`)}`;
  const report = await reportWith({ 'p.mjs': plugin }, { settings: { 'time-limit': '1' } });
  expect(report.verdict.exit_code).toBe(3);
  expect(report.interruption?.reason).toContain('time limit');
});
