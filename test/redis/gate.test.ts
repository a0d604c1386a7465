/** The real dist/ on real servers, as a workflow and a person at a terminal run it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { type Finished, runAction, runCli, startCli } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';
import { type RedisServer, redisMissing, startRedis } from './servers.ts';

const SECRET = 's3cret/pass%word';
const missing = redisMissing();

describe.skipIf(missing !== null)(
  `the gate on Redis${missing === null ? '' : ` (skipped: ${missing})`}`,
  () => {
    let server: RedisServer;

    beforeAll(async () => {
      server = await startRedis();
    });
    afterAll(() => server.close());

    /** Fills the streams of a system of its own: events from their payloads, with the IDs `1767225600000-1`, `-2`, … */
    async function fill(system: string, payloads: readonly string[]): Promise<void> {
      for (const [index, payload] of payloads.entries()) {
        await server.cli('XADD', `papyra:${system}:events`, `1767225600000-${index + 1}`, 'data', payload);
      }
    }

    const record = (second: number) => eventLine(1_767_225_600 + second).trimEnd();

    function onRedis(system: string, ...more: string[]): string[] {
      return ['--redis-url', server.url, '--redis-system-id', system, ...more];
    }

    function reportOf({ stdout }: Finished): Report {
      return JSON.parse(stdout) as Report;
    }

    test('a healthy system passes, and the share that was read is said', async () => {
      await fill('healthy', [record(0), record(1), record(2)]);
      const whole = runCli(['persistence', 'scan', ...onRedis('healthy')]);
      expect(whole.stdout).toContain('redis:papyra:healthy');
      expect(whole.code).toBe(0);

      const sample = runCli(['persistence', 'scan', ...onRedis('healthy', '--redis-sample-size', '2')]);
      expect(sample.stdout).toContain('2 of 3 entries');
      expect(sample.code).toBe(0);
    });

    test('damage is found with the ID of its entry, under the exit codes of Papyra', async () => {
      await fill('damaged', [record(0), '{"a": 1,}', record(2), '[1]']);
      expect(runCli(['persistence', 'scan', ...onRedis('damaged')]).code).toBe(2);
      const run = runCli(['doctor', 'run', ...onRedis('damaged'), '--format', 'json']);
      expect(run.code).toBe(1);
      const [artifact] = reportOf(run).artifacts;
      expect(artifact?.scan.anomalies.map(({ rule, path, entry }) => [rule, path, entry])).toEqual([
        ['non-object-payload', 'papyra:damaged:events', '1767225600000-4'],
        ['invalid-json', 'papyra:damaged:events', '1767225600000-2'],
      ]);
      expect(artifact?.scan.coverage).toEqual({ unit: 'entries', scanned: 4, total: 4 });
    });

    test('files and streams are judged in one run', async () => {
      await fill('beside', [record(0)]);
      const cwd = temporaryDirectory({ 'events.ndjson': `${record(0)}\n` });
      const run = runCli(
        ['persistence', 'scan', '--path', '*.ndjson', ...onRedis('beside'), '--format', 'json'],
        cwd,
      );
      expect(reportOf(run).artifacts.map(({ id, backend }) => [id, backend])).toEqual([
        ['events.ndjson', 'json'],
        ['redis:papyra:beside', 'redis'],
      ]);
    });

    test('"backend: redis" alone takes no file, and says so of a path', () => {
      const run = runCli(['doctor', 'run', '--backend', 'redis', '--path', 'x', ...onRedis('healthy')]);
      expect(run.code).toBe(3);
      expect(run.stdout).toContain('path: with "backend: redis" no files are examined.');
    });

    test('* finds every system that has the prefix', async () => {
      for (const system of ['one', 'two:three']) {
        await server.cli('XADD', `many:${system}:audits`, '*', 'data', '{}');
      }
      await server.cli('XADD', 'many:one:quarantine:many_one_audits', '*', 'data', '{}');
      const run = runCli([
        'persistence',
        'scan',
        ...onRedis('*'),
        '--redis-prefix',
        'many',
        '--format',
        'json',
      ]);
      expect(reportOf(run).artifacts.map(({ id }) => id)).toEqual(['redis:many:one', 'redis:many:two:three']);
    });

    test('a system that is not there cannot be judged, unless that is allowed', () => {
      const run = runCli(['doctor', 'run', ...onRedis('nobody')]);
      expect(run.code).toBe(3);
      expect(run.stdout).toContain('none of the streams papyra:nobody:events');
      expect(runCli(['doctor', 'run', ...onRedis('nobody', '--if-no-files', 'warn')]).code).toBe(0);
      const none = runCli(['doctor', 'run', ...onRedis('*', '--redis-prefix', 'nobody')]);
      expect(none.code).toBe(3);
      expect(none.stdout).toContain('no stream of Papyra has the prefix nobody');
    });

    test('thresholds can use the numbers of the streams', async () => {
      await fill('grouped', [record(0), record(1), record(2)]);
      await server.cli('XGROUP', 'CREATE', 'papyra:grouped:events', 'shippers', '0');
      await server.cli(
        'XREADGROUP',
        'GROUP',
        'shippers',
        'a',
        'COUNT',
        '2',
        'STREAMS',
        'papyra:grouped:events',
        '>',
      );
      const check = (threshold: string) =>
        runCli(['check', ...onRedis('grouped'), '--thresholds', threshold], temporaryDirectory());
      expect(check('redis.pending <= 2').code).toBe(0);
      const breach = check('redis.pending <= 1\nredis.lag <= 0');
      expect(breach.code).toBe(1);
      expect(breach.stdout).toContain('redis.pending <= 1: found 2');
      expect(breach.stdout).toContain('redis.lag <= 0: found 1');
    });

    test('a plan is made, looked at, and carried out', async () => {
      await fill('mended', [record(0), 'torn', record(2)]);
      const cwd = temporaryDirectory();
      const flags = onRedis('mended', '--recovery-mode', 'quarantine');
      const plan = runCli(['persistence', 'recover', ...flags, '--plan', '--format', 'json'], cwd);
      expect(plan.code).toBe(2);
      expect(await server.cli('XLEN', 'papyra:mended:events')).toBe('3');

      const planFile = join(temporaryDirectory({ 'plan.json': plan.stdout }), 'plan.json');
      const done = runCli(['persistence', 'recover', '--apply-plan', planFile], cwd);
      expect(done.code).toBe(0);
      expect(await server.cli('XLEN', 'papyra:mended:events')).toBe('2');
      const kept = await server.cli('XRANGE', 'papyra:mended:quarantine:papyra_mended_events', '-', '+');
      expect(kept.split('\n')).toEqual(expect.arrayContaining(['id', '1767225600000-2', 'data', 'torn']));

      const again = runCli(['persistence', 'recover', '--apply-plan', planFile], cwd);
      expect(again.code).toBe(3);
    });

    test('compaction is measured, then carried out', async () => {
      await fill('old', [record(0), record(1), record(2), record(3)]);
      const flags = onRedis('old', '--max-records', '1', '--redis-options', 'approximate-trim: false');
      const dry = runCli(['persistence', 'compact', ...flags, '--dry-run', '--format', 'json']);
      expect(dry.code).toBe(0);
      expect(reportOf(dry).artifacts[0]?.compaction?.reclaimed.records).toBe(3);
      expect(await server.cli('XLEN', 'papyra:old:events')).toBe('4');
      expect(runCli(['persistence', 'compact', ...flags]).code).toBe(0);
      expect(await server.cli('XLEN', 'papyra:old:events')).toBe('1');
    });

    test('a stop between two pages leaves a partial report that says so', async () => {
      await fill(
        'slow',
        Array.from({ length: 20 }, (_, index) => record(index)),
      );
      const options = 'page-size: 1\npage-pause: 0.5';
      const { pid, finished } = startCli(
        ['persistence', 'scan', ...onRedis('slow', '--redis-options', options), '--format', 'json'],
        temporaryDirectory(),
      );
      // It asks for the streams only when it is connected.
      while (!(await server.cli('CLIENT', 'LIST')).includes('cmd=xrevrange')) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      process.kill(pid, 'SIGINT');
      const run = await finished;
      expect(run.code).toBe(3);
      const { scanned, total } = reportOf(run).artifacts[0]?.scan.coverage ?? {};
      expect(total).toBe(20);
      expect(scanned).toBeLessThan(20);
    });

    describe('behind a password', () => {
      let guarded: RedisServer;
      let url: string;

      beforeAll(async () => {
        guarded = await startRedis({ args: ['--requirepass', SECRET] });
        url = `redis://:${encodeURIComponent(SECRET)}@127.0.0.1:${guarded.port}/0`;
        await guarded.cli(
          '-a',
          SECRET,
          '--no-auth-warning',
          'XADD',
          'papyra:local:events',
          '*',
          'data',
          record(0),
        );
      });
      afterAll(() => guarded.close());

      test('the Action masks it first of all, and it is nowhere else', () => {
        const workspace = temporaryDirectory();
        const run = runAction({ 'redis-url': url }, workspace, temporaryDirectory());
        expect(run.code).toBe(0);
        const [, ...rest] = expectMasked(run.stdout);
        const files = ['report.json', 'metrics-snapshot.json', 'summary.md'];
        const written = files.map((name) => readFileSync(join(workspace, 'papyra-health', name), 'utf8'));
        expectNoSecret([...rest, run.stderr, run.summary, ...written].join('\n'));
      });

      test('nor does a failure tell it', () => {
        const wrong = url.replace('@', 'x@');
        for (const given of [
          wrong,
          url.replace('redis:', 'redsi:'),
          url.replace('127.0.0.1', '127.0.0.1:1:2'),
        ]) {
          const run = runAction({ 'redis-url': given }, temporaryDirectory(), temporaryDirectory());
          expect(run.code).toBe(3);
          const [, ...rest] = expectMasked(run.stdout);
          expectNoSecret([...rest, run.stderr, run.summary].join('\n'));
          const byHand = runCli(['doctor', 'run', '--redis-url', given]);
          expect(byHand.code).toBe(3);
          expectNoSecret(byHand.stdout + byHand.stderr);
        }
      });

      test('it can come from the environment, and an approved plan takes it from there or a flag', async () => {
        const environment = { GATE_REDIS: url };
        const run = runCli(['doctor', 'run', '--redis-url', 'env:GATE_REDIS'], undefined, environment);
        expect(run.code).toBe(0);
        const unset = runCli(['doctor', 'run', '--redis-url', 'env:GATE_REDIS']);
        expect(unset.code).toBe(3);
        expect(unset.stdout).toContain('GATE_REDIS');

        await guarded.cli(
          '-a',
          SECRET,
          '--no-auth-warning',
          'XADD',
          'papyra:local:events',
          '*',
          'data',
          'torn',
        );
        const cwd = temporaryDirectory();
        const plan = runCli(
          ['persistence', 'recover', '--redis-url', url, '--plan', '--format', 'json'],
          cwd,
        );
        expectNoSecret(plan.stdout);
        const planFile = join(temporaryDirectory({ 'plan.json': plan.stdout }), 'plan.json');
        const done = runCli(['persistence', 'recover', '--apply-plan', planFile, '--redis-url', url], cwd);
        expect(done.code).toBe(0);
      });

      /** The lines of a log, the masking commands left out; they have to come before everything else. */
      function expectMasked(log: string): string[] {
        const lines = log.split('\n');
        const masks = lines.filter((line) => line.startsWith('::add-mask::'));
        expect(masks.length).toBeGreaterThan(0);
        expect(lines.slice(0, masks.length)).toEqual(masks);
        return ['', ...lines.slice(masks.length)];
      }

      function expectNoSecret(text: string): void {
        for (const form of [SECRET, encodeURIComponent(SECRET), 's3cret']) expect(text).not.toContain(form);
      }
    });

    test('no server there: one message, and no verdict', () => {
      const run = runCli(['doctor', 'run', '--redis-url', 'redis://127.0.0.1:1']);
      expect(run.code).toBe(3);
      expect(run.stdout).toContain('redis-url: Redis cannot be read: ');
      expect(run.stdout).not.toContain('None of path');
    });
  },
);
