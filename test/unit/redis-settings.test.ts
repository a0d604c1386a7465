/** What becomes of Redis when its settings are mistaken, or are not all there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runGate, WHOLE_GATE } from '../../src/gate.ts';
import { stoppedBy } from '../../src/ndjson/interruption.ts';
import type { Report } from '../../src/report/report.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const TORN = '{"kind": "ev\n';

async function gate(
  inputs: Readonly<Record<string, string>>,
  { cwd = temporaryDirectory({ 'e.ndjson': eventLine(1) }), signal = NO_SIGNAL } = {},
): Promise<Report> {
  const { report } = await runGate(
    { given: new Map(Object.entries(inputs)), givenAs: 'input', withConfigFile: true, cwd },
    { cwd, run: null, now: new Date(0), hooks: [], mask: () => {}, signal },
    WHOLE_GATE,
  );
  return report;
}

function messages({ problems }: Report): string[] {
  return problems.map(({ message }) => message);
}

/** A server that takes connections and never answers; where it is, and how many came. */
async function silentServer(): Promise<{
  url: string;
  connections: () => number;
  onConnection: (what: () => void) => void;
}> {
  let count = 0;
  let heed = () => {};
  const server = createServer((socket) => {
    onTestFinished(() => void socket.destroy());
    count += 1;
    heed();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}/0`,
    connections: () => count,
    onConnection: (what) => {
      heed = what;
    },
  };
}

describe('an empty redis-url', () => {
  const without = (names: string, verb: string) =>
    `redis-url: ${names} ${verb} set, but redis-url is empty or not set, so Redis is not examined. Set it (a secret is ` +
    'empty in a run of a fork), or leave the redis- settings out.';

  test('is a mistake where another setting is about Redis', async () => {
    const path = 'e.ndjson';
    const one = await gate({ path, 'redis-url': '', 'redis-prefix': 'app' });
    expect([messages(one), one.verdict.exit_code]).toEqual([[without('redis-prefix', 'is')], 3]);
    const two = await gate({ path, 'redis-system-id': 'a', 'redis-options': 'page-size: 5' });
    expect(messages(two)).toEqual([without('redis-system-id, redis-options', 'are')]);
    const nothingElse = await gate({ 'redis-sample-size': 'all' });
    expect(messages(nothingElse)).toEqual([without('redis-sample-size', 'is')]);
  });

  test('is none where no other setting is, nor where it has a mistake of its own', async () => {
    expect(messages(await gate({ path: 'e.ndjson', 'redis-url': '' }))).toEqual([]);
    const cwd = temporaryDirectory({ 'e.ndjson': eventLine(1) });
    mkdirSync(join(cwd, '.github'));
    writeFileSync(join(cwd, '.github/papyra-health.yml'), 'redis-url: 5\nredis-prefix: app\n');
    expect(messages(await gate({ path: 'e.ndjson' }, { cwd }))).toEqual([
      expect.stringContaining('redis-url: "5"'),
    ]);
  });

  test('keeps a recovery of files from writing, as any mistake does', async () => {
    const cwd = temporaryDirectory({ 'e.ndjson': eventLine(1) + TORN });
    const report = await gate({ path: 'e.ndjson', mode: 'recover', 'redis-prefix': 'app' }, { cwd });
    expect(report.artifacts[0]?.recovery?.status).toBe('planned');
    expect(readFileSync(join(cwd, 'e.ndjson'), 'utf8')).toBe(eventLine(1) + TORN);
  });
});

describe('a server', () => {
  test.each([
    { 'redis-options': 'page-pause: 1\npage-size: many' },
    { 'redis-system-id': ' ', 'redis-sample-size': 'some' },
    { 'redis-prefx': 'app' },
    { config: 'missing.yml' },
  ])('is asked nothing when %j is mistaken', async (mistaken) => {
    const { url, connections } = await silentServer();
    const report = await gate({ path: 'e.ndjson', 'redis-url': url, ...mistaken });
    expect(report.verdict.exit_code).toBe(3);
    expect(report.problems).toHaveLength(1);
    expect(report.artifacts.map(({ path }) => path)).toEqual(['e.ndjson']);
    expect(connections()).toBe(0);
  });

  test('that does not answer before the run is stopped leaves nothing read', async () => {
    const { url, onConnection } = await silentServer();
    const controller = new AbortController();
    onConnection(() => controller.abort(stoppedBy('SIGINT')));
    const report = await gate({ 'redis-url': url }, { signal: controller.signal });
    expect(messages(report)).toEqual([
      'SIGINT stopped the run. By then nothing had been read; what was not read is not judged. Run it again.',
    ]);
    expect(report.verdict.exit_code).toBe(3);
  });
});
