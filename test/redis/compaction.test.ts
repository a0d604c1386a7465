/** Compaction of streams on real servers: what retention lets go, in measure and in deed. */
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createRandom, type Random } from '../../bench/random.ts';
import { RedisStreamsBackend } from '../../src/backends/redis-streams.ts';
import { stoppedBy } from '../../src/ndjson/interruption.ts';
import type { CompactionOptions } from '../../src/recovery/compact-files.ts';
import { connectRedis } from '../../src/redis/connection/connect.ts';
import { type RedisConnection, RedisFailure } from '../../src/redis/connection/redis-connection.ts';
import { isMeasured } from '../../src/report/facts.ts';
import type { Retention } from '../../src/report/report.ts';
import type { RedisOptions } from '../../src/settings/redis-options.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { type RedisServer, redisMissing, startRedis } from './servers.ts';
import {
  AUDITS,
  addEntries,
  connectTo,
  contentOf,
  DEAD_LETTERS,
  EVENTS,
  payload,
  REDIS,
  record,
  SYSTEM,
} from './stream-contents.ts';

const missing = redisMissing();

const SEED = Number(process.env['REDIS_TRIM_SEED'] ?? randomInt(2 ** 31));
const RUNS = Number(process.env['REDIS_TRIM_RUNS'] ?? 40);

const NO_LIMITS: Retention = { max_records: null, max_age_seconds: null, max_total_bytes: null };

/** A moment after the server's clock: ages are counted from the earlier of the two. */
const LATER = new Date(4_000_000_000_000);

