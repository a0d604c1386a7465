/** Compaction of streams on real servers: what retention lets go, in measure and in deed. */
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { RedisStreamsBackend } from '../../src/backends/redis-streams.ts';
import { stoppedBy } from '../../src/ndjson/interruption.ts';
import type { CompactionOptions } from '../../src/recovery/compact-files.ts';
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';
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

  test('of a key that is no stream is refused', async () => {
    await addEntries(connection, AUDITS, entries(20));
    await connection.read(EVENTS, ['SET', EVENTS, 'text']);
    const { compaction } = await compact({ max_records: 5 });
    expect(compaction.status).toBe('refused');
    expect(await contentOf(connection, AUDITS)).toHaveLength(20);
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
