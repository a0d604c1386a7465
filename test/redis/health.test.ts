/** What streams and consumer groups say of themselves, on a real server: each rule, with its limit on, off and passed. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Anomaly } from '../../src/ndjson/anomaly.ts';
import { Findings } from '../../src/ndjson/findings.ts';
import { parseThresholds } from '../../src/policy/grammar.ts';
import { judge } from '../../src/policy/judge.ts';
import { connectRedis } from '../../src/redis/connection/connect.ts';
import type { RedisArgument, RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import { EntryClock } from '../../src/redis/health/entry-clock.ts';
import { examineStream, type StreamState, serverTime } from '../../src/redis/health/stream-health.ts';
import { idAfter } from '../../src/redis/stream-id.ts';
import { artifactFacts } from '../../src/report/facts.ts';
import { REDIS_OPTION_DEFAULTS, type RedisOptions } from '../../src/settings/redis-options.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { artifact, report, scan } from '../unit/render-reports.ts';
import { changedDump, dumpedNumber, replaceBytes } from './dump.ts';
import { asRedis6 } from './older-redis.ts';
import { type RedisServer, redisMissing, startCluster, startRedis, startReplica, until } from './servers.ts';

const KEY = 'papyra:local:events';
const missing = redisMissing();

let server: RedisServer;
let connection: RedisConnection;

async function run(...command: RedisArgument[]) {
  return connection.read(KEY, command);
}

async function add(...ids: string[]): Promise<void> {
  for (const id of ids) await run('XADD', KEY, id, 'data', '{}');
}

/** A group that was given the first `count` entries of the stream. */
async function deliver(group: string, count: number, consumer = 'worker'): Promise<void> {
  await run('XGROUP', 'CREATE', KEY, group, '0', 'MKSTREAM');
  if (count > 0) {
    await run('XREADGROUP', 'GROUP', group, consumer, 'COUNT', String(count), 'STREAMS', KEY, '>');
  }
}

/** Makes it look as if entries had been delivered that long ago. */
async function age(group: string, consumer: string, seconds: number, ...ids: string[]): Promise<void> {
  await run('XCLAIM', KEY, group, consumer, '0', ...ids, 'IDLE', String(seconds * 1_000), 'JUSTID');
}

const NO_LIMITS = {
  'max-lag': 'off',
  'max-pending': 'off',
  'max-pending-age': 'off',
  'max-consumer-idle': 'off',
} as const;

interface Examined {
  readonly state: StreamState['facts'] | null;
  readonly anomalies: Anomaly[];
}

/** Examines the stream with the limits given and no others. */
async function examine(options: Partial<RedisOptions> = {}, by = connection): Promise<Examined> {
  const findings = new Findings({ maxAnomalies: 1_000, severities: {} });
  const state = await examineStream(by, KEY, {
    findings,
    options: { ...REDIS_OPTION_DEFAULTS, ...NO_LIMITS, ...options },
    now: await serverTime(connection, KEY),
  });
  return { state: state?.facts ?? null, anomalies: findings.result().anomalies };
}

/** Rule, entry and words of each finding. */
function brief({ anomalies }: Examined): string[] {
  return anomalies.map(({ rule, entry, message }) => `${rule} ${entry ?? '-'}: ${message}`);
}

function groupOf({ state }: Examined) {
  const group = state?.groups[0];
  if (group === undefined) throw new Error('there is no group');
  return group;
}

