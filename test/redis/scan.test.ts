/** The scan of streams on a real server: what is found, in any number of pages, and what happens when it cannot go on. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BackendScan, ScanOptions } from '../../src/backends/backend.ts';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { RedisStreamsBackend, type RedisStreamsOptions } from '../../src/backends/redis-streams.ts';
import { stoppedBy } from '../../src/ndjson/interruption.ts';
import { connectRedis } from '../../src/redis/connection/connect.ts';
import type {
  RedisArgument,
  RedisCommand,
  RedisConnection,
  RedisReply,
} from '../../src/redis/connection/redis-connection.ts';
import { findSystems } from '../../src/redis/redis-systems.ts';
import { entriesOf } from '../../src/redis/stream-entry.ts';
import { REDIS_OPTION_DEFAULTS, type RedisOptions } from '../../src/settings/redis-options.ts';
import { runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, heardBytes, NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, withDirectory } from '../support/temporary.ts';
import { asRedis6 } from './older-redis.ts';
import { freePort, type RedisServer, redisMissing, startRedis, startReplica, until } from './servers.ts';

const SYSTEM = { prefix: 'papyra', systemId: 'local' };
const [EVENTS, AUDITS, DEAD_LETTERS] = [
  'papyra:local:events',
  'papyra:local:audits',
  'papyra:local:dead_letters',
];
const SECOND = 1_767_225_600;
const MIB = 1 << 20;
const INVALID = 'Invalid JSON payload in stream entry';
const missing = redisMissing();

let server: RedisServer;
let connection: RedisConnection;

async function run(...command: RedisArgument[]) {
  return connection.read(String(command[1] ?? ''), command);
}

/** An event as Papyra writes it. */
function event(seconds: number, eventType?: string): string {
  return eventLine(seconds, eventType).trimEnd();
}

function audit(seconds: number, actors: number): string {
  const gauges = { total_actors: actors, alive_actors: actors, stopping_actors: 0, restarting_actors: 0 };
  const registry = {
    registry_size: actors,
    registry_orphans: ['a', 'b'],
    registry_dead: [],
    dead_letters_count: 3,
  };
  return JSON.stringify({ kind: 'audit', system_id: 'local', timestamp: seconds, ...gauges, ...registry });
}

/** Adds entries with the IDs 1767225600000-1, -2 and so on; a text is the payload. */
async function fill(
  key: string,
  entries: readonly (RedisArgument | readonly RedisArgument[])[],
): Promise<void> {
  const batch = 1_000;
  for (let from = 0; from < entries.length; from += batch) {
    const added = entries.slice(from, from + batch).map((entry, index) => {
      const fields = Array.isArray(entry)
        ? (entry as readonly RedisArgument[])
        : ['data', entry as RedisArgument];
      return run('XADD', key, `${SECOND}000-${from + index + 1}`, ...fields);
    });
    await Promise.all(added);
  }
}

interface Asked {
  readonly redis?: Partial<RedisOptions>;
  readonly backend?: Partial<RedisStreamsOptions>;
  readonly scan?: Partial<ScanOptions>;
  readonly by?: RedisConnection;
}

function backendOf({ redis = {}, backend = {}, by = connection }: Asked = {}): RedisStreamsBackend {
  const options = {
    redis: { ...REDIS_OPTION_DEFAULTS, ...redis },
    sampleSize: 'all',
    ifNoStreams: 'error',
  } as const;
  return new RedisStreamsBackend(SYSTEM, by, { ...options, ...backend });
}

async function scan(asked: Asked = {}): Promise<BackendScan> {
  return backendOf(asked).scan({ ...doctorOptions('/'), forRecovery: null, ...asked.scan });
}

/** A connection on which `before` is called ahead of each page that is read. */
function interposed(before: (page: number) => Promise<void> | void): RedisConnection {
  let pages = 0;
  return {
    shownAddress: connection.shownAddress,
    isCluster: false,
    keys: (pattern) => connection.keys(pattern),
    transact: (watched, prepare) => connection.transact(watched, prepare),
    close: async () => {},
    read: async (key: string, command: RedisCommand) => {
      if (command[0] === 'XREVRANGE') await before(++pages);
      return connection.read(key, command);
    },
  };
}

/** A connection that takes down what was asked for and what came, page by page. */
function weighing(real: RedisConnection = connection) {
  const pages: { readonly asked: number; readonly bytes: number }[] = [];
  const by: RedisConnection = {
    ...interposed(() => {}),
    read: async (key, command) => {
      const reply = await real.read(key, command);
      if (command[0] === 'XREVRANGE') {
        const bytes = entriesOf(reply).reduce((sum, entry) => sum + entry.bytes, 0);
        pages.push({ asked: Number(command.at(-1)), bytes });
      }
      return reply;
    },
  };
  return { by, pages };
}

/** A connection whose pages are something else. */
function answeringPages(answer: () => RedisReply | Promise<RedisReply>): RedisConnection {
  return {
    ...interposed(() => {}),
    read: async (key, command) => (command[0] === 'XREVRANGE' ? answer() : connection.read(key, command)),
  };
}

/** A connection of a user who may do all but what the rules take away. */
async function withUser(
  rules: readonly string[],
  work: (by: RedisConnection) => Promise<void>,
): Promise<void> {
  await run('ACL', 'SETUSER', 'reader', 'reset', 'on', '>secret', '~*', '+@all', ...rules);
  const url = server.url.replace('//', '//reader:secret@');
  const by = await connectRedis({ url, options: REDIS_OPTION_DEFAULTS, cwd: '.', signal: NO_SIGNAL });
  try {
    await work(by);
  } finally {
    await by.close();
  }
}

/** What was found, by entry. */
function brief({ scan: { anomalies } }: BackendScan): string[] {
  return anomalies.map(({ rule, entry }) => `${rule} ${entry?.split('-')[1] ?? '-'}`);
}

