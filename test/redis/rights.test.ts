/** The rights in docs/redis.md are enough, and none of them can be left out but those that say so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runGate, WHOLE_GATE } from '../../src/gate.ts';
import type { Report } from '../../src/report/report.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { ROOT } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';
import { type RedisServer, redisMissing, startRedis } from './servers.ts';

const PAGE = readFileSync(join(ROOT, 'docs/redis.md'), 'utf8');
const BASE = (/^ACL SETUSER gate on >PASSWORD (.*)$/m.exec(PAGE)?.[1] ?? '').split(' ');

/** The rules that a row of the table adds. */
function rulesTo(what: string): string[] {
  const row = PAGE.split('\n').find((line) => line.startsWith(`| ${what}`));
  return (/\| `([^`]+)`[^|]* \|$/.exec(row ?? '')?.[1] ?? '').replaceAll('\\|', '|').split(' ');
}

const TASKS = [
  { what: 'use another database than 0', inputs: { database: '1' } },
  { what: 'find systems', inputs: { 'redis-system-id': '*' } },
  { what: 'measure retention', inputs: { 'max-records': '1000' } },
  {
    what: 'compact',
    inputs: { 'max-records': '5', 'redis-options': 'approximate-trim: false' },
    compacts: true,
  },
  { what: 'recover with `repair`', inputs: { mode: 'recover' } },
  { what: 'recover with `quarantine`', inputs: { mode: 'recover', 'recovery-mode': 'quarantine' } },
];

describe.skipIf(redisMissing() !== null)('the rights in the documentation', () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.close());

  /** A stream with records, damage and a consumer group with something pending, whose record is gone in part. */
  async function fill(): Promise<void> {
    await server.cli('FLUSHALL');
    for (const database of ['0', '1']) {
      const cli = (...args: string[]) => server.cli('-n', database, ...args);
      for (let at = 0; at < 10; at++) {
        await cli('XADD', 'papyra:local:events', `${at + 1}-0`, 'data', eventLine(1_767_225_600 + at).trim());
      }
      await cli('XADD', 'papyra:local:events', '*', 'data', '{"kind": "ev');
      await cli('XGROUP', 'CREATE', 'papyra:local:events', 'g', '0');
      await cli('XREADGROUP', 'GROUP', 'g', 'c', 'COUNT', '3', 'STREAMS', 'papyra:local:events', '>');
      await cli('XDEL', 'papyra:local:events', '2-0');
    }
  }

  async function gateAs(
    rules: readonly string[],
    { database = '0', ...inputs }: Readonly<Record<string, string>>,
    compacts: boolean,
  ): Promise<Report> {
    await server.cli('ACL', 'SETUSER', 'gate', 'reset', 'on', '>pass', ...rules);
    const cwd = temporaryDirectory({});
    const url = `${server.url.replace('://', '://gate:pass@')}/${database}`;
    const rules_ = 'timestamp-mismatch: ignore\nstale-pending: ignore';
    const { report } = await runGate(
      {
        given: new Map(Object.entries({ 'redis-url': url, rules: rules_, ...inputs })),
        givenAs: 'input',
        withConfigFile: false,
        cwd,
      },
      { cwd, run: null, now: new Date(), hooks: [], mask: () => {}, signal: NO_SIGNAL },
      { ...WHOLE_GATE, compacts },
    );
    return report;
  }

  const messages = ({ problems }: Report) => problems.map(({ message }) => message);

  test('are enough to look', async () => {
    await fill();
    const report = await gateAs(BASE, {}, false);
    expect(messages(report)).toEqual([]);
    expect(report.artifacts[0]?.scan.counts.by_rule).toEqual({ 'invalid-json': 1, 'lost-pending': 1 });
  });

  test.each(BASE.slice(1))('are not enough to look without %s', async (left) => {
    await fill();
    // TYPE is asked for a key that is no stream alone.
    await server.cli('SET', 'papyra:local:audits', 'x');
    const report = await gateAs(
      BASE.filter((rule) => rule !== left),
      {},
      false,
    );
    expect(report.verdict.exit_code).toBe(3);
    expect(messages(report).join()).toContain(left);
  });

  describe.each(TASKS)('to $what', ({ what, inputs, compacts = false }) => {
    const added = rulesTo(what);

    test('are enough', async () => {
      await fill();
      const report = await gateAs([...BASE, ...added], inputs, compacts);
      expect(messages(report).filter((message) => !message.includes('pending'))).toEqual([]);
      const [artifact] = report.artifacts;
      expect(artifact?.scan.coverage.total).toBeGreaterThan(0);
      if ('mode' in inputs) expect(artifact?.recovery?.status).toBe('done');
      if ('max-records' in inputs) expect(artifact?.compaction?.status).toBe(compacts ? 'done' : 'none');
    });

    // That one is for a transaction that is given up, which takes somebody else to come first.
    test.each(added.filter((rule) => rule !== '+unwatch'))('are not enough without %s', async (left) => {
      await fill();
      const rules = [...BASE, ...added].filter((rule) => rule !== left);
      expect((await gateAs(rules, inputs, compacts)).verdict.exit_code).toBe(3);
    });
  });
});