describe.skipIf(missing !== null)(`health of streams${missing === null ? '' : ` (${missing})`}`, () => {
  beforeAll(async () => {
    // Without compression, so that dumps can be changed by hand.
    server = await startRedis({ args: ['--rdbcompression', 'no'] });
    connection = await connectTo(server);
  });

  afterAll(async () => {
    await connection?.close();
    await server?.close();
  });

  beforeEach(async () => {
    await run('FLUSHALL');
  });

  describe('the key', () => {
    test('that is not there is an empty stream', async () => {
      const { state, anomalies } = await examine();
      expect(state).toEqual({
        key: KEY,
        entries: 0,
        first_id: null,
        last_id: null,
        last_generated_id: null,
        groups: [],
      });
      expect(anomalies).toEqual([]);
    });

    test.each([
      ['list', 'a list', ['RPUSH', KEY, 'x']],
      ['zset', 'a zset', ['ZADD', KEY, '1', 'x']],
      ['string', 'a string', ['SET', KEY, 'x']],
    ])('of type %s is a finding', async (_, words, command) => {
      await run(...command);
      const { state, anomalies } = await examine();
      expect(state).toBeNull();
      expect(anomalies).toEqual([
        {
          type: 'CORRUPTED_LINE',
          rule: 'wrong-key-type',
          severity: 'error',
          papyra: true,
          path: KEY,
          line: null,
          column: null,
          entry: null,
          byte_start: null,
          byte_end: null,
          detail: `Key holds ${words}, not a stream`,
          message: expect.stringContaining(words),
        },
      ]);
    });

    test('with a stream tells its entries and IDs', async () => {
      await add('1-1', '1-2', '5-0', '6-0');
      await run('XDEL', KEY, '6-0');
      const { state, anomalies } = await examine();
      expect(state).toEqual({
        key: KEY,
        entries: 3,
        first_id: '1-1',
        last_id: '5-0',
        last_generated_id: '6-0',
        groups: [],
      });
      expect(anomalies).toEqual([]);
    });

    test('with an empty stream has no first and last entry', async () => {
      await add('1-1');
      await run('XDEL', KEY, '1-1');
      expect((await examine()).state).toMatchObject({
        entries: 0,
        first_id: null,
        last_id: null,
        last_generated_id: '1-1',
      });
    });

    test('that goes away while it is examined is an empty stream', async () => {
      await add('1-1');
      const vanishing: RedisConnection = {
        ...connection,
        read: async (key, command) => {
          if (command[1] === 'STREAM') await run('DEL', KEY);
          return connection.read(key, command);
        },
      };
      expect((await examine({}, vanishing)).state).toMatchObject({ entries: 0, last_generated_id: null });
    });
  });

  describe('IDs', () => {
    const T = 1_767_225_600_000;

    test('lower than the last entry: last-generated-id after a broken restore', async () => {
      await add(`${T}-0`, `${T + 1}-0`);
      await restoreChanged((content) => {
        // The last one is that of the stream itself; the entries have theirs relative to the first.
        replaceBytes(content, dumpedNumber(T + 1), dumpedNumber(T - 1), true);
      });
      expect(brief(await examine())).toEqual([
        `id-regression ${T + 1}-0: the stream's last-generated-id ${T - 1}-0 is lower than this, its last entry: ` +
          'new entries may get lower IDs; XSETID with the ID of the last entry mends it',
      ]);
      await run('XSETID', KEY, `${T + 1}-0`);
      expect(brief(await examine())).toEqual([]);
    });

    test('deleted that were never given', async () => {
      await add(`${T}-0`, `${T + 1}-0`, `${T + 2}-0`);
      await run('XDEL', KEY, `${T + 1}-0`);
      await restoreChanged((content) =>
        replaceBytes(content, dumpedNumber(T + 1), dumpedNumber(T + 5), true),
      );
      expect(brief(await examine())).toEqual([
        `id-regression -: the stream's max-deleted-entry-id ${T + 5}-0 is higher than its last-generated-id ` +
          `${T + 2}-0: an ID was deleted that was never given, or the stream was set back`,
      ]);
    });

    test('of entries that run backwards', async () => {
      await add(`${T}-0`, `${T}-1`, `${T}-2`, `${T}-3`);
      await restoreChanged((content) => {
        // Flags, milliseconds and sequence less those of the first: the second and the third change places.
        const entry = (sequence: number) => Buffer.from([2, 1, 0, 1, sequence, 1, 0x82]);
        replaceBytes(content, entry(1), entry(9));
        replaceBytes(content, entry(2), entry(1));
        replaceBytes(content, entry(9), entry(2));
      });
      const reply = (await run('XREVRANGE', KEY, '+', '-')) as unknown as readonly (readonly [Buffer])[];
      const ids = reply.map(([id]) => id.toString());
      expect(ids).toEqual([`${T}-3`, `${T}-1`, `${T}-2`, `${T}-0`]);
      const findings = await clocked(ids.map((id) => [id, null]));
      expect(brief(findings)).toEqual([
        `id-regression ${T}-2: the entry behind it has the ID ${T}-1, which is not higher: ` +
          'a restore or a broken copy leaves this',
      ]);
    });

    test('ahead of the clock, which an entry has', async () => {
      const [now, ahead] = await hoursAhead(3);
      await add(`${now}-0`, ahead);
      expect(brief(await examine())).toEqual([]);
      expect(
        brief(
          await clocked([
            [ahead, null],
            [`${now}-0`, null],
          ]),
        ),
      ).toEqual([expect.stringMatching(`future-id ${ahead}: the ID is 10,8\\d\\d s ahead$`)]);
      expect(brief(await clocked([[ahead, null]], 4 * 3_600))).toEqual([]);
    });

    test('ahead of the clock, which no entry has', async () => {
      const [now, ahead] = await hoursAhead(3);
      await add(`${now}-0`, ahead);
      await run('XDEL', KEY, ahead);
      expect(brief(await examine())).toEqual([
        expect.stringMatching(
          `future-id -: the stream's last-generated-id ${ahead} is 10,\\d\\d\\d s ahead, and no entry has it$`,
        ),
      ]);
      expect(brief(await examine({ 'max-clock-drift': 4 * 3_600 }))).toEqual([]);
    });

    test('up to the highest there is', async () => {
      const highest = '18446744073709551615';
      await add(`${highest}-${highest}`);
      await deliver('g', 1);
      expect(groupOf(await examine({ 'page-size': 1 }))).toMatchObject({ pending: 1, lost_pending: 0 });
      expect(idAfter(`7-${highest}`)).toBe('8-0');
      expect(idAfter('9007199254740993-9007199254740993')).toBe('9007199254740993-9007199254740994');
    });
  });

  describe('timestamps', () => {
    const T = 1_767_225_600;
    const id = `${T}000-0`;

    test.each([
      ['as the ID has it', id, `${T}.25`, 0],
      ['within the drift', id, `${T + 3_600}`, 0],
      ['later', id, `${T + 3_601}.5`, 1],
      ['earlier', id, `${T - 3_601}.5`, 1],
      ['that counts from the start of the machine', id, '86400.25', 0],
      ['in milliseconds', id, `${T}000`, 0],
      ['that is no number', id, 'NaN', 0],
      ['in words of Python', id, '-Infinity', 0],
      ['that is missing', id, null, 0],
      ['beside an ID that a person made', '1-1', `${T}`, 0],
      ['beside an ID in microseconds', `${T}000000-0`, `${T}`, 0],
    ])('%s', async (_, entry, timestamp, count) => {
      const rules = (await clocked([[entry, timestamp]])).anomalies.map(({ rule }) => rule);
      expect(rules.filter((rule) => rule === 'timestamp-mismatch')).toHaveLength(count);
    });

    test('are shown in short', async () => {
      const { anomalies } = await clocked([[id, `${T - 7_200}.${'0'.repeat(100_000)}1`]]);
      expect(anomalies[0]?.message.length).toBeLessThan(200);
    });

    test('say by how much', async () => {
      expect(
        brief(
          await clocked([
            [id, `${T - 7_200}`],
            [`${T}000-1`, null],
          ]),
        )[0],
      ).toBe(
        `timestamp-mismatch ${id}: the record's timestamp ${T - 7_200} is 7,200 s before the time in the ID`,
      );
      expect(brief(await clocked([[id, `${T + 7_200}`]]))).toEqual([
        `timestamp-mismatch ${id}: the record's timestamp ${T + 7_200} is 7,200 s after the time in the ID`,
      ]);
    });
  });

  describe('groups', () => {
    test('that have read and acknowledged everything are healthy', async () => {
      await add('1-1', '1-2');
      await deliver('g', 2);
      await run('XACK', KEY, 'g', '1-1', '1-2');
      const examined = await examine({
        'max-lag': 0,
        'max-pending': 0,
        'max-pending-age': 0.001,
        'max-consumer-idle': 0.001,
      });
      expect(examined.anomalies).toEqual([]);
      expect(groupOf(examined)).toEqual({
        name: 'g',
        consumers: 1,
        pending: 0,
        lag: 0,
        oldest_pending_seconds: null,
        idle_consumers: 0,
        lost_pending: 0,
      });
    });

    test('on an empty stream', async () => {
      await deliver('g', 0);
      const examined = await examine({ 'max-lag': 0, 'max-pending': 0 });
      expect(examined.anomalies).toEqual([]);
      expect(groupOf(examined)).toMatchObject({ name: 'g', consumers: 0, pending: 0, lag: 0 });
    });

    test('that are behind', async () => {
      await add('1-1', '1-2', '1-3');
      await deliver('billing', 1);
      expect(brief(await examine({ 'max-lag': 2 }))).toEqual([]);
      const examined = await examine({ 'max-lag': 1 });
      expect(groupOf(examined).lag).toBe(2);
      expect(brief(examined)).toEqual([
        'consumer-lag -: group "billing" has 2 entries still to be delivered, more than max-lag (1): ' +
          'its consumers are too slow, or none of them runs',
      ]);
      expect(examined.anomalies[0]).toMatchObject({
        severity: 'warn',
        type: null,
        papyra: false,
        path: KEY,
      });
    });

    test('whose lag nobody can tell', async () => {
      await add('1-1', '1-2', '1-3', '1-4');
      await deliver('g', 1);
      await run('XDEL', KEY, '1-3');
      const examined = await examine({ 'max-lag': 0 });
      expect(groupOf(examined).lag).toBeNull();
      expect(examined.anomalies).toEqual([]);
    });

    test('whose lag follows from where they are, although the server does not say it', async () => {
      await add('1-1', '1-2', '1-3');
      await deliver('g', 1);
      const lagAt = async (id: string) => {
        await run('XGROUP', 'SETID', KEY, 'g', id);
        return groupOf(await examine({}, asRedis6(connection))).lag;
      };
      expect(await lagAt('0-0')).toBe(3);
      expect(await lagAt('1-1')).toBeNull();
      expect(await lagAt('1-3')).toBe(0);
    });

    test('whose lag is less than nothing, as a wrong ENTRIESREAD makes it', async () => {
      await add('1-1', '1-2', '1-3', '1-4', '1-5');
      await run('XGROUP', 'CREATE', KEY, 'g', '0', 'ENTRIESREAD', '1000');
      const examined = await examine({ 'max-lag': 4 });
      expect(groupOf(examined).lag).toBe(5);
      expect(examined.anomalies.map(({ rule }) => rule)).toEqual(['consumer-lag']);
      await run('XGROUP', 'SETID', KEY, 'g', '1-2', 'ENTRIESREAD', '1000');
      expect(groupOf(await examine()).lag).toBeNull();
    });

    test('are told from the worst on', async () => {
      await add('1-1', '1-2', '1-3', '1-4');
      await deliver('a', 3);
      await deliver('b', 1);
      await deliver('c', 2);
      const { anomalies } = await examine({ 'max-lag': 0, 'max-pending': 0 });
      expect(anomalies.map(({ rule, message }) => `${rule} ${message.split('"')[1]}`)).toEqual([
        'consumer-lag b',
        'consumer-lag c',
        'consumer-lag a',
        'pending-backlog a',
        'pending-backlog c',
        'pending-backlog b',
      ]);
    });

    test('with names of any length are shown in short', async () => {
      await add('1-1');
      await deliver('g'.repeat(3_000_000), 1, 'c'.repeat(3_000_000));
      await age('g'.repeat(3_000_000), 'c'.repeat(3_000_000), 500_000_000, '1-1');
      const examined = await examine({ 'max-pending-age': 3_600, 'max-consumer-idle': 0.001 });
      expect(groupOf(examined).name).toBe(`${'g'.repeat(199)}…`);
      expect(JSON.stringify(examined).length).toBeLessThan(5_000);
      expect(examined.anomalies[0]?.message).toContain('; this one 500,000,000 s (16 years) ago, to "ccc');
    });

    test('with too much pending', async () => {
      await add('1-1', '1-2', '1-3');
      await deliver('g', 3);
      expect(brief(await examine({ 'max-pending': 3 }))).toEqual([]);
      expect(brief(await examine({ 'max-pending': 2 }))).toEqual([
        'pending-backlog -: group "g" was given 3 entries that it has not acknowledged, more than max-pending (2): ' +
          'its consumers are too slow, or do not acknowledge',
      ]);
    });

    test('with entries pending for long', async () => {
      await add('1-1', '1-2', '1-3', '1-4');
      await deliver('g', 4);
      await age('g', 'slow', 5_000, '1-2');
      await age('g', 'stuck', 7_200, '1-3');
      const examined = await examine({ 'max-pending-age': 3_600, 'page-size': 2 });
      expect(brief(examined)).toEqual([
        'stale-pending 1-3: group "g" was given 2 entries more than max-pending-age (3,600 s) ago and has not ' +
          'acknowledged them; this one 7,200 s ago, to "stuck": see whether that consumer still runs, else claim ' +
          'them for another one (XCLAIM)',
      ]);
      expect(Math.floor(groupOf(examined).oldest_pending_seconds ?? 0)).toBe(7_200);
      expect(brief(await examine({ 'max-pending-age': 8_000 }))).toEqual([]);
      expect(groupOf(await examine()).oldest_pending_seconds).toBeGreaterThanOrEqual(7_200);
    });

    test('with consumers that are gone', async () => {
      await add('1-1', '1-2', '1-3');
      await deliver('g', 1, 'gone');
      await run('XREADGROUP', 'GROUP', 'g', 'away', 'COUNT', '1', 'STREAMS', KEY, '>');
      await run('XREADGROUP', 'GROUP', 'g', 'done', 'NOACK', 'COUNT', '1', 'STREAMS', KEY, '>');
      await waitForIdle('g', 5);
      const examined = await examine({ 'max-consumer-idle': 0.001 });
      expect(groupOf(examined)).toMatchObject({ consumers: 3, pending: 2, idle_consumers: 2 });
      // The worst first, and by name where both were heard of in the same millisecond.
      expect(brief(examined).toSorted()).toEqual(
        ['away', 'gone'].map((name) =>
          expect.stringMatching(
            `^idle-consumer -: consumer "${name}" of group "g" has 1 entry pending, and was heard of .* s ago, ` +
              'more than max-consumer-idle \\(0\\.001 s\\): if it is gone, claim them for another one \\(XCLAIM\\)$',
          ),
        ),
      );
      expect(groupOf(await examine({ 'max-consumer-idle': 86_400 })).idle_consumers).toBe(0);
      expect(groupOf(await examine()).idle_consumers).toBe(0);
    });

    /** Both what the server of today tells, and what one before Redis 7 does. */
    describe.each([
      ['of today', (real: RedisConnection) => real],
      ['before Redis 7', asRedis6],
    ])('on a server %s', (_, by) => {
      test('with pending entries whose record was deleted', async () => {
        await add('1-1', '1-2', '1-3', '1-4', '1-5', '1-6');
        await deliver('g', 5);
        await run('XDEL', KEY, '1-2', '1-4', '1-6');
        const examined = await examine({ 'page-size': 2 }, by(connection));
        expect(groupOf(examined)).toMatchObject({ pending: 5, lost_pending: 2 });
        expect(brief(examined)).toEqual([
          'lost-pending 1-2: group "g" has 2 entries pending whose record was deleted or trimmed, this one first: ' +
            'nobody can process them any more, so acknowledge them (XACK), and keep records longer',
        ]);
      });

      test('with pending entries whose record was trimmed', async () => {
        await add('1-1', '1-2', '1-3');
        await deliver('g', 3);
        await run('XTRIM', KEY, 'MAXLEN', '1');
        const examined = await examine({}, by(connection));
        expect(groupOf(examined).lost_pending).toBe(2);
        expect(examined.anomalies).toMatchObject([{ rule: 'lost-pending', entry: '1-1' }]);
        await run('XTRIM', KEY, 'MAXLEN', '0');
        expect(groupOf(await examine({}, by(connection))).lost_pending).toBe(3);
      });

      test('with the last record deleted', async () => {
        await add('1-1', '1-2', '1-3');
        await deliver('g', 3);
        await run('XDEL', KEY, '1-3');
        expect((await examine({}, by(connection))).anomalies).toMatchObject([
          { rule: 'lost-pending', entry: '1-3' },
        ]);
      });

      test('whose records are all there', async () => {
        await add('1-1', '1-2', '1-3');
        await deliver('g', 3);
        expect(groupOf(await examine({}, by(connection))).lost_pending).toBe(0);
      });
    });

    test('that go on working while they are looked at lose nothing', async () => {
      await add('1-1', '1-2', '1-3');
      await deliver('g', 3);
      await run('XDEL', KEY, '1-3');
      await run('XACK', KEY, 'g', '1-3');
      let isFirst = true;
      const busy: RedisConnection = {
        ...connection,
        read: async (key, command) => {
          const reply = await connection.read(key, command);
          // The consumer acknowledges and deletes one, and gets a new one, right behind the first page.
          if (command[0] === 'XPENDING' && isFirst) {
            isFirst = false;
            await run('XACK', KEY, 'g', '1-2');
            await run('XDEL', KEY, '1-2');
            await add('2-0');
            await run('XREADGROUP', 'GROUP', 'g', 'worker', 'STREAMS', KEY, '>');
          }
          return reply;
        },
      };
      const examined = await examine({ 'page-size': 2 }, busy);
      expect(isFirst).toBe(false);
      expect(groupOf(examined).lost_pending).toBe(0);
    });

    test('that are destroyed while they are looked at are left out', async () => {
      await add('1-1');
      await deliver('a', 1);
      await deliver('b', 1);
      const destroying: RedisConnection = {
        ...connection,
        read: async (key, command) => {
          if (command[0] === 'XPENDING') await run('XGROUP', 'DESTROY', KEY, 'a');
          return connection.read(key, command);
        },
      };
      const { state } = await examine({}, destroying);
      expect(state?.groups.map(({ name }) => name)).toEqual(['b']);
    });

    test('with names that were made to mislead', async () => {
      await add('1-1');
      const name = `${'x'.repeat(100)}\n::error::forged`;
      await run('XGROUP', 'CREATE', KEY, Buffer.from([0xff, 0x00, 0x0a]), '0');
      await run('XREADGROUP', 'GROUP', Buffer.from([0xff, 0x00, 0x0a]), name, 'STREAMS', KEY, '>');
      await waitForIdle(Buffer.from([0xff, 0x00, 0x0a]), 2);
      const examined = await examine({ 'max-consumer-idle': 0.001 });
      expect(groupOf(examined)).toMatchObject({ name: '\ufffd\0\n', pending: 1, idle_consumers: 1 });
      expect(examined.anomalies[0]?.message).toContain(`"${'x'.repeat(79)}…" of group "\ufffd\0\n"`);
    });

    test('with a long list are walked in pages', async () => {
      const count = 20_000;
      await fill(count);
      await deliver('g', count);
      await age('g', 'stuck', 9_000, `1-${count - 1}`);
      await run('XDEL', KEY, '1-5', `1-${count}`);
      const pages: string[] = [];
      const counting: RedisConnection = {
        ...connection,
        read: (key, command) => {
          if (command[0] === 'XPENDING') pages.push(String(command[5]));
          return connection.read(key, command);
        },
      };
      const examined = await examine({ 'page-size': 500, 'max-pending-age': 3_600 }, counting);
      // 40 pages and an empty one; and once each of the two that are lost.
      expect(pages.filter((size) => size === '500')).toHaveLength(41);
      expect(pages.filter((size) => size === '1')).toHaveLength(1);
      expect(groupOf(examined)).toMatchObject({ pending: count, lost_pending: 2 });
      expect(examined.anomalies.map(({ rule, entry }) => `${rule} ${entry}`)).toEqual([
        `stale-pending 1-${count - 1}`,
        'lost-pending 1-5',
      ]);
    });

    test('are left where the run ends in a pause', async () => {
      await add('1-1', '1-2');
      await deliver('g', 2);
      const stopping = new AbortController();
      const stopped: RedisConnection = {
        ...connection,
        read: async (key, command) => {
          const reply = await connection.read(key, command);
          if (command[0] === 'XPENDING') stopping.abort(new Error('stopped'));
          return reply;
        },
      };
      const options = { ...REDIS_OPTION_DEFAULTS, 'page-size': 1, 'page-pause': 60 };
      const findings = new Findings({ maxAnomalies: 1, severities: {} });
      const examining = examineStream(stopped, KEY, { findings, options, now: 0, signal: stopping.signal });
      await expect(examining).rejects.toThrow('stopped');
    });

    test('with a longer list are looked at up to a bound, and it is said', async () => {
      const count = 100_001;
      await fill(count);
      await deliver('g', count);
      await run('XDEL', KEY, '1-1', `1-${count}`);
      const examined = await examine({ 'page-size': 30_000, 'max-pending': 10_000 });
      expect(groupOf(examined)).toMatchObject({ pending: count, lost_pending: 1 });
      expect(brief(examined)).toEqual([
        expect.stringMatching(/^pending-backlog .*; of what is pending only the 100,000 with the lowest IDs/),
        expect.stringMatching(
          /^lost-pending 1-1: .*; of what is pending only the 100,000 with the lowest IDs/,
        ),
      ]);
    });
  });

  test('a user who may not ask for consumer groups is told', async () => {
    await add('1-1');
    await deliver('g', 1);
    await run('ACL', 'SETUSER', 'reader', 'on', '>secret', '~*', '+@all', '-xinfo|groups');
    const url = server.url.replace('//', '//reader:secret@');
    const reader = await connectTo({ ...server, url });
    try {
      const refusal = { name: 'RedisFailure', kind: 'refused', code: 'NOPERM' };
      await expect(examine({}, reader)).rejects.toMatchObject(refusal);
    } finally {
      await reader.close();
    }
  });

  test('a replica is examined as its master is', async () => {
    await add('1-1', '1-2', '1-3');
    await deliver('g', 2);
    await run('XDEL', KEY, '1-1');
    const replica = await startReplica(server);
    const reader = await connectTo(replica);
    try {
      await until(async () => (await replica.cli('XPENDING', KEY, 'g')).startsWith('2'));
      const examined = await examine({ 'max-lag': 0 }, reader);
      expect(groupOf(examined)).toMatchObject({ pending: 2, lag: 1, lost_pending: 1 });
      expect(examined.anomalies.map(({ rule }) => rule)).toEqual(['consumer-lag', 'lost-pending']);
    } finally {
      await reader.close();
      await replica.close();
    }
  });

  test('in a cluster the node that has the stream is asked', async () => {
    const cluster = await startCluster();
    const keys = ['papyra:a:events', 'papyra:b:events', 'papyra:c:events'];
    const reader = await connectTo(cluster);
    try {
      for (const key of keys) {
        for (const id of ['1-1', '1-2']) await cluster.cli('XADD', key, id, 'data', '{}');
        await cluster.cli('XGROUP', 'CREATE', key, 'g', '0');
        await cluster.cli('XREADGROUP', 'GROUP', 'g', 'c', 'STREAMS', key, '>');
        await cluster.cli('XDEL', key, '1-1');
      }
      for (const key of keys) {
        const findings = new Findings({ maxAnomalies: 10, severities: {} });
        const now = await serverTime(reader, key);
        const state = await examineStream(reader, key, { findings, options: REDIS_OPTION_DEFAULTS, now });
        expect(state?.facts.groups).toMatchObject([{ pending: 2, lost_pending: 1 }]);
      }
    } finally {
      await reader.close();
      await cluster.close();
    }
  });

  test('the numbers can be used by thresholds', async () => {
    await add('1-1', '1-2', '1-3', '1-4');
    await deliver('g', 2);
    await deliver('h', 3);
    await run('XDEL', KEY, '1-1');
    await age('h', 'worker', 120, '1-2');
    const { state, anomalies } = await examine();
    const streams = state === null ? [] : [{ ...state, scanned: 2 }];
    const findings = new Findings({ maxAnomalies: 10, severities: {} });
    const clock = new EntryClock(findings, KEY, { now: 0, maxDrift: 1 });
    for (const entry of ['1-1', '2000-0']) clock.add(entry, null);
    anomalies.push(...findings.result().anomalies);
    const examined = artifact(`redis:papyra:local`, anomalies, {
      backend: 'redis',
      scan: scan(KEY, anomalies, { streams }),
    });
    expect(artifactFacts(examined).values).toMatchObject({
      'redis.entries': 3,
      'redis.scanned_entries': 2,
      'redis.unscanned_entries': 1,
      'redis.groups': 2,
      'redis.consumers': 2,
      'redis.pending': 5,
      'redis.lag': 3,
      'redis.idle_consumers': 0,
      'redis.lost_pending': 2,
      'redis.missing_payloads': 0,
      'redis.non_object_payloads': 0,
      'redis.wrong_type_keys': 0,
      'redis.id_regressions': 1,
      'redis.future_ids': 1,
      'redis.timestamp_mismatches': 0,
    });
    const { rules } = parseThresholds(
      'redis.pending <= 4\nredis.lag <= 3\nredis.oldest_pending_seconds < 120',
    );
    const observation = { ...report(), artifacts: [examined] };
    const policy = { rules, errorThreshold: 0, noData: 'fail', warnOnly: false, baseline: null } as const;
    const { checks, verdict } = await judge(observation, policy);
    expect(checks.filter(({ expression }) => expression.startsWith('redis.'))).toMatchObject([
      { expression: 'redis.pending <= 4', observed: 5, status: 'fail' },
      { expression: 'redis.lag <= 3', observed: 3, status: 'pass' },
      { expression: 'redis.oldest_pending_seconds < 120', status: 'fail' },
    ]);
    expect(verdict.exit_code).toBe(1);
  });

  async function connectTo({ url }: Pick<RedisServer, 'url'>): Promise<RedisConnection> {
    return connectRedis({ url, options: REDIS_OPTION_DEFAULTS, cwd: '.', signal: NO_SIGNAL });
  }

  /** Takes the stream out of the server, changes its bytes, and puts it back. */
  async function restoreChanged(change: (content: Buffer) => void): Promise<void> {
    const dump = (await run('DUMP', KEY)) as Buffer;
    await run('DEL', KEY);
    await run('RESTORE', KEY, '0', changedDump(dump, change));
  }

  /** Now in milliseconds, and an ID that far ahead. */
  async function hoursAhead(hours: number): Promise<[number, string]> {
    const now = await serverTime(connection, KEY);
    return [now, `${now + hours * 3_600_000}-0`];
  }

  /** What the clock finds in entries, newest first. */
  async function clocked(
    entries: readonly (readonly [id: string, timestamp: string | null])[],
    maxDrift: number = 3_600,
  ): Promise<Examined> {
    const findings = new Findings({ maxAnomalies: 1_000, severities: {} });
    const clock = new EntryClock(findings, KEY, { now: await serverTime(connection, KEY), maxDrift });
    for (const [id, timestamp] of entries) clock.add(id, timestamp);
    return { state: null, anomalies: findings.result().anomalies };
  }

  /** Entries `1-1` to `1-COUNT`. */
  async function fill(count: number): Promise<void> {
    const script =
      "for i = 1, tonumber(ARGV[1]) do redis.call('XADD', KEYS[1], '1-' .. i, 'data', '{}') end return 0";
    await run('EVAL', script, '1', KEY, String(count));
  }

  /** Until the server has not heard of any consumer of the group for some milliseconds. */
  async function waitForIdle(group: RedisArgument, milliseconds: number): Promise<void> {
    for (;;) {
      const consumers = (await run('XINFO', 'CONSUMERS', KEY, group)) as unknown as (Buffer | number)[][];
      if (consumers.every((fields) => Number(fields[5]) >= milliseconds)) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
});