describe.skipIf(missing !== null)(`the scan of streams${missing === null ? '' : ` (${missing})`}`, () => {
  beforeAll(async () => {
    server = await startRedis();
    const target = { url: server.url, options: REDIS_OPTION_DEFAULTS, cwd: process.cwd(), signal: NO_SIGNAL };
    connection = await connectRedis(target);
  });

  beforeEach(async () => {
    await run('FLUSHALL');
  });

  afterAll(async () => {
    await connection?.close();
    await server?.close();
  });

  describe('finds in a payload', () => {
    test.each([
      ['nothing where it is a record', event(SECOND), null],
      ['nothing where line ends stand for spaces', event(SECOND).replaceAll(',', ',\r\n').concat('\n'), null],
      ['no text', '', 'blank-line', 1, 'the payload is empty'],
      ['line ends alone', '\r\n\n', 'blank-line', 1, 'the payload is white space alone'],
      [
        'a comma too many',
        '{"é": 1,}',
        'invalid-json',
        9,
        'expected a key in double quotes, at byte offset 9 of the payload',
      ],
      [
        'a word that is cut',
        '{"a": tru',
        'invalid-json',
        7,
        'expected a value, at byte offset 6 of the payload',
      ],
      [
        'an end too early',
        '{"a": "b"',
        'invalid-json',
        10,
        'the payload ends before its value does, at byte offset 9 of the payload',
      ],
      [
        'a line end in a string',
        '{"a": "b\nc"}',
        'invalid-json',
        9,
        'a control character stands in a string; JSON needs it escaped, at byte offset 8 of the payload',
      ],
      [
        'a line end in a word',
        'tru\ne',
        'invalid-json',
        1,
        'expected a value, at byte offset 0 of the payload',
      ],
      [
        'two values, a line each',
        '{}\n[]',
        'invalid-json',
        4,
        'more text follows after the end of the value, at byte offset 3 of the payload',
      ],
      [
        'two records',
        '{"a": {"kind": 1}\n',
        'glued-records',
        7,
        'a torn record and another share the payload; the second is intact and starts at byte offset 6',
      ],
      ['NUL bytes', '\0\0', 'nul-hole', 1, '2 NUL bytes in a row, at byte offset 0 of the payload'],
      [
        'a byte order mark',
        '\ufeff{}',
        'bom',
        1,
        'the payload starts with a byte order mark, at byte offset 0 of the payload',
      ],
      [
        'what is not UTF-8',
        Buffer.from('{"é": "\xff"}', 'latin1'),
        'invalid-utf8',
        3,
        'byte 0xe9 is not UTF-8, at byte offset 2 of the payload',
      ],
      [
        'too deep a nesting',
        '['.repeat(985),
        'too-deep',
        985,
        'nested deeper than 984 levels, at byte offset 984 of the payload',
      ],
    ] as const)('%s', async (_, payload, rule, column?: number, message?: string) => {
      const bytes = Buffer.from(payload);
      await fill(EVENTS, [event(SECOND), bytes, event(SECOND)]);
      const { scan: found } = await scan();
      const place = {
        path: EVENTS,
        line: null,
        entry: `${SECOND}000-2`,
        byte_start: 0,
        byte_end: bytes.length,
      };
      const kind = { type: 'CORRUPTED_LINE', rule, severity: 'error', papyra: true, detail: INVALID };
      expect(found.anomalies).toEqual(rule === null ? [] : [{ ...kind, ...place, column, message }]);
      expect(found.records.total).toBe(rule === null ? 3 : 2);
    });

    test.each(['[]', '"text"', 'null', ' 12 ', 'NaN'])('that %s is no record', async (payload) => {
      await fill(EVENTS, [payload]);
      const { scan: found } = await scan();
      expect(found.anomalies).toMatchObject([
        {
          rule: 'non-object-payload',
          detail: 'JSON payload is not an object/dict',
          byte_end: payload.length,
        },
      ]);
      expect(found.counts).toMatchObject({ total: 1, papyra: 1 });
      expect(found.records.total).toBe(0);
    });

    test('what is odd about a record, as in a file', async () => {
      const twice = event(SECOND).replace('{', '{"kind": "event", ');
      await fill(EVENTS, [
        '{"kind": "event"}',
        '{"kind": "weird"}',
        event(SECOND).replace('"local"', '7'),
        twice,
        event(SECOND).replace('{}', '{"a": Infinity}'),
        event(SECOND + 1),
        event(SECOND),
      ]);
      const result = await scan();
      expect(brief(result)).toEqual([
        // Known when the record before it is read.
        'time-regression 7',
        'non-finite-number 5',
        'duplicate-key 4',
        'wrong-type 3',
        'unknown-kind 2',
        'missing-field 1',
      ]);
      expect(result.scan.anomalies.at(-1)).toMatchObject({
        detail: `Entry ${SECOND}000-1: the record lacks system_id, timestamp, actor_address, event_type, payload`,
        byte_start: 0,
        byte_end: 17,
        type: null,
        papyra: false,
      });
      expect(result.scan.counts.errors).toBe(0);
    });

    test('that a record lies in a stream where Papyra does not look for it', async () => {
      await fill(EVENTS, [audit(SECOND, 1), event(SECOND)]);
      const { scan: found } = await scan();
      expect(found.anomalies).toMatchObject([
        { rule: 'unknown-kind', message: 'kind is audit: Papyra looks for no such record among the events' },
      ]);
      expect(found.records).toMatchObject({ audit: 1, event: 1, other: 0 });
      expect(found.latest_audit).toMatchObject({ total_actors: 1 });
    });
  });

  test.each([
    [1, 2, 7],
    [2, 1, 8],
  ])('takes the newest audit of all streams, by its ID: of %i and %i', async (astray, own, actors) => {
    await fill(EVENTS, [...Array(astray - 1).fill(event(SECOND)), audit(SECOND, 8)]);
    await fill(AUDITS, [...Array(own - 1).fill(audit(SECOND, 6)), audit(SECOND, 7)]);
    const { scan: found } = await scan();
    expect(found.latest_audit).toMatchObject({ total_actors: actors });
  });

  describe('finds in the fields of an entry', () => {
    const notUtf8 = (what: string) =>
      `${what} is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream`;

    test.each([
      ['nothing where there are others beside the payload', ['x', '1', 'data', '{"kind": "event"}'], null],
      ['the last payload of two, a good one', ['data', '{', 'x', '1', 'data', event(SECOND)], null],
      ['the last payload of two, a bad one', ['data', event(SECOND), 'data', '{'], 'invalid-json'],
      ['no payload', ['payload', '{}'], 'missing-payload'],
      [
        'a payload under another name',
        ['Data', '{}', 'data ', '{}', 'xdata', '{}', 'dat', '{}'],
        'missing-payload',
      ],
      [
        'a value that is not UTF-8',
        ['x', Buffer.of(0xff), 'data', event(SECOND)],
        'invalid-utf8',
        notUtf8('the value of field 1'),
      ],
      [
        'a name that is not UTF-8',
        ['data', event(SECOND), Buffer.of(0xc3), '1'],
        'invalid-utf8',
        notUtf8('the name of field 2'),
      ],
      [
        'a first payload that is not UTF-8',
        ['data', Buffer.of(0xff), 'data', '{}'],
        'invalid-utf8',
        notUtf8('the value of field 1'),
      ],
      [
        'no payload, and what is not UTF-8',
        ['x', Buffer.of(0xff)],
        'invalid-utf8',
        notUtf8('the value of field 1'),
      ],
    ] as const)('%s', async (_, fields, rule, message?: string) => {
      await fill(EVENTS, [fields]);
      const { scan: found } = await scan({ scan: { severities: { 'missing-field': 'ignore' } } });
      expect(found.anomalies.map((anomaly) => anomaly.rule)).toEqual(rule === null ? [] : [rule]);
      if (message !== undefined) {
        expect(found.anomalies).toMatchObject([
          { message, detail: INVALID, byte_start: null, byte_end: null },
        ]);
      }
      expect(found.records.total).toBe(rule === null ? 1 : 0);
    });

    test('which there are, where the payload is missing', async () => {
      await fill(EVENTS, [['payload', '{}', 'b\x1b', '', 'c', '', 'd', '']]);
      const { scan: found } = await scan();
      expect(found.anomalies).toMatchObject([
        {
          detail: "Missing 'data' field or non-string payload",
          message:
            'the entry has no field "data", in which Papyra keeps the record; it has "payload", "b\x1b", "c" and 1 more',
        },
      ]);
    });
  });

  test('finds a payload of 8 MiB good or bad, and says where', async () => {
    const text = 'x'.repeat(8 * MIB);
    const record = event(SECOND).replace('{}', `{"a": "${text}"}`);
    await fill(EVENTS, [record, `${record}}`, event(SECOND)]);
    const told: number[] = [];
    const { scan: found } = await scan({ scan: { emit: heardBytes((bytes) => told.push(bytes)) } });
    expect(found.anomalies).toMatchObject([
      {
        rule: 'invalid-json',
        entry: `${SECOND}000-2`,
        column: record.length + 1,
        byte_end: record.length + 1,
      },
    ]);
    expect(found.records.event).toBe(2);
    expect(found.bytes).toBe(2 * record.length + 1 + event(SECOND).length);
    expect(told.reduce((sum, bytes) => sum + bytes, 0)).toBe(found.bytes);
  });

  test('adds up three streams as if each had been read oldest first', async () => {
    await fill(EVENTS, [event(SECOND + 5), event(SECOND + 9, 'ActorCrashed'), event(SECOND + 9, 'Custom')]);
    await fill(AUDITS, [audit(SECOND + 7, 1), audit(SECOND + 8, 2), '{', 'null']);
    await fill(DEAD_LETTERS, ['{"kind": "dead_letter", "timestamp": 1767225602.123456789}']);
    const { scan: found, streams } = await scan({ scan: { forRecovery: { salvages: true } } });
    expect(found.records).toEqual({ total: 6, event: 3, audit: 2, dead_letter: 1, other: 0 });
    expect(found.events).toEqual({ ActorStarted: 1, ActorCrashed: 1, Custom: 1 });
    // None of which goes back in time: each stream has its own.
    expect(found.counts.by_rule).toEqual({ 'invalid-json': 1, 'non-object-payload': 1, 'missing-field': 1 });
    expect(found.latest_audit).toMatchObject({ total_actors: 2, registry_orphans: 2, dead_letters_count: 3 });
    expect(found.timestamps).toEqual({ first: '1767225602.123456789', last: String(SECOND + 9) });
    expect(found.coverage).toEqual({ unit: 'entries', scanned: 8, total: 8 });
    expect(found.files.map(({ path, records }) => [path, records])).toEqual([
      [EVENTS, 3],
      [AUDITS, 2],
      [DEAD_LETTERS, 1],
    ]);
    expect(found.sha256).toBeNull();
    expect(streams[1]?.damaged).toEqual([
      { id: `${SECOND}000-4`, rule: 'non-object-payload', bytes: 8, digest: expect.any(String) },
      { id: `${SECOND}000-3`, rule: 'invalid-json', bytes: 5, digest: expect.any(String) },
    ]);
    expect(streams[1]?.bytes).toBe(audit(SECOND, 1).length * 2 + 5 + 4 * 4);
  });

  const anyEntry = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }).map((late) => event(SECOND + late)) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 }).map((late) => audit(SECOND + late, late)) },
    fc.integer({ min: 0, max: 3 }).map((type) => event(SECOND, `Type${type}`)),
    fc.constantFrom('{', '', '[1]', '{"kind": "event"}', 'NaN', '{"kind": "weird", "timestamp": 1767225603}'),
    fc.constantFrom(['x', '1'], ['x', Buffer.of(0xff), 'data', '{}'], ['data', '{', 'data', event(SECOND)]),
  );

  test('comes to the same in pages of any size, and in a sample as in as many entries', {
    timeout: 120_000,
  }, async () => {
    const property = fc.asyncProperty(
      fc.tuple(...[0, 1, 2].map(() => fc.array(anyEntry, { maxLength: 30 }))),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 20 }),
      async (streams, pageSize, sampleSize, maxAnomalies) => {
        await run('FLUSHALL');
        const keys = [EVENTS, AUDITS, DEAD_LETTERS] as string[];
        for (const [kind, entries] of streams.entries()) await fill(keys[kind] ?? '', entries);
        const more = { scan: { maxAnomalies, forRecovery: { salvages: true } } };
        const backend = { sampleSize, ifNoStreams: 'ignore' } as const;
        const inPages = await scan({ ...more, backend, redis: { 'page-size': pageSize } });
        const atOnce = await scan({ ...more, backend });
        expect(inPages).toEqual(atOnce);

        await run('FLUSHALL');
        const newest = streams.map((entries) => entries.slice(-sampleSize));
        for (const [kind, entries] of newest.entries()) {
          // With the IDs that they have in the whole.
          const left = (streams[kind]?.length ?? 0) - entries.length;
          const key = keys[kind] ?? '';
          for (let i = 0; i < left; i++) await run('XADD', key, `${SECOND}000-${i + 1}`, 'data', '{');
          for (const [i, entry] of entries.entries()) {
            const fields = Array.isArray(entry) ? entry : ['data', entry];
            await run('XADD', key, `${SECOND}000-${left + i + 1}`, ...(fields as RedisArgument[]));
          }
          if (left > 0) await run('XTRIM', key, 'MAXLEN', String(entries.length));
        }
        const whole = await scan({ ...more, backend: { ifNoStreams: 'ignore' } });
        expect({ ...whole.scan, coverage: null, streams: [] }).toEqual({
          ...atOnce.scan,
          coverage: null,
          streams: [],
        });
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });

  test('comes to what the scan of a file with the same lines comes to', { timeout: 120_000 }, async () => {
    const anyLine = anyEntry.filter((entry): entry is string => typeof entry === 'string' && entry !== '[1]');
    const property = fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 40 }), async (lines) => {
      await run('FLUSHALL');
      await fill(EVENTS, lines);
      const ofStream = (await scan({ redis: { 'page-size': 7 } })).scan;
      const ofFile = await withDirectory(
        { 'log.ndjson': lines.map((line) => `${line}\n`).join('') },
        (directory) => {
          const file = { path: `${directory}/log.ndjson`, shownPath: 'log.ndjson' };
          return new JsonFileBackend(file).scan({ ...doctorOptions(directory), forRecovery: null });
        },
      );
      const strayAudits = ofStream.records.audit;
      expect(ofStream.records).toEqual(ofFile.scan.records);
      expect(ofStream.events).toEqual(ofFile.scan.events);
      expect(ofStream.latest_audit).toEqual(ofFile.scan.latest_audit);
      expect(ofStream.timestamps).toEqual(ofFile.scan.timestamps);
      const rules = { ...ofFile.scan.counts.by_rule };
      // To a file any value is JSON; to a stream it is damage, whatever it holds. And a file has no kind of its own.
      const values = rules['non-object'] ?? 0;
      const expected: Record<string, number> = {
        ...rules,
        'non-object': 0,
        'non-object-payload': values,
        'non-finite-number': (rules['non-finite-number'] ?? 0) - values,
        'unknown-kind': (rules['unknown-kind'] ?? 0) + strayAudits,
      };
      const found = Object.entries(expected).filter(([, count]) => count > 0);
      expect(ofStream.counts.by_rule).toEqual(Object.fromEntries(found));
      const backwards = (name: string | null) => lines.length - Number(name?.split('-')[1]);
      const late = ofStream.anomalies.filter(({ rule }) => rule === 'time-regression');
      const lateLines = ofFile.scan.anomalies.filter(({ rule }) => rule === 'time-regression');
      expect(late.map(({ entry }) => backwards(entry)).reverse()).toEqual(
        lateLines.map(({ line }) => lines.length - (line ?? 0)),
      );
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('reads each entry once, and none that is added later, while others add and trim', async () => {
    await fill(EVENTS, Array(500).fill('{'));
    const by = interposed(async (page) => {
      // Newer ones between all pages; the oldest are trimmed away in the middle of the walk.
      await run('XADD', EVENTS, '*', 'data', '[]');
      if (page === 20) await run('XTRIM', EVENTS, 'MINID', `${SECOND}000-101`);
      if (page > 1) await run('XDEL', EVENTS, `${SECOND}000-${500 - (page - 1) * 7}`);
    });
    const {
      scan: found,
      streams,
      problems,
    } = await scan({
      by,
      redis: { 'page-size': 7 },
      scan: { forRecovery: { salvages: false } },
    });
    const ids = streams[0]?.damaged.map(({ id }) => Number(id.split('-')[1])) ?? [];
    const deleted = (id: number) => id < 500 && id > 100 && (500 - id) % 7 === 0;
    expect(problems).toEqual([]);
    expect(ids.every((id, i) => i === 0 || id < (ids[i - 1] ?? 0))).toBe(true);
    // Deleted ones shift what a page holds; what was there all the time is there.
    expect(ids[0]).toBe(500);
    expect(ids.at(-1)).toBe(101);
    const all = Array.from({ length: 400 }, (_, i) => 500 - i);
    expect(all.filter((id) => !ids.includes(id)).every((id) => deleted(id))).toBe(true);
    expect(found.counts.by_rule).toEqual({ 'invalid-json': ids.length });
    expect(found.coverage).toEqual({ unit: 'entries', scanned: ids.length, total: ids.length });
  });

  test('asks for no more than a page holds, and pauses between two', async () => {
    await fill(EVENTS, Array(300).fill(event(SECOND)));
    const counts: number[] = [];
    const by: RedisConnection = {
      ...interposed(() => {}),
      read: (key, command) => {
        if (command[0] === 'XREVRANGE') counts.push(Number(command.at(-1)));
        return connection.read(key, command);
      },
    };
    await scan({ by, redis: { 'page-size': 90, 'page-pause': 0.001 } });
    expect(counts).toEqual([90, 90, 90, 90]);
    counts.length = 0;
    await scan({ by, backend: { sampleSize: 250 } });
    // What fits a page as a whole needs no small one first.
    expect(counts).toEqual([250]);
  });

  test('walks 100,000 entries in the memory of some pages', { timeout: 120_000 }, async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const record = event(SECOND).replace('{}', `{"a": "${'x'.repeat(1_000)}"}`);
    await fill(EVENTS, Array(100_000).fill(record));
    const held: number[] = [];
    const by = interposed((page) => {
      if (page % 20 !== 0) return;
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      held.push(heapUsed + arrayBuffers);
    });
    const { scan: found } = await scan({ by });
    expect(found.records.event).toBe(100_000);
    // Of 115 MB in all.
    expect(Math.max(...held) - (held[0] ?? 0)).toBeLessThan(32 * MIB);
    expect(held.length).toBeGreaterThan(3);
  });

  test('goes on below an ID whatever its numbers', async () => {
    const ids = ['0-1', '4-18446744073709551615', '5-0', '18446744073709551615-0', '18446744073709551615-1'];
    for (const id of ids) await run('XADD', EVENTS, id, 'data', '{');
    const { streams } = await scan({ redis: { 'page-size': 1 }, scan: { forRecovery: { salvages: false } } });
    expect(streams[0]?.damaged.map(({ id }) => id)).toEqual(ids.reverse());
  });

  test('asks for fewer where entries turn out to be large', async () => {
    await fill(EVENTS, [
      ...Array(20).fill(event(SECOND).replace('{}', `{"a": "${'x'.repeat(MIB)}"}`)),
      ...Array(4).fill('{}'),
    ]);
    const { scan: found } = await scan({ redis: { 'page-size': 1 } });
    const { by, pages } = weighing();
    const smaller = await scan({ by, redis: { 'page-size': 1_000 } });
    expect(smaller.scan).toEqual(found);
    expect(Math.max(...pages.map(({ bytes }) => bytes))).toBeLessThan(9 * MIB);
    expect(pages.length).toBeLessThanOrEqual(10);
  });

  test.each([
    ['may tell the memory', []],
    ['may not', ['-memory']],
  ])('asks for one entry at a time where each fills a page, if the server %s', async (_, rules) => {
    const large = event(SECOND).replace('{}', `{"a": "${'x'.repeat(8 * MIB)}"}`);
    await fill(EVENTS, Array(12).fill(large));
    await withUser(rules, async (user) => {
      const { by, pages } = weighing(user);
      const { scan: found } = await scan({ by });
      expect(found.coverage).toEqual({ unit: 'entries', scanned: 12, total: 12 });
      const first = rules.length === 0 ? 1 : 4;
      expect(pages.map(({ asked }) => asked)).toEqual([first, ...Array(13 - first).fill(1)]);
    });
  });

  test('expects large entries behind 2,000 small ones', async () => {
    const large = event(SECOND).replace('{}', `{"a": "${'x'.repeat(2 * MIB)}"}`);
    await fill(EVENTS, [...Array(30).fill(large), ...Array(2_000).fill(event(SECOND))]);
    const { by, pages } = weighing();
    const { scan: found } = await scan({ by });
    expect(found.coverage).toEqual({ unit: 'entries', scanned: 2_030, total: 2_030 });
    expect(Math.max(...pages.map(({ bytes }) => bytes))).toBeLessThan(16 * MIB);
    expect(pages.length).toBeLessThan(100);
  });

  test('grows its pages fourfold at most', async () => {
    const some = event(SECOND).replace('{}', `{"a": "${'x'.repeat(4_000)}"}`);
    await fill(EVENTS, Array(3_000).fill(some));
    const { by, pages } = weighing();
    await scan({ by });
    expect(pages.slice(0, 5).map(({ asked }) => asked)).toEqual([4, 16, 64, 256, 1_000]);
    expect(pages.length).toBeLessThan(10);
  });

  test.each([
    ['no ID', 'banan', "the server's answer is not the ID of a stream entry, as Redis would give"],
    [
      'an ID that was not asked for',
      '9999999999999-9',
      'up to 1767225600000-2 and answers with 9999999999999-9',
    ],
  ])('is a problem when the server answers with %s', async (_, id, message) => {
    await fill(EVENTS, ['{}', '{}']);
    const answering = (): RedisReply => [[Buffer.from(id), [Buffer.from('data'), Buffer.from('{}')]]];
    const { problems } = await scan({ by: answeringPages(answering) });
    expect(problems).toMatchObject([{ severity: 'error' }]);
    expect(problems[0]?.message).toContain(message);
  });

  test('is a problem when the server answers with more than was asked for', async () => {
    await fill(EVENTS, Array(5).fill('{}'));
    const by = answeringPages(() => connection.read(EVENTS, ['XREVRANGE', EVENTS, '+', '-']));
    const { problems } = await scan({ by, redis: { 'page-size': 2 } });
    expect(problems).toMatchObject([{ severity: 'error' }]);
    expect(problems[0]?.message).toContain(`was asked for 2 entries of ${EVENTS} and answers with 5.`);
  });

  describe('of a stream that changes while it is read', () => {
    const [COUNT, LAST] = [50, `${SECOND}000-50`];
    /** Scans 50 entries in pages of 10, and does something ahead of the third. */
    async function changed(
      change: () => Promise<unknown>,
      wrap = (by: RedisConnection) => by,
      backend: Partial<RedisStreamsOptions> = {},
    ) {
      await fill(EVENTS, Array(COUNT).fill(event(SECOND)));
      const by = interposed(async (page) => {
        if (page === 3) await change();
      });
      const asked = { by: wrap(by), redis: { 'page-size': 10 }, backend };
      const { artifact, problems } = await runCountedDoctor(backendOf(asked), doctorOptions('/'));
      return { messages: problems.map(({ message }) => message), code: artifact.exit_code, artifact };
    }

    const REPLACED =
      `redis:papyra:local cannot be read: the stream ${EVENTS} was deleted, renamed or emptied while it was read ` +
      '(20 of 50 entries had been read). Scan again when nothing else works on it.';

    async function addNew(count: number): Promise<void> {
      for (let i = 0; i < count; i++) await run('XADD', EVENTS, '*', 'data', event(SECOND));
    }

    const ENDS: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['deleted with all others', () => run('FLUSHALL')],
      ['deleted', () => run('DEL', EVENTS)],
      ['renamed', () => run('RENAME', EVENTS, 'papyra:old')],
      ['deleted and begun anew', () => run('DEL', EVENTS).then(() => addNew(3))],
      ['deleted and filled with more than it had', () => run('DEL', EVENTS).then(() => addNew(120))],
      [
        'deleted and made again with nothing but a group',
        () => run('DEL', EVENTS).then(() => run('XGROUP', 'CREATE', EVENTS, 'g', '$', 'MKSTREAM')),
      ],
      [
        'replaced by an older copy',
        () => run('DEL', EVENTS).then(() => run('XADD', EVENTS, `${SECOND}000-45`, 'data', '{}')),
      ],
    ];

    test.each(ENDS)('fails when it is %s', async (_, change) => {
      const { messages, code, artifact } = await changed(change);
      expect(messages).toEqual([REPLACED]);
      expect(code).toBe(3);
      expect(artifact.scan.coverage).toEqual({ unit: 'entries', scanned: 20, total: 50 });
    });

    test.each(ENDS)('fails when it is %s, on a server before Redis 7', async (_, change) => {
      expect((await changed(change, asRedis6)).messages).toEqual([REPLACED]);
    });

    test.each([
      [30, [REPLACED.replace('of 50', 'of 30')]],
      [20, []],
    ])('fails when it is deleted before a sample of %i is full', async (sampleSize, expected) => {
      const { messages } = await changed(() => run('DEL', EVENTS), undefined, { sampleSize });
      expect(messages).toEqual(expected);
    });

    test('fails when it is away while its end is looked for', async () => {
      const { messages } = await changed(
        () => run('RENAME', EVENTS, 'papyra:old'),
        (by) => ({
          ...by,
          read: async (key, command) => {
            if (command[0] === 'TYPE' && key === EVENTS) {
              await run('RENAMENX', 'papyra:old', EVENTS).catch(() => {});
            }
            return by.read(key, command);
          },
        }),
      );
      // As it was, only not to be read: who counts, says so.
      expect(messages).toEqual([
        `redis:papyra:local cannot be read: the stream ${EVENTS} has 50 entries by its own count, and hands out 20: it is ` +
          'damaged inside. Restore it from a copy, or copy its entries to a new key and rename that.',
      ]);
    });

    const CHANGES: readonly (readonly [string, () => Promise<unknown>, number])[] = [
      ['trimmed', () => run('XTRIM', EVENTS, 'MAXLEN', '25'), 25],
      ['trimmed to what was read', () => run('XTRIM', EVENTS, 'MAXLEN', '10'), 20],
      ['emptied by trimming', () => run('XTRIM', EVENTS, 'MAXLEN', '0'), 20],
      ['added to and trimmed', () => addNew(5).then(() => run('XTRIM', EVENTS, 'MAXLEN', '30')), 25],
      [
        'relieved of entries in the middle',
        () => run('XDEL', EVENTS, `${SECOND}000-11`, `${SECOND}000-12`),
        48,
      ],
      ['relieved of entries that were read', () => run('XDEL', EVENTS, LAST, `${SECOND}000-1`), 49],
    ];

    test.each(CHANGES)('reads what is left when it is %s', async (_, change, left) => {
      for (const wrap of [(by: RedisConnection) => by, asRedis6]) {
        await run('FLUSHALL');
        const { messages, code, artifact } = await changed(change, wrap);
        expect(messages).toEqual([]);
        expect(code).toBe(0);
        expect(artifact.scan.coverage).toEqual({ unit: 'entries', scanned: left, total: left });
        expect(artifact.scan.streams[0]).toMatchObject({ entries: left, scanned: left });
      }
    });

    test('reads what is left when new entries pushed out all that there were', async () => {
      const { messages } = await changed(() => addNew(80).then(() => run('XTRIM', EVENTS, 'MAXLEN', '40')));
      expect(messages).toEqual([]);
    });

    test('fails when the server is killed and an empty one takes its place', async () => {
      const first = await startRedis();
      const servers = [first];
      try {
        const options = { ...REDIS_OPTION_DEFAULTS, 'page-size': 10 };
        const target = { url: first.url, options, cwd: process.cwd(), signal: NO_SIGNAL };
        const client = await connectRedis(target);
        try {
          for (let i = 1; i <= COUNT; i++) {
            await client.read(EVENTS, ['XADD', EVENTS, `${SECOND}000-${i}`, 'data', event(SECOND)]);
          }
          let pages = 0;
          const by: RedisConnection = {
            ...interposed(() => {}),
            read: async (key, command) => {
              if (command[0] === 'XREVRANGE' && ++pages === 3) {
                await first.close();
                servers.push(await startRedis({ port: first.port }));
              }
              return client.read(key, command);
            },
          };
          const { problems } = await scan({ by, redis: { 'page-size': 10 } });
          expect(problems.map(({ message }) => message)).toEqual([REPLACED]);
        } finally {
          await client.close();
        }
      } finally {
        await Promise.all(servers.map((one) => one.close()));
      }
    });
  });

  describe('of a replica', () => {
    async function withReplica(work: (replica: RedisServer, by: RedisConnection) => Promise<void>) {
      const replica = await startReplica(server);
      try {
        const target = { url: replica.url, options: REDIS_OPTION_DEFAULTS, cwd: '.', signal: NO_SIGNAL };
        const by = await connectRedis(target);
        try {
          await work(replica, by);
        } finally {
          await by.close();
        }
      } finally {
        await replica.close();
      }
    }

    test('that follows its master is as good as that', async () => {
      await fill(EVENTS, ['{']);
      await withReplica(async (_, by) => {
        const { problems, scan: found } = await scan({ by });
        expect(problems).toEqual([]);
        expect(found.counts.total).toBe(1);
      });
    });

    test('that has lost its master tells what it has, and cannot be judged', async () => {
      await fill(EVENTS, ['{']);
      await withReplica(async (replica, by) => {
        await replica.cli('REPLICAOF', '127.0.0.1', String(await freePort()));
        const { artifact, problems } = await runCountedDoctor(backendOf({ by }), doctorOptions('/'));
        expect(problems).toMatchObject([{ subject: 'redis:papyra:local', severity: 'error' }]);
        expect(problems[0]?.message).toMatch(
          new RegExp(
            `^redis:papyra:local: redis://127\\.0\\.0\\.1:${replica.port}/0 is a replica, and its link to its master ` +
              '127\\.0\\.0\\.1:\\d+ is down \\(connect(ing)?\\), so what it holds can be old, or not all\\. ' +
              'Bring the link back, or name the master in redis-url\\.$',
          ),
        );
        expect(artifact.exit_code).toBe(3);
        expect(artifact.scan.counts.total).toBe(1);
      });
    });

    test('is not asked about by who may not', async () => {
      await fill(EVENTS, ['{']);
      await withUser(['-role'], async (by) => {
        expect((await scan({ by })).problems).toEqual([]);
      });
    });

    test('that is emptied while it is read is a problem', async () => {
      await fill(EVENTS, Array(30).fill(event(SECOND)));
      const empty = await startRedis({ args: ['--repl-diskless-sync-delay', '0'] });
      try {
        await withReplica(async (replica, user) => {
          let pages = 0;
          const by: RedisConnection = {
            ...interposed(() => {}),
            read: async (key, command) => {
              if (command[0] === 'XREVRANGE' && ++pages === 2) {
                await replica.cli('REPLICAOF', '127.0.0.1', String(empty.port));
                await until(async () => (await replica.cli('DBSIZE')) === '0');
              }
              return user.read(key, command);
            },
          };
          const { problems } = await scan({ by, redis: { 'page-size': 10 } });
          expect(problems[0]?.message).toContain(
            'was deleted, renamed or emptied while it was read (10 of 30',
          );
        });
      } finally {
        await empty.close();
      }
    });
  });

  describe('where there is nothing to read', () => {
    test.each(['error', 'warn'] as const)(
      'is a problem of severity %s when no stream is there',
      async (severity) => {
        const { problems, scan: found } = await scan({ backend: { ifNoStreams: severity } });
        expect(problems).toEqual([
          {
            subject: 'redis:papyra:local',
            severity,
            message:
              'redis:papyra:local: none of the streams papyra:local:events, papyra:local:audits, papyra:local:dead_letters ' +
              `is there, at ${connection.shownAddress}. Check redis-prefix, redis-system-id and the number of the database in ` +
              'redis-url ("redis-system-id: *" finds every system that has the prefix), or set if-no-files to ' +
              (severity === 'warn' ? 'ignore.' : 'warn or ignore.'),
          },
        ]);
        expect(found.files).toHaveLength(3);
        const { artifact } = await runCountedDoctor(backendOf({ backend: { ifNoStreams: severity } }), {
          ...doctorOptions('/'),
          mustExist: true,
        });
        expect(artifact.exit_code).toBe(severity === 'error' ? 3 : 0);
      },
    );

    test('is a problem when the streams of a system that was found are gone', async () => {
      const { problems } = await scan({ backend: { ifNoStreams: 'ignore', wasFound: true } });
      expect(problems).toEqual([
        {
          subject: 'redis:papyra:local',
          severity: 'error',
          message:
            'redis:papyra:local: its streams were there when systems were looked for, and are gone. Run the gate again.',
        },
      ]);
    });

    test('is healthy when no stream is there and that is expected', async () => {
      const { problems } = await scan({ backend: { ifNoStreams: 'ignore' } });
      expect(problems).toEqual([]);
    });

    test('is healthy when one stream is there, and empty', async () => {
      await run('XADD', AUDITS, '5-5', 'a', 'b');
      await run('XDEL', AUDITS, '5-5');
      const { problems, scan: found } = await scan();
      expect(problems).toEqual([]);
      expect(found.counts.total).toBe(0);
      expect(found.streams.map(({ entries, last_generated_id }) => [entries, last_generated_id])).toEqual([
        [0, null],
        [0, '5-5'],
        [0, null],
      ]);
    });

    test('goes on to the other streams when a key holds another type', async () => {
      await run('RPUSH', EVENTS, 'a');
      await fill(AUDITS, ['{']);
      const { problems, scan: found } = await scan();
      expect(problems).toEqual([]);
      expect(found.anomalies).toMatchObject([
        { rule: 'wrong-key-type', path: EVENTS, type: 'CORRUPTED_LINE' },
        { rule: 'invalid-json', path: AUDITS },
      ]);
      expect(found.streams.map(({ key }) => key)).toEqual([AUDITS, DEAD_LETTERS]);
      expect(found.files.map(({ path }) => path)).toEqual([EVENTS, AUDITS, DEAD_LETTERS]);
    });
  });

  describe('that cannot go on', () => {
    beforeEach(async () => {
      await fill(EVENTS, Array(50).fill('{'));
      await fill(AUDITS, Array(50).fill(audit(SECOND, 1)));
    });

    test('stops between two pages when it is interrupted, and says how far it came', async () => {
      const controller = new AbortController();
      const by = interposed((page) => {
        if (page === 3) controller.abort(stoppedBy('SIGTERM'));
      });
      const asked = { by, redis: { 'page-size': 10 }, scan: { signal: controller.signal } };
      const { scan: found, interruption, problems } = await scan(asked);
      expect(interruption).toBe(controller.signal.reason);
      expect(problems).toEqual([]);
      expect(found.coverage).toEqual({ unit: 'entries', scanned: 30, total: 100 });
      expect(found.counts.by_rule).toEqual({ 'invalid-json': 30 });
    });

    test('does not wait out a pause, nor begin, when it is interrupted', async () => {
      const controller = new AbortController();
      const by = interposed(() => {
        setImmediate(() => controller.abort(stoppedBy('SIGINT')));
      });
      const redis = { 'page-size': 10, 'page-pause': 60 };
      const { interruption } = await scan({ by, redis, scan: { signal: controller.signal } });
      expect(interruption).toBe(controller.signal.reason);
      const begun = await scan({ scan: { signal: controller.signal } });
      expect(begun.interruption).toBe(controller.signal.reason);
      expect(begun.scan.coverage).toEqual({ unit: 'entries', scanned: 0, total: 0 });
      expect(begun.problems).toEqual([]);
    });

    test('keeps what it found when a key becomes another type on the way', async () => {
      const by = interposed(async (page) => {
        if (page === 2) await run('SET', EVENTS, 'text');
      });
      const { artifact, problems } = await runCountedDoctor(
        backendOf({ by, redis: { 'page-size': 10 } }),
        doctorOptions('/'),
      );
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ subject: 'redis:papyra:local', severity: 'error' });
      expect(problems[0]?.message).toMatch(/^redis:papyra:local cannot be read: .*\. .*\.$/);
      expect(artifact.exit_code).toBe(3);
      expect(artifact.scan.coverage).toEqual({ unit: 'entries', scanned: 10, total: 100 });
      expect(artifact.scan.counts.by_rule).toEqual({ 'invalid-json': 10 });
      expect(artifact.metrics).toMatchObject({ scans: 1, scan_errors: 1, anomalies_detected: 10 });
    });

    test('is a problem, and keeps what it found, when the server goes in the middle', async () => {
      const other = await startRedis();
      try {
        const options = { ...REDIS_OPTION_DEFAULTS, retries: 0, 'page-size': 10 };
        const target = { url: other.url, options, cwd: process.cwd(), signal: NO_SIGNAL };
        const dying = await connectRedis(target);
        try {
          for (let i = 1; i <= 30; i++)
            await dying.read(EVENTS, ['XADD', EVENTS, `${SECOND}000-${i}`, 'data', '{']);
          let pages = 0;
          const by: RedisConnection = {
            ...interposed(() => {}),
            read: async (key, command) => {
              if (command[0] === 'XREVRANGE' && ++pages === 2) await other.close();
              return dying.read(key, command);
            },
          };
          const { problems, scan: found } = await scan({ by, redis: { 'page-size': 10 } });
          expect(problems).toHaveLength(1);
          expect(found.coverage).toEqual({ unit: 'entries', scanned: 10, total: 30 });
          expect(found.counts.by_rule).toEqual({ 'invalid-json': 10 });
        } finally {
          await dying.close();
        }
      } finally {
        await other.close();
      }
    });

    test('lets a mistake of its own through', async () => {
      const by = interposed(() => {
        throw new TypeError('a mistake');
      });
      await expect(scan({ by })).rejects.toThrow(TypeError);
    });
  });

  describe('systems', () => {
    async function systems(prefix: string): Promise<string[]> {
      const found = await findSystems(connection, prefix, '*');
      return found.map(({ systemId }) => systemId);
    }

    test('are found by their keys, each once, sorted', async () => {
      const keys = [
        'a:events',
        'a:audits',
        'sys:1:dead_letters',
        ':events',
        'B:events',
        'é\n:events',
        'quarantine:events',
      ];
      for (const key of keys) await run('XADD', `papyra:${key}`, '1-1', 'data', '{}');
      const others = [
        'papyra:events',
        'papyra:a:quarantine:papyra_a_events',
        'papyra:a:quarantine:{papyra:a:events}',
        'papyra:a:event',
        'papyra:a_events',
        'papyrab:c:events',
        'x:papyra:c:events',
        'Papyra:c:events',
      ];
      for (const key of others) await run('XADD', key, '1-1', 'data', '{}');
      expect(await systems('papyra')).toEqual(['', 'B', 'a', 'quarantine', 'sys:1', 'é\n']);
    });

    test.each(['p*', 'p?', '[p]', 'p\\', 'p\\*', '[^a]', 'a-c', '{p}'])(
      'are found under the prefix %s alone',
      async (prefix) => {
        for (const other of ['p*', 'p?', '[p]', 'p\\', 'p\\*', '[^a]', 'a-c', '{p}', 'p', 'px', 'b', '^']) {
          await run('XADD', `${other}:of ${other}:events`, '1-1', 'data', '{}');
        }
        expect(await systems(prefix)).toEqual([`of ${prefix}`]);
      },
    );

    test('are none with a name that is no text', async () => {
      await run('XADD', 'papyra:good:events', '1-1', 'data', '{}');
      await run('SET', Buffer.from('papyra:\xff', 'latin1'), '1');
      expect(await systems('papyra')).toEqual(['good']);
      await run('XADD', Buffer.from('papyra:\xff\n:events', 'latin1'), '1-1', 'data', '{}');
      await expect(systems('papyra')).rejects.toThrow(
        'the name of the stream "papyra:\\xff\\x0a:events" is not UTF-8, so that the gate cannot ask for it',
      );
    });

    test('are found in many pages of keys', async () => {
      const names = Array.from({ length: 5_000 }, (_, i) => String(i).padStart(4, '0'));
      await Promise.all(names.map((name) => run('XADD', `papyra:${name}:events`, '1-1', 'data', '{}')));
      await Promise.all(names.map((name) => run('SET', `other:${name}`, '1')));
      expect(await systems('papyra')).toEqual(names);
    });

    test('are taken as they are named', async () => {
      expect(await findSystems(connection, 'papyra', 'none')).toEqual([
        { prefix: 'papyra', systemId: 'none' },
      ]);
    });
  });
});