describe.skipIf(missing !== null)(`a compaction of streams${missing === null ? '' : ` (${missing})`}`, () => {
  let server: RedisServer;
  let connection: RedisConnection;

  beforeAll(async () => {
    server = await startRedis({ args: ['--repl-diskless-sync-delay', '0'] });
    connection = await connectTo(server.url);
  });

  afterAll(async () => {
    await connection?.close();
    await server?.close();
  });

  beforeEach(async () => {
    await connection.read('', ['FLUSHALL']);
  });

  async function compact(
    retention: Partial<Retention>,
    more: Partial<CompactionOptions> = {},
    { on = connection, redis = {} }: { on?: RedisConnection; redis?: Partial<RedisOptions> } = {},
  ) {
    const options = { redis: { ...REDIS, ...redis }, sampleSize: 'all', ifNoStreams: 'ignore' } as const;
    return new RedisStreamsBackend(SYSTEM, on, options).compact({
      retention: { ...NO_LIMITS, ...retention },
      now: LATER,
      dryRun: false,
      workspace: '/',
      shown: (path) => path,
      settlingMs: 0,
      signal: NO_SIGNAL,
      ...more,
    });
  }

  function entries(count: number) {
    return Array.from({ length: count }, (_, i) => payload(record(i)));
  }

  /** Entries as old, in seconds, as given; the oldest first. */
  async function addAged(ages: readonly number[], key = EVENTS, data = record(1)): Promise<void> {
    const [seconds] = (await connection.read('', ['TIME'])) as readonly [Buffer];
    for (const age of ages) {
      const id = `${(Number(String(seconds)) - age) * 1_000}-1`;
      await connection.read(key, ['XADD', key, id, ...payload(data)]);
    }
  }

  test('keeps the newest of each stream, and counts as Papyra does', async () => {
    await addEntries(connection, EVENTS, entries(250));
    await addEntries(connection, AUDITS, entries(5));
    await addEntries(connection, DEAD_LETTERS, entries(101));
    const before = await contentOf(connection, EVENTS);
    const planned = await compact({ max_records: 100 }, { dryRun: true });
    expect(await contentOf(connection, EVENTS)).toEqual(before);
    const { compaction, problems, hasWritten } = await compact({ max_records: 100 });

    expect(await contentOf(connection, EVENTS)).toEqual(before.slice(-100));
    expect([problems, hasWritten, planned.hasWritten]).toEqual([[], true, false]);
    expect(compaction).toMatchObject({
      status: 'done',
      reason: null,
      before: { records: 356 },
      after: { records: 205, event: 100, audit: 5, dead_letter: 100, other: 0 },
      reclaimed: { records: 151 },
      age_unknown: 0,
    });
    expect(planned.compaction).toMatchObject({
      status: 'planned',
      before: compaction.before,
      after: { records: 205, event: 100, audit: 5, dead_letter: 100 },
      reclaimed: { records: 151 },
    });
    expect(compaction.files.map(({ path, after }) => [path, after.records])).toEqual([
      [EVENTS, 100],
      [AUDITS, 5],
      [DEAD_LETTERS, 100],
    ]);
    // The memory that the server reports, before and after.
    expect(compaction.before.bytes).toBeGreaterThan(compaction.after.bytes);
    expect(compaction.before.bytes - compaction.after.bytes).toBe(compaction.reclaimed.bytes);
    expect(planned.compaction.reclaimed.bytes).toBeGreaterThan(0);
    const usage = (await connection.read(EVENTS, ['MEMORY', 'USAGE', EVENTS])) as number;
    expect(compaction.files[0]?.after.bytes).toBe(usage);
  });

  test('does nothing within the limits, nor with a limit of 0 records, which is none', async () => {
    await addEntries(connection, EVENTS, entries(10));
    for (const max_records of [10, 11, 0]) {
      const { compaction, hasWritten } = await compact({ max_records });
      expect([compaction.status, compaction.after.records, hasWritten]).toEqual(['none', 10, false]);
    }
    expect(await contentOf(connection, EVENTS)).toHaveLength(10);
  });

  test('of streams that are not there measures nothing', async () => {
    const { compaction } = await compact({ max_records: 1 });
    expect(compaction.status).toBe('none');
    expect(isMeasured(compaction)).toBe(false);
  });

  test('by age goes by the time in the IDs', async () => {
    await addAged([7_200, 3_700, 3_500, 60]);
    await addAged([7_200], AUDITS);
    const planned = await compact({ max_age_seconds: 3_600 }, { dryRun: true });
    const { compaction } = await compact({ max_age_seconds: 3_600 });
    for (const one of [planned.compaction, compaction]) {
      expect(one).toMatchObject({ reclaimed: { records: 3 }, after: { event: 2, audit: 0 } });
    }
    expect(await contentOf(connection, EVENTS)).toHaveLength(2);
    expect((await compact({ max_age_seconds: 3_600 })).compaction.status).toBe('none');
  });

  test.each([
    [1, 3_600, 1],
    [3, 3_600, 2],
    [3, 100_000, 3],
  ])('with %i records and %i s holds both limits', async (max_records, max_age_seconds, left) => {
    await addAged([7_200, 3_700, 3_500, 60]);
    const limits = { max_records, max_age_seconds };
    expect((await compact(limits, { dryRun: true })).compaction.after.records).toBe(left);
    expect((await compact(limits)).compaction.after.records).toBe(left);
    expect(await contentOf(connection, EVENTS)).toHaveLength(left);
  });

  test('counts ages from the earlier clock: one that is ahead must not take young entries for old', async () => {
    await addAged([7_200, 60]);
    const early = new Date(1_000_000_000_000);
    expect((await compact({ max_age_seconds: 3_600 }, { now: early })).compaction.status).toBe('none');
    expect((await compact({ max_age_seconds: 3_600 }, { now: LATER })).compaction.after.records).toBe(1);
  });

  test('by age refuses IDs that no clock has made', async () => {
    await addAged([7_200], AUDITS);
    await connection.read(EVENTS, ['XADD', EVENTS, '5-1', ...payload(record(1))]);
    for (const dryRun of [true, false]) {
      const { compaction, problems } = await compact({ max_age_seconds: 3_600 }, { dryRun });
      expect(compaction.status).toBe('refused');
      expect(compaction.reason).toContain('has no Unix time in it');
      expect(problems.map(({ severity }) => severity)).toEqual(['error']);
      expect(isMeasured(compaction)).toBe(false);
    }
    expect(await contentOf(connection, AUDITS)).toHaveLength(1);
    expect((await compact({ max_records: 1 })).compaction.status).toBe('none');
  });

  test('refuses a limit that Redis cannot hold', async () => {
    await addEntries(connection, EVENTS, entries(3));
    const { compaction } = await compact({ max_records: 1, max_total_bytes: 1 });
    expect(compaction.status).toBe('refused');
    expect(compaction.reason).toContain('max-total-bytes cannot be held for streams');
    expect(await contentOf(connection, EVENTS)).toHaveLength(3);
  });

  test('that is approximate lets go of whole nodes, says what it left, and is not overdue at once', async () => {
    // Small entries, so that a node has as many as it may: 100.
    await addEntries(
      connection,
      EVENTS,
      Array.from({ length: 250 }, () => payload('{}')),
    );
    const redis = { 'approximate-trim': true };
    const planned = await compact({ max_records: 120 }, { dryRun: true }, { redis });
    expect(planned.compaction.status).toBe('planned');
    const { compaction } = await compact({ max_records: 120 }, {}, { redis });
    expect(compaction).toMatchObject({
      status: 'done',
      after: { records: 150 },
      reclaimed: { records: 100 },
    });
    expect(compaction.reason).toContain(`30 more than max-records in ${EVENTS}`);
    const again = await compact({ max_records: 120 }, { dryRun: true }, { redis });
    expect(again.compaction).toMatchObject({ status: 'none', reclaimed: { records: 0 } });
    expect((await compact({ max_records: 120 }, { dryRun: true })).compaction.reclaimed.records).toBe(30);
  });

  test('that is approximate and by age leaves a part of a node', async () => {
    // Small entries, as above.
    await addAged([...Array.from({ length: 150 }, (_, i) => 10_000 - i), 60], EVENTS, '{}');
    const redis = { 'approximate-trim': true };
    const { compaction } = await compact({ max_age_seconds: 3_600 }, {}, { redis });
    expect(compaction.after.records).toBe(51);
    expect(compaction.reason).toContain(`some older than max-age-seconds in ${EVENTS}`);
    const again = await compact({ max_age_seconds: 3_600 }, { dryRun: true }, { redis });
    expect(again.compaction.status).toBe('none');
  });

  test.each([true, false])(
    'goes in steps (approximate: %j), so that none keeps others waiting',
    async (isApproximate) => {
      const script = 'for i = 1, 60000 do redis.call("XADD", KEYS[1], i .. "-0", "data", "{}") end';
      await connection.read(EVENTS, ['EVAL', script, '1', EVENTS]);
      await connection.read('', ['CONFIG', 'RESETSTAT']);
      await compact({ max_records: 1_050 }, {}, { redis: { 'approximate-trim': isApproximate } });
      const left = isApproximate ? 1_100 : 1_050;
      expect(await connection.read(EVENTS, ['XLEN', EVENTS])).toBe(left);
      // 10,000 a step, as the server has it, one that finds nothing more, and one for the rest of a node.
      const calls = /cmdstat_xtrim:calls=(\d+)/.exec(
        String(await connection.read('', ['INFO', 'commandstats'])),
      )?.[1];
      expect(calls).toBe(isApproximate ? '7' : '8');
    },
  );

  test('keeps what is written meanwhile', async () => {
    await addEntries(connection, EVENTS, entries(5_000));
    const writer = await connectTo(server.url);
    onTestFinished(() => writer.close());
    let isDone = false;
    const written: string[] = [];
    const writing = (async () => {
      while (!isDone)
        written.push(String(await writer.read(EVENTS, ['XADD', EVENTS, '*', 'data', record(1)])));
    })();
    const { compaction } = await compact({ max_records: 50_000 });
    const trimmed = await compact({ max_records: 1_000 });
    isDone = true;
    await writing;
    expect([compaction.status, trimmed.compaction.status]).toEqual(['none', 'done']);
    const ids = (await contentOf(connection, EVENTS)).map(([id]) => id);
    const newest = written.slice(-Math.min(900, written.length));
    expect(ids.slice(-newest.length)).toEqual(newest);
  });

  test('says which pending entries of consumer groups lose their record', async () => {
    await addEntries(connection, EVENTS, entries(10));
    await connection.read(EVENTS, ['XGROUP', 'CREATE', EVENTS, 'shippers', '0']);
    await connection.read(EVENTS, ['XGROUP', 'CREATE', EVENTS, 'idle', '0']);
    const read = ['XREADGROUP', 'GROUP', 'shippers', 'one', 'COUNT', '8', 'STREAMS', EVENTS, '>'];
    await connection.read(EVENTS, read);
    await connection.read(EVENTS, ['XACK', EVENTS, 'shippers', '1767225600000-2']);
    const pending = await connection.read(EVENTS, ['XPENDING', EVENTS, 'shippers']);
    const planned = await compact({ max_records: 5 }, { dryRun: true });
    const { compaction, problems } = await compact({ max_records: 5 });
    expect(compaction.status).toBe('done');
    expect(problems).toMatchObject([{ subject: 'redis:papyra:local', severity: 'warn' }]);
    expect(problems[0]?.message).toContain(
      '4 entries that were trimmed are pending in consumer group "shippers"',
    );
    expect(planned.problems[0]?.message).toContain('4 entries that would be trimmed are pending');
    expect(await connection.read(EVENTS, ['XPENDING', EVENTS, 'shippers'])).toEqual(pending);
  });

  test.each([true, false])('does not count what was lost before (approximate: %j)', async (isApproximate) => {
    await addEntries(connection, EVENTS, entries(300));
    await connection.read(EVENTS, ['XGROUP', 'CREATE', EVENTS, 'shippers', '0']);
    const read = ['XREADGROUP', 'GROUP', 'shippers', 'one', 'COUNT', '50', 'STREAMS', EVENTS, '>'];
    await connection.read(EVENTS, read);
    const ids = Array.from({ length: 20 }, (_, i) => `1767225600000-${2 * i + 2}`);
    await connection.read(EVENTS, ['XDEL', EVENTS, ...ids]);
    const redis = { 'approximate-trim': isApproximate };
    // More than a node, where these go whole.
    const limits = { max_records: isApproximate ? 230 : 260 };
    const planned = await compact(limits, { dryRun: true }, { redis });
    const { compaction, problems } = await compact(limits, {}, { redis });
    // Of the 50 that were pending 30 had their record.
    const lost = [planned, { compaction }].map((one) => Math.min(30, one.compaction.reclaimed.records));
    if (!isApproximate) expect(lost).toEqual([20, 20]);
    expect(planned.problems[0]?.message).toContain(`: ${lost[0]} entries that would be trimmed are pending`);
    expect(problems[0]?.message).toContain(`: ${lost[1]} entries that were trimmed are pending`);
  });

  test('says the same number of what would go and of what is pending of it', async () => {
    await addEntries(connection, EVENTS, entries(250));
    await connection.read(EVENTS, ['XGROUP', 'CREATE', EVENTS, 'all', '0']);
    await connection.read(EVENTS, ['XREADGROUP', 'GROUP', 'all', 'one', 'STREAMS', EVENTS, '>']);
    for (const max_records of [1, 60, 120, 200]) {
      for (const isApproximate of [true, false]) {
        const redis = { 'approximate-trim': isApproximate };
        const { compaction, problems } = await compact({ max_records }, { dryRun: true }, { redis });
        const { records } = compaction.reclaimed;
        expect(problems[0]?.message).toContain(`: ${records} entries that would be trimmed are pending`);
      }
    }
  });

  test(`measures what then goes, whatever the entries (seed ${SEED})`, { timeout: 120_000 }, async () => {
    const random = createRandom(SEED);
    for (let run = 0; run < RUNS; run++) {
      const where = `run ${run} of seed ${SEED}`;
      await connection.read('', ['DEL', EVENTS]);
      await addEntries(connection, EVENTS, randomEntries(random));
      const all = (await contentOf(connection, EVENTS)).map(([id]) => id);
      // Gaps, and a node that is cut at its beginning.
      const deleted = all.filter(() => random.next() < 0.1);
      if (random.next() < 0.3 && deleted.length > 0)
        await connection.read(EVENTS, ['XDEL', EVENTS, ...deleted]);
      if (random.next() < 0.3) {
        await connection.read(EVENTS, [
          'XTRIM',
          EVENTS,
          'MAXLEN',
          String(all.length - random.below(all.length)),
        ]);
      }
      const count = (await contentOf(connection, EVENTS)).length;
      if (count === 0) continue;
      const limits = { max_records: 1 + random.below(count + 5) };
      const redis = { 'approximate-trim': true };
      const planned = (await compact(limits, { dryRun: true }, { redis })).compaction.reclaimed.records;
      const done = (await compact(limits, {}, { redis })).compaction.reclaimed.records;
      // Redis begins a node after 100 entries at most.
      expect(Math.abs(planned - done), `${where}: ${planned} for ${done}`).toBeLessThan(100);
      const again = (await compact(limits, { dryRun: true }, { redis })).compaction;
      expect([again.status, again.reclaimed.records], where).toEqual(['none', 0]);

      const rest = (await compact(limits, { dryRun: true })).compaction.reclaimed.records;
      expect((await compact(limits)).compaction.reclaimed.records, where).toBe(rest);
      expect(rest + done, where).toBe(Math.max(0, count - limits.max_records));
    }
  });

  test('measures large entries by their own nodes, which hold few', async () => {
    const large = Array.from({ length: 90 }, (_, i) => payload(`${i}`.padEnd(1_000, 'x')));
    await addEntries(connection, EVENTS, large);
    const redis = { 'approximate-trim': true };
    const planned = await compact({ max_records: 10 }, { dryRun: true }, { redis });
    const { compaction } = await compact({ max_records: 10 }, {}, { redis });
    expect(compaction.reclaimed.records).toBeGreaterThan(70);
    expect(Math.abs(planned.compaction.reclaimed.records - compaction.reclaimed.records)).toBeLessThan(5);
  });

  test.each([
    ['before the first step', 0],
    ['in the pause after it', 1],
  ])('that is stopped %s knows what was done', async (_, steps) => {
    await addEntries(connection, EVENTS, entries(250));
    const controller = new AbortController();
    const redis = { 'page-pause': 0.02 };
    const { signal } = controller;
    const stopped = await connectRedis({
      url: server.url,
      options: { ...REDIS, ...redis },
      cwd: process.cwd(),
      signal,
    });
    onTestFinished(() => stopped.close());
    let last = -1;
    const on: RedisConnection = {
      shownAddress: stopped.shownAddress,
      isCluster: false,
      keys: (pattern) => stopped.keys(pattern),
      transact: (key, prepare) => stopped.transact(key, prepare),
      close: () => stopped.close(),
      read: async (key, command) => {
        const reply = await stopped.read(key, command);
        // The last that is asked before the first step.
        if (steps === 0 && key === DEAD_LETTERS) controller.abort(stoppedBy('SIGINT'));
        if (steps > 0 && command[0] === 'XTRIM') {
          last = Number(reply);
          setTimeout(() => controller.abort(stoppedBy('SIGINT')), 0);
        }
        return reply;
      },
    };
    const result = await compact({ max_records: 10 }, { signal }, { on, redis });
    const { compaction, interruption, hasWritten } = result;
    expect(interruption?.by).toBe('SIGINT');
    expect([compaction.status, hasWritten]).toEqual(steps === 0 ? ['refused', false] : ['failed', true]);
    expect(compaction.reason).not.toContain('nobody heard its answer');
    const left = (await contentOf(connection, EVENTS)).length;
    expect(left).toBe(steps === 0 ? 250 : 250 - last);
    if (steps > 0) expect(compaction.reason).toContain(`Already let go, oldest first: ${last} of ${EVENTS}.`);
  });

  test('has nothing to say of groups whose pending entries stay', async () => {
    await addEntries(connection, EVENTS, entries(10));
    await connection.read(EVENTS, ['XGROUP', 'CREATE', EVENTS, 'shippers', '1767225600000-6']);
    const read = ['XREADGROUP', 'GROUP', 'shippers', 'one', 'COUNT', '8', 'STREAMS', EVENTS, '>'];
    await connection.read(EVENTS, read);
    expect((await compact({ max_records: 4 }, { dryRun: true })).problems).toEqual([]);
    expect((await compact({ max_records: 4 })).problems).toEqual([]);
  });

  test('says so of a stream that is emptied by age too', async () => {
    await addAged([7_200], AUDITS);
    await connection.read(AUDITS, ['XGROUP', 'CREATE', AUDITS, 'all', '0']);
    await connection.read(AUDITS, ['XREADGROUP', 'GROUP', 'all', 'one', 'STREAMS', AUDITS, '>']);
    for (const dryRun of [true, false]) {
      const { problems } = await compact({ max_age_seconds: 3_600 }, { dryRun });
      expect(problems[0]?.message).toContain('1 entry that ');
    }
  });

  test('frees memory on a server that has none left', async () => {
    await addEntries(connection, EVENTS, entries(200));
    await connection.read('', ['CONFIG', 'SET', 'maxmemory', '1']);
    onTestFinished(async () => {
      await connection.read('', ['CONFIG', 'SET', 'maxmemory', '0']);
    });
    expect((await compact({ max_records: 10 })).compaction).toMatchObject({
      status: 'done',
      after: { records: 10 },
    });
  });

  test.each(['xtrim', 'xlen', 'memory|usage'])(
    'without permission for %s changes nothing',
    async (command) => {
      await addEntries(connection, EVENTS, entries(200));
      const rules = ['reset', 'on', '>s3cret', '~*', '+@all', `-${command}`];
      await connection.read('', ['ACL', 'SETUSER', 'gate', ...rules]);
      const limited = await connectTo(`redis://gate:s3cret@127.0.0.1:${server.port}`);
      onTestFinished(() => limited.close());
      const { compaction, problems, hasWritten } = await compact({ max_records: 10 }, {}, { on: limited });
      expect([compaction.status, hasWritten]).toEqual(['refused', false]);
      expect(problems).toMatchObject([{ severity: 'error', message: compaction.reason }]);
      expect(compaction.reason).toContain('Nothing was changed in Redis.');
      expect(compaction.reason).not.toContain('s3cret');
      expect(await contentOf(connection, EVENTS)).toHaveLength(200);
    },
  );

  test('says how far it came where the second stream may not be trimmed', async () => {
    for (const key of [EVENTS, AUDITS]) await addEntries(connection, key, entries(20));
    const rules = ['reset', 'on', '>pass', `~${EVENTS}`, '+@all', '(~* +@all -xtrim)'];
    await connection.read('', ['ACL', 'SETUSER', 'gate', ...rules]);
    const limited = await connectTo(`redis://gate:pass@127.0.0.1:${server.port}`);
    onTestFinished(() => limited.close());
    const { compaction, hasWritten } = await compact({ max_records: 5 }, {}, { on: limited });
    expect([compaction.status, hasWritten]).toEqual(['failed', true]);
    expect(compaction.reason).toContain(`Already let go, oldest first: 15 of ${EVENTS}.`);
    expect(compaction).toMatchObject({ after: { event: 5, audit: 20 }, reclaimed: { records: 15 } });
    expect(await contentOf(connection, AUDITS)).toHaveLength(20);
  });

  test('leaves out a key that is no stream, and holds the others', async () => {
    await addEntries(connection, AUDITS, entries(20));
    await connection.read(EVENTS, ['SET', EVENTS, 'text']);
    for (const [dryRun, status] of [
      [true, 'planned'],
      [false, 'done'],
    ] as const) {
      const { compaction, problems } = await compact({ max_records: 5 }, { dryRun });
      expect([compaction.status, problems]).toEqual([status, []]);
      expect(compaction).toMatchObject({ after: { event: 0, audit: 5 }, reclaimed: { records: 15 } });
    }
    expect(String(await connection.read(EVENTS, ['GET', EVENTS]))).toBe('text');
  });

  test('that is only measured speaks of nothing else when that fails', async () => {
    await addEntries(connection, EVENTS, entries(20));
    await connection.read('', ['ACL', 'SETUSER', 'gate', 'reset', 'on', '>pass', '~*', '+@all', '-xlen']);
    const limited = await connectTo(`redis://gate:pass@127.0.0.1:${server.port}`);
    onTestFinished(() => limited.close());
    const { compaction } = await compact({ max_records: 5 }, { dryRun: true }, { on: limited });
    expect(compaction.status).toBe('refused');
    expect(compaction.reason).toMatch(/^The retention of redis:papyra:local could not be measured: /);
    expect(compaction.reason).not.toContain('Nothing was changed');
  });

  /** A connection to a server that is as old as it says, which none here is. */
  function oldServer(version: string | null): RedisConnection {
    return {
      shownAddress: connection.shownAddress,
      isCluster: false,
      keys: (pattern) => connection.keys(pattern),
      transact: (key, prepare) => connection.transact(key, prepare),
      close: () => connection.close(),
      read: async (key, command) => {
        if (command[0] === 'INFO' && version !== null)
          return Buffer.from(`# Server\r\nredis_version:${version}\r\n`);
        if (command[0] === 'INFO')
          throw new RedisFailure('refused', 'may not INFO', 'Let it.', 'NOPERM', null);
        // What 6.0 answers to a word that it does not know.
        const sent = command.includes('MINID')
          ? command.map((word) => (word === 'MINID' ? 'MINIMUM' : word))
          : command;
        return connection.read(key, sent);
      },
    };
  }

  test.each(['6.0.16', '5.0.7', null])('by age needs Redis 6.2, and says so: %s', async (version) => {
    await addAged([7_200, 60]);
    const { compaction } = await compact({ max_age_seconds: 3_600 }, {}, { on: oldServer(version) });
    expect(compaction.status).toBe('refused');
    expect(compaction.reason).toContain(`max-age-seconds cannot be held for ${EVENTS}`);
    expect(compaction.reason).toContain('needs Redis 6.2 or newer');
    expect(await contentOf(connection, EVENTS)).toHaveLength(2);
    const records = await compact({ max_records: 1 }, {}, { on: oldServer(version) });
    expect(records.compaction.status).toBe('done');
  });

  test.each(['6.2.0', '7.0.15', '10.0'])('by age takes Redis %s', async (version) => {
    await addAged([7_200, 60]);
    const planned = await compact({ max_age_seconds: 3_600 }, { dryRun: true }, { on: oldServer(version) });
    expect(planned.compaction.reclaimed.records).toBe(1);
  });

  test('of a replica is refused', async () => {
    await addEntries(connection, EVENTS, entries(20));
    const replica = await startRedis({ args: ['--replicaof', '127.0.0.1', String(server.port)] });
    onTestFinished(replica.close);
    const on = await connectTo(replica.url);
    onTestFinished(() => on.close());
    while ((await contentOf(on, EVENTS).catch(() => [])).length < 20) {}
    const { compaction } = await compact({ max_records: 5 }, {}, { on });
    expect(compaction.status).toBe('refused');
    expect(await contentOf(on, EVENTS)).toHaveLength(20);
    // Measuring writes nothing.
    expect((await compact({ max_records: 5 }, { dryRun: true }, { on })).compaction.status).toBe('planned');
  });

  test('that is stopped before it began changes nothing', async () => {
    await addEntries(connection, EVENTS, entries(20));
    const signal = AbortSignal.abort(stoppedBy('SIGINT'));
    const { compaction, interruption, problems } = await compact({ max_records: 5 }, { signal });
    expect([compaction.status, interruption?.by, problems]).toEqual(['refused', 'SIGINT', []]);
    expect(await contentOf(connection, EVENTS)).toHaveLength(20);
  });
});

/** Entries of one size, or of any: small ones by the hundred to a node, large ones that fill one alone. */
function randomEntries(random: Random): readonly (readonly string[])[] {
  const sizes = [2, 20, 150, 400, 3_000, 6_000] as const;
  const few = random.next() < 0.5 ? ([random.pick(sizes), random.pick(sizes)] as const) : sizes;
  const isRun = random.next() < 0.5;
  let size: number = random.pick<number>(few);
  return Array.from({ length: 1 + random.below(400) }, (_, i) => {
    if (!isRun || random.next() < 0.05) size = random.pick<number>(few);
    const more = random.next() < 0.1 ? [`name${i}`, String(i)] : [];
    return ['data', random.next() < 0.1 ? String(i) : 'x'.repeat(size), ...more];
  });
}
