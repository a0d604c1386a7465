/** Recovery of streams where something is in its way, or asks for care, on real servers. */
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { RedisStreamsBackend } from '../../src/backends/redis-streams.ts';
import { Interruption, stoppedBy } from '../../src/ndjson/interruption.ts';
import { connectRedis } from '../../src/redis/connection/connect.ts';
import type { RedisCommand, RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import { reachableQuarantineKey } from '../../src/redis/stream-keys.ts';
import type { RecoveryMode } from '../../src/report/report.ts';
import { RECOVERY_MODES } from '../../src/report/report-words.ts';
import { doctorOptions, NO_SIGNAL } from '../support/doctor-options.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { unprivileged } from '../support/unprivileged.ts';
import { type RedisServer, redisMissing, startRedis } from './servers.ts';
import {
  AUDITS,
  addEntries,
  connectTo,
  contentOf,
  DEAD_LETTERS,
  EVENTS,
  payload,
  QUARANTINE,
  quarantinedIn,
  REDIS,
  record,
  recover,
  removedFiles,
  SYSTEM,
} from './stream-contents.ts';

const missing = redisMissing();

const GOOD = [payload(record(1)), payload(record(2))] as const;
const TORN = payload('{"kind": "eve');

/** Entries that no recovery may get wrong: bytes that are no UTF-8, odd names, none, several, the same name twice. */
const ODD = [
  payload(Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x0a, 0x7d])),
  ['payload', '{}'],
  ['data', '{"a": 1}', 'data', '{"b":'],
  [Buffer.from([0xff, 0x00]), Buffer.from([0x0d, 0x0a]), 'data', '[1]'],
  ['id', '9-9', 'source', 'elsewhere', 'timestamp', 'never', 'fields', '[]'],
  ['', ''],
] as const;

describe.skipIf(missing !== null)(`a recovery of streams${missing === null ? '' : ` (${missing})`}`, () => {
  let server: RedisServer;
  let connection: RedisConnection;

  beforeAll(async () => {
    // Replicas need not wait for others.
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

  /** Good entries around damaged ones. Returns what is in the stream. */
  async function fillEvents(damaged: readonly (readonly (string | Buffer)[])[] = [TORN]) {
    await addEntries(connection, EVENTS, [GOOD[0], ...damaged, GOOD[1]]);
    return contentOf(connection, EVENTS);
  }

  /** The content of all keys, to be the same afterwards. */
  async function everything(on = connection) {
    const keys = ((await on.read('', ['KEYS', '*'])) as Buffer[]).map(String).sort();
    const types = await Promise.all(keys.map((key) => on.read(key, ['TYPE', key])));
    const streams = keys.filter((_, i) => String(types[i]) === 'stream');
    return [keys, await Promise.all(streams.map((key) => contentOf(on, key)))];
  }

  test('into quarantine keeps the ID, and every byte of every field', async () => {
    const before = await fillEvents([TORN, ...ODD]);
    const { recovery, exitCode } = await recover(connection, temporaryDirectory(), { mode: 'quarantine' });
    expect(exitCode).toBe(0);
    expect(recovery?.status).toBe('done');
    expect(await contentOf(connection, EVENTS)).toEqual([before[0], before.at(-1)]);

    const damaged = before.slice(1, -1).map(([id, fields]) => ({ id, source: EVENTS, fields }));
    expect(await quarantinedIn(connection, QUARANTINE)).toEqual(damaged.reverse());
    expect(recovery).toMatchObject({
      mode: 'quarantine',
      repaired_files: [EVENTS],
      quarantined_files: [QUARANTINE],
      removed: { records: damaged.length, kept_at: QUARANTINE },
      files: [{ path: EVENTS, moved_to: QUARANTINE, kept: { records: 2 } }],
    });
    expect(recovery?.files[0]?.changes.at(-1)).toEqual({
      action: 'remove',
      rule: 'invalid-json',
      line: null,
      entry: '1767225600000-2',
      lines: 0,
      byte_start: 0,
      byte_end: 17,
    });
  });

  test('into quarantine writes what Papyra writes there', async () => {
    await addEntries(connection, EVENTS, [GOOD[0], ['payload', '{}'], TORN]);
    await recover(connection, temporaryDirectory(), { mode: 'quarantine', now: 1_767_225_600_250 });
    const [torn, other] = (await contentOf(connection, QUARANTINE)).map(([, fields]) => {
      return fields.map((field) => Buffer.from(field, 'base64').toString());
    });
    const own = (data: string) => ['source', EVENTS, 'data', data, 'timestamp', '1767225600.25'];
    expect(torn).toEqual([...own('{"kind": "eve'), 'id', '1767225600000-3']);
    const fields = ['payload', '{}'].map((text) => Buffer.from(text).toString('base64'));
    expect(other).toEqual([...own(''), 'id', '1767225600000-2', 'fields', JSON.stringify(fields)]);
  });

  test('by repair keeps what it deletes in a file from which all of it can be put back', async () => {
    const before = await fillEvents([TORN, ...ODD]);
    const directory = temporaryDirectory();
    const { recovery, exitCode } = await recover(connection, directory);
    expect(exitCode).toBe(0);
    expect(await contentOf(connection, EVENTS)).toEqual([before[0], before.at(-1)]);

    const [kept = [], ...others] = removedFiles(directory);
    expect(others).toEqual([]);
    expect(kept.map(({ key, id, fields }) => [key, id, fields]).reverse()).toEqual(
      before.slice(1, -1).map(([id, fields]) => [EVENTS, id, fields]),
    );
    expect(kept.at(-1)?.rule).toBe('invalid-json');
    expect(recovery?.removed.kept_at).toMatch(
      /^papyra-health\/removed\/redis_papyra_local\.[0-9a-f]{16}\.removed\.ndjson$/,
    );
    expect(recovery?.files[0]?.moved_to).toBeNull();
    // Nothing unfinished is left beside it.
    expect(readdirSync(join(directory, 'papyra-health', 'removed'))).toHaveLength(1);
  });

  test('of all three streams goes on from one to the next', async () => {
    for (const key of [EVENTS, AUDITS, DEAD_LETTERS]) await addEntries(connection, key, [GOOD[0], TORN]);
    const { recovery, exitCode } = await recover(connection, temporaryDirectory(), { mode: 'quarantine' });
    expect(exitCode).toBe(0);
    expect(recovery?.repaired_files).toEqual([EVENTS, AUDITS, DEAD_LETTERS]);
    expect(recovery?.quarantined_files).toHaveLength(3);
    expect(recovery?.removed).toMatchObject({ records: 3, bytes: 51 });
  });

  test.each([
    ['repair', 'xdel', 253],
    ['quarantine', 'exec', 5],
  ] as const)('by %s takes many entries in batches', async (mode, command, expected) => {
    // The newest ones are so large that no two of them share a batch.
    const large = Array.from({ length: 3 }, (_, i) => payload(`${i}`.padEnd(700_000, 'x')));
    const many = Array.from({ length: 250 }, (_, i) => payload(`{"torn": ${i}`));
    const before = await fillEvents([...many, ...large]);
    const directory = temporaryDirectory();
    const calls = async () => countOf(await connection.read('', ['INFO', 'commandstats']), command);
    const callsBefore = await calls();
    const { recovery } = await recover(connection, directory, { mode });
    expect(recovery?.removed.records).toBe(253);
    expect(await contentOf(connection, EVENTS)).toEqual([before[0], before.at(-1)]);
    expect((await calls()) - callsBefore).toBe(expected);
    const kept =
      mode === 'repair' ? removedFiles(directory).flat() : await quarantinedIn(connection, QUARANTINE);
    expect(kept.map(({ id, fields }) => [id, fields]).reverse()).toEqual(before.slice(1, -1));
  });

  test('leaves healthy streams alone', async () => {
    await addEntries(connection, EVENTS, GOOD);
    const before = await everything();
    const directory = temporaryDirectory();
    const { recovery, exitCode } = await recover(connection, directory);
    expect([recovery, exitCode]).toEqual([null, 0]);
    expect(await everything()).toEqual(before);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('of what settings call a warning does nothing, unless there is an error beside it', async () => {
    const severities = { 'missing-payload': 'warn' } as const;
    await fillEvents([['payload', '{}']]);
    const before = await everything();
    const { recovery } = await recover(connection, temporaryDirectory(), { severities });
    expect([recovery?.status, await everything()]).toEqual(['none', before]);

    await connection.read(EVENTS, ['XADD', EVENTS, '*', ...TORN]);
    const both = await recover(connection, temporaryDirectory(), { severities });
    expect(both.recovery?.removed.records).toBe(2);
  });

  test('that is only planned writes nothing, and is carried out as planned or not at all', async () => {
    await fillEvents([TORN, TORN]);
    const before = await everything();
    const directory = temporaryDirectory();
    const mode = 'quarantine';
    const planned = await recover(connection, directory, { mode, planOnly: true });
    expect(planned.recovery).toMatchObject({ status: 'planned', removed: { records: 2, kept_at: null } });
    expect(await everything()).toEqual(before);

    // Good entries come all the time, damaged ones were not looked at.
    const approved = { sha256: planned.recovery?.sha256 ?? '' };
    await connection.read(EVENTS, ['XADD', EVENTS, '*', ...GOOD[0]]);
    await connection.read(EVENTS, ['XADD', EVENTS, '*', ...TORN]);
    const changed = await recover(connection, directory, { mode, approved });
    expect(changed.recovery?.status).toBe('refused');
    expect(changed.recovery?.reason).toContain('is not what the plan was made for');
    expect(changed.exitCode).toBe(3);
    expect(await quarantinedIn(connection, QUARANTINE)).toEqual([]);

    const last = (await contentOf(connection, EVENTS)).at(-1)?.[0] ?? '';
    await connection.read(EVENTS, ['XDEL', EVENTS, last]);
    const done = await recover(connection, directory, { mode, approved });
    expect([done.recovery?.status, done.exitCode]).toEqual(['done', 0]);
  });

  test('does not take more than it may', async () => {
    await fillEvents([TORN, TORN]);
    const before = await everything();
    const maxLoss = { unit: 'records', limit: 1 } as const;
    const { recovery, exitCode, problems } = await recover(connection, temporaryDirectory(), { maxLoss });
    expect([recovery?.status, exitCode, problems]).toEqual(['refused', 2, []]);
    expect(recovery?.reason).toMatch(/^max-loss: 2 records \(34 bytes\) would go/);
    expect(await everything()).toEqual(before);
  });

  test('leaves streams alone that seem to be of another program', async () => {
    await addEntries(connection, EVENTS, [TORN, TORN, ['order', '1']]);
    const before = await everything();
    const { recovery, exitCode } = await recover(connection, temporaryDirectory());
    expect([recovery?.status, exitCode]).toEqual(['refused', 2]);
    expect(recovery?.reason).toContain('Check redis-prefix and redis-system-id');
    expect(await everything()).toEqual(before);
    const maxLoss = { unit: 'records', limit: 3 } as const;
    expect((await recover(connection, temporaryDirectory(), { maxLoss })).exitCode).toBe(0);
  });

  test('cannot mend a key of another type, and says so', async () => {
    await addEntries(connection, AUDITS, [GOOD[0], TORN]);
    await connection.read(EVENTS, ['SET', EVENTS, 'text']);
    const { recovery, exitCode } = await recover(connection, temporaryDirectory(), { mode: 'quarantine' });
    expect(recovery?.repaired_files).toEqual([AUDITS]);
    expect(exitCode).toBe(2);
    expect(String(await connection.read(EVENTS, ['GET', EVENTS]))).toBe('text');
  });

  test.each([
    ['another type', ['SET', QUARANTINE, 'text'], 'holds a string and not a stream'],
    [
      'no IDs left',
      ['XADD', QUARANTINE, '18446744073709551615-18446744073709551615', 'a', 'b'],
      'has used up its IDs',
    ],
  ] as const)('is refused where quarantine has %s', async (_, command, words) => {
    await fillEvents();
    await connection.read(QUARANTINE, command);
    const before = await everything();
    const result = await recover(connection, temporaryDirectory(), { mode: 'quarantine' });
    expect([result.recovery?.status, result.exitCode]).toEqual(['refused', 3]);
    expect(result.problems.map(({ message }) => message)).toEqual([result.recovery?.reason]);
    expect(result.recovery?.reason).toContain(words);
    expect(await everything()).toEqual(before);
    // Repair has no use for it.
    expect((await recover(connection, temporaryDirectory())).exitCode).toBe(0);
  });

  test.each([
    ['quarantine', 'xdel'],
    ['quarantine', 'xadd'],
    ['quarantine', 'multi'],
    ['quarantine', 'watch'],
    ['repair', 'xdel'],
  ] as const)('by %s without permission for %s changes nothing', async (mode, command) => {
    await fillEvents();
    const before = await everything();
    await connection.read('', [
      'ACL',
      'SETUSER',
      'gate',
      'reset',
      'on',
      '>s3cret',
      '~*',
      '+@all',
      `-${command}`,
    ]);
    const limited = await connectTo(`redis://gate:s3cret@127.0.0.1:${server.port}`);
    onTestFinished(() => limited.close());
    const { recovery, exitCode, problems } = await recover(limited, temporaryDirectory(), { mode });
    expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
    expect(problems).toHaveLength(1);
    expect(recovery?.reason?.toLowerCase()).toContain(command);
    expect(recovery?.reason).not.toContain('s3cret');
    expect(recovery?.reason).toContain('Nothing was changed in Redis.');
    expect(await everything()).toEqual(before);
  });

  test('into a quarantine that the user may not touch changes nothing', async () => {
    await fillEvents();
    const before = await everything();
    await connection.read('', ['ACL', 'SETUSER', 'gate', 'reset', 'on', '>pass', '~papyra:local:*', '+@all']);
    const limited = await connectTo(`redis://gate:pass@127.0.0.1:${server.port}`);
    onTestFinished(() => limited.close());
    const redis = { 'quarantine-prefix': 'held' };
    const { recovery, exitCode } = await recover(
      limited,
      temporaryDirectory(),
      { mode: 'quarantine' },
      { redis },
    );
    expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
    expect(await everything()).toEqual(before);
  });

  test('on a server without memory moves nothing, and repair still frees some', async () => {
    await fillEvents();
    const before = await everything();
    await connection.read('', ['CONFIG', 'SET', 'maxmemory', '1']);
    onTestFinished(async () => {
      await connection.read('', ['CONFIG', 'SET', 'maxmemory', '0']);
    });
    const { recovery, exitCode } = await recover(connection, temporaryDirectory(), { mode: 'quarantine' });
    expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
    expect(recovery?.reason).toMatch(/memory/);
    expect(await everything()).toEqual(before);
    expect((await recover(connection, temporaryDirectory())).recovery?.reason).toBe(null);
  });

  test.each(RECOVERY_MODES)('by %s of a replica changes nothing', async (mode) => {
    await fillEvents();
    const before = await everything();
    const replica = await startRedis({ args: ['--replicaof', '127.0.0.1', String(server.port)] });
    onTestFinished(replica.close);
    const connected = await connectTo(replica.url);
    onTestFinished(() => connected.close());
    await untilSynchronised(connected);
    const { recovery, exitCode } = await recover(connected, temporaryDirectory(), { mode });
    expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
    expect(recovery?.reason).toMatch(/replica/i);
    expect(await everything(connected)).toEqual(before);
    expect(await everything()).toEqual(before);
  });

  test('deletes nothing that it cannot store first', async () => {
    await fillEvents();
    const before = await everything();
    // A file where the directory has to be.
    const blocked = temporaryDirectory({ 'papyra-health/removed': 'in the way' });
    const result = await recover(connection, blocked);
    expect([result.recovery?.status, result.exitCode]).toEqual(['failed', 3]);
    expect(result.recovery?.reason).toContain('Nothing was changed in Redis.');
    expect(result.recovery?.removed.kept_at).toBeNull();
    expect(await everything()).toEqual(before);

    const readOnly = temporaryDirectory();
    mkdirSync(join(readOnly, 'papyra-health', 'removed'), { recursive: true });
    chmodSync(readOnly, 0o755);
    chmodSync(join(readOnly, 'papyra-health', 'removed'), 0o555);
    const denied = await unprivileged(() => recover(connection, readOnly));
    expect(denied.recovery?.reason).toMatch(/EACCES|permission/i);
    expect(await everything()).toEqual(before);
  });

  test('never writes over what an earlier run has kept', async () => {
    const directory = temporaryDirectory();
    await fillEvents([TORN, ['other', '1']]);
    const backend = new RedisStreamsBackend(SYSTEM, connection, {
      redis: REDIS,
      sampleSize: 'all',
      ifNoStreams: 'ignore',
    });
    const options = doctorOptions(directory, { mode: 'recover' });
    const scanned = await backend.scan({ ...options, forRecovery: options.recovery });
    const recovery = { ...options.recovery, signal: options.signal };
    // The same plan twice: a run that comes late finds some of it gone.
    await recover(connection, directory);
    await connection.read(EVENTS, ['XADD', EVENTS, '*', ...GOOD[0]]);
    const late = await backend.recover(scanned, recovery);
    expect(late.recovery).toMatchObject({ status: 'done', removed: { records: 0, bytes: 0, kept_at: null } });
    expect(late.recovery.files[0]).toMatchObject({ removed: { records: 0 }, changes: [] });
    expect(removedFiles(directory).map((file) => file.length)).toEqual([2]);
  });

  test('does not do what somebody else has done meanwhile', async () => {
    await fillEvents([TORN, TORN, TORN]);
    const backend = new RedisStreamsBackend(SYSTEM, connection, {
      redis: REDIS,
      sampleSize: 'all',
      ifNoStreams: 'ignore',
    });
    const options = doctorOptions(temporaryDirectory(), { mode: 'recover' }, { mode: 'quarantine' });
    const scanned = await backend.scan({ ...options, forRecovery: options.recovery });
    await connection.read(EVENTS, ['XDEL', EVENTS, '1767225600000-3']);
    const { recovery } = await backend.recover(scanned, { ...options.recovery, signal: options.signal });
    expect(recovery.removed).toMatchObject({ records: 2, bytes: 34 });
    expect(recovery.files[0]?.changes.map(({ entry }) => entry)).toEqual([
      '1767225600000-4',
      '1767225600000-2',
    ]);
    expect(await quarantinedIn(connection, QUARANTINE)).toHaveLength(2);
  });

  /** A recovery whose scan was some time ago; `meanwhile` happens in between. */
  async function recoverLate(
    mode: RecoveryMode,
    meanwhile: () => Promise<unknown>,
    { on = connection, directory = temporaryDirectory(), redis = REDIS, signal = NO_SIGNAL } = {},
  ) {
    const backend = new RedisStreamsBackend(SYSTEM, on, { redis, sampleSize: 'all', ifNoStreams: 'ignore' });
    const options = doctorOptions(directory, { mode: 'recover' }, { mode });
    const scanned = await backend.scan({ ...options, forRecovery: options.recovery });
    await meanwhile();
    return backend.recover(scanned, { ...options.recovery, signal });
  }

  /** The same connection, told of each command before it is sent. */
  function watched(on: RedisConnection, told: (command: RedisCommand) => Promise<unknown>): RedisConnection {
    return {
      shownAddress: on.shownAddress,
      isCluster: on.isCluster,
      keys: (pattern) => on.keys(pattern),
      close: () => on.close(),
      read: async (key, command) => {
        await told(command);
        return on.read(key, command);
      },
      transact: (key, prepare) =>
        on.transact(key, async (read) => {
          const commands = await prepare(read);
          for (const command of commands ?? []) await told(command);
          return commands;
        }),
    };
  }

  test.each(RECOVERY_MODES)('by %s leaves entries alone that a restore has put there since', async (mode) => {
    await fillEvents([TORN, TORN, TORN]);
    const directory = temporaryDirectory();
    const restored = payload(record(7));
    const { recovery, problems, hasWritten } = await recoverLate(
      mode,
      async () => {
        await connection.read(EVENTS, ['DEL', EVENTS]);
        await addEntries(connection, EVENTS, [GOOD[0], TORN, restored, TORN, GOOD[1]]);
      },
      { directory },
    );
    expect([recovery.status, hasWritten, recovery.removed.records]).toEqual(['failed', true, 2]);
    expect(recovery.files[0]?.removed.records).toBe(2);
    expect(recovery.reason).toContain(`Damaged entries have other content than at the scan: 1 of ${EVENTS}.`);
    expect(problems.map(({ message }) => message)).toEqual([recovery.reason]);
    const left = (await contentOf(connection, EVENTS)).map(([id]) => id);
    expect(left).toEqual([1, 3, 5].map((number) => `1767225600000-${number}`));
    const kept =
      mode === 'repair' ? removedFiles(directory).flat() : await quarantinedIn(connection, QUARANTINE);
    expect(kept.map(({ id }) => id)).toEqual(['1767225600000-4', '1767225600000-2']);
  });

  test.each(RECOVERY_MODES)('by %s of nothing but changed entries changes nothing', async (mode) => {
    await fillEvents();
    const directory = temporaryDirectory();
    const { recovery, hasWritten } = await recoverLate(
      mode,
      async () => {
        await connection.read(EVENTS, ['DEL', EVENTS]);
        await addEntries(connection, EVENTS, [GOOD[0], GOOD[1], GOOD[1]]);
      },
      { directory },
    );
    expect([recovery.status, hasWritten]).toEqual(['refused', false]);
    expect(recovery.reason).toContain('Nothing was changed in Redis.');
    expect(await contentOf(connection, EVENTS)).toHaveLength(3);
    expect(removedFiles(directory)).toEqual([]);
  });

  test('by repair looks once more before it deletes', async () => {
    await fillEvents([TORN]);
    let reads = 0;
    const on = watched(connection, async (command) => {
      // The scan reads pages; then what is to be kept, and what is to be deleted.
      if (command[0] !== 'XRANGE' || ++reads < 2) return;
      await connection.read(EVENTS, ['DEL', EVENTS]);
      await addEntries(connection, EVENTS, [GOOD[0], GOOD[1]]);
    });
    const { recovery } = await recoverLate('repair', async () => {}, { on });
    expect(recovery.status).toBe('refused');
    expect(await contentOf(connection, EVENTS)).toHaveLength(2);
  });

  test('that was planned is not carried out on other content of the same size', async () => {
    await fillEvents([TORN]);
    const mode = 'quarantine';
    const planned = await recover(connection, temporaryDirectory(), { mode, planOnly: true });
    await connection.read(EVENTS, ['DEL', EVENTS]);
    await fillEvents([payload('{"kind": "EVE')]);
    const approved = { sha256: planned.recovery?.sha256 ?? '' };
    const changed = await recover(connection, temporaryDirectory(), { mode, approved });
    expect([changed.recovery?.status, changed.exitCode]).toEqual(['refused', 3]);
    expect(changed.recovery?.reason).toContain('is not what the plan was made for');
  });

  test('into a quarantine that holds large entries does not read them for each batch', async () => {
    await connection.read(QUARANTINE, ['XADD', QUARANTINE, '*', 'data', 'x'.repeat(1 << 20)]);
    await fillEvents(Array.from({ length: 1_000 }, (_, i) => payload(`{"torn": ${i}`)));
    await connection.read('', ['CONFIG', 'RESETSTAT']);
    expect((await recover(connection, temporaryDirectory(), { mode: 'quarantine' })).exitCode).toBe(0);
    const stats = String(await connection.read('', ['INFO', 'stats']));
    // Once at the start, where it stands in the answer as the first and as the last entry.
    expect(Number(/total_net_output_bytes:(\d+)/.exec(stats)?.[1])).toBeLessThan(3 << 20);
  });

  test('is refused where the IDs of quarantine are used up while it runs', async () => {
    await fillEvents([TORN]);
    let isFirst = true;
    const on: RedisConnection = {
      ...watched(connection, async () => {}),
      transact: async (key, prepare) => {
        const id = '18446744073709551615-7';
        if (isFirst) await connection.read(QUARANTINE, ['XADD', QUARANTINE, id, 'a', 'b']);
        isFirst = false;
        return connection.transact(key, prepare);
      },
    };
    const { recovery } = await recoverLate('quarantine', async () => {}, { on });
    expect(recovery.status).toBe('refused');
    expect(recovery.reason).toContain('has used up its IDs');
    expect(await contentOf(connection, EVENTS)).toHaveLength(3);
  });

  test('says so where others take the same entries to another place', async () => {
    const damaged = Array.from({ length: 150 }, (_, i) => payload(`{"torn": ${i}`));
    await fillEvents(damaged);
    let isFirst = true;
    const on = watched(connection, async ([name]) => {
      if (name !== 'XDEL' || !isFirst) return;
      isFirst = false;
      const ids = Array.from({ length: 30 }, (_, i) => `1767225600000-${i + 52}`);
      await connection.read(EVENTS, ['XDEL', EVENTS, ...ids]);
    });
    const { recovery, problems } = await recoverLate('quarantine', async () => {}, { on });
    expect([recovery.status, recovery.removed.records]).toEqual(['done', 120]);
    expect(recovery.files[0]?.changes).toHaveLength(120);
    expect(problems).toMatchObject([{ severity: 'warn' }]);
    expect(problems[0]?.message).toContain(
      `${EVENTS}: 30 entries were stored in ${QUARANTINE} at the moment`,
    );
    expect(problems[0]?.message).toContain('copies may stand twice');
    expect(await quarantinedIn(connection, QUARANTINE)).toHaveLength(150);
  });

  test('by repair claims only what it has deleted itself', async () => {
    await fillEvents(Array.from({ length: 450 }, (_, i) => payload(`{"torn": ${i}`)));
    const others = await Promise.all([connectTo(server.url), connectTo(server.url), connectTo(server.url)]);
    onTestFinished(async () => {
      for (const other of others) await other.close();
    });
    const results = await Promise.all(others.map((other) => recover(other, temporaryDirectory())));
    const taken = results.map(({ recovery }) => recovery?.removed.records ?? 0);
    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(450);
  });

  test('by repair that is refused leaves no file behind, unless it was there before', async () => {
    await fillEvents();
    await connection.read('', ['ACL', 'SETUSER', 'gate', 'reset', 'on', '>pass', '~*', '+@all', '-xdel']);
    const limited = await connectTo(`redis://gate:pass@127.0.0.1:${server.port}`);
    onTestFinished(() => limited.close());
    const directory = temporaryDirectory();
    const first = await recover(limited, directory);
    expect([first.recovery?.status, removedFiles(directory)]).toEqual(['refused', []]);

    const before = await contentOf(connection, EVENTS);
    await recover(connection, directory);
    await connection.read(EVENTS, ['DEL', EVENTS]);
    await fillEvents();
    expect(await contentOf(connection, EVENTS)).toEqual(before);
    const again = await recover(limited, directory);
    expect(again.recovery?.status).toBe('refused');
    expect(again.recovery?.reason).toMatch(/stands in papyra-health\/removed\/\S+ too\./);
    expect(removedFiles(directory)).toHaveLength(1);
  });

  test.each([
    ['before the first batch', 1, 0],
    ['between two batches', 2, 100],
  ])('by repair that is stopped %s knows what was done', async (_, batch, done) => {
    await fillEvents(Array.from({ length: 250 }, (_, i) => payload(`{"torn": ${i}`)));
    await addEntries(connection, AUDITS, [GOOD[0], TORN]);
    const controller = new AbortController();
    const { signal } = controller;
    const redis = { ...REDIS, 'page-pause': 0.02 };
    const stopped = await connectRedis({ url: server.url, options: redis, cwd: process.cwd(), signal });
    onTestFinished(() => stopped.close());
    let deletions = 0;
    const on: RedisConnection = {
      ...watched(stopped, async () => {}),
      read: async (key, command) => {
        const reply = await stopped.read(key, command);
        if (command[0] === 'XDEL') deletions++;
        // The last that is read before the file is written.
        if (batch === 1 && key === AUDITS && command[0] === 'XRANGE') controller.abort(stoppedBy('SIGINT'));
        // In the pause that follows.
        if (batch === 2 && deletions === 100) setTimeout(() => controller.abort(stoppedBy('SIGINT')), 0);
        return reply;
      },
    };
    const directory = temporaryDirectory();
    const running = recoverLate('repair', async () => {}, { on, directory, redis, signal });
    const { recovery, interruption, hasWritten } = await running;
    expect(interruption?.by).toBe('SIGINT');
    expect([recovery.status, hasWritten]).toEqual(done === 0 ? ['refused', false] : ['failed', true]);
    expect(recovery.reason).not.toContain('Nobody knows');
    if (done === 0) {
      expect(recovery.reason).toContain('Nothing was changed in Redis.');
      expect(removedFiles(directory)).toEqual([]);
      return;
    }
    expect(recovery.reason).toContain(`Already deleted: 100 of 250 damaged entries of ${EVENTS}.`);
    expect(recovery.removed.records).toBe(100);
    expect(recovery.files.map(({ removed }) => removed.records)).toEqual([100, 0]);
  });

  test('disturbs no consumer group, and says what it loses', async () => {
    await fillEvents([TORN, TORN]);
    await connection.read(EVENTS, ['XGROUP', 'CREATE', EVENTS, 'ship "pers"', '0']);
    await connection.read(EVENTS, ['XGROUP', 'CREATE', EVENTS, 'idle', '0']);
    const group = ['GROUP', 'ship "pers"', 'one', 'COUNT', '3', 'STREAMS', EVENTS, '>'];
    await connection.read(EVENTS, ['XREADGROUP', ...group]);
    const pending = () => connection.read(EVENTS, ['XPENDING', EVENTS, 'ship "pers"']);
    const before = await pending();
    const planned = await recover(connection, temporaryDirectory(), { planOnly: true });
    const { problems, exitCode } = await recover(connection, temporaryDirectory(), { mode: 'quarantine' });
    expect(await pending()).toEqual(before);
    expect(exitCode).toBe(0);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ subject: 'redis:papyra:local', severity: 'warn' });
    expect(problems[0]?.message).toContain('2 entries that were taken out are pending in consumer group');
    expect(planned.problems[0]?.message).toContain('2 entries that would be taken out are pending');
  });

  test('two at once take each entry once', async () => {
    const damaged = Array.from({ length: 600 }, (_, i) => payload(`{"torn": ${i}`));
    const before = await fillEvents(damaged);
    const others = await Promise.all([connectTo(server.url), connectTo(server.url), connectTo(server.url)]);
    onTestFinished(async () => {
      for (const other of others) await other.close();
    });
    const results = await Promise.all(
      others.map((other) => recover(other, temporaryDirectory(), { mode: 'quarantine' })),
    );
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    const taken = results.map(({ recovery }) => recovery?.removed.records ?? 0);
    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(600);
    const kept = await quarantinedIn(connection, QUARANTINE);
    expect(kept.map(({ id }) => id).sort()).toEqual(
      before
        .slice(1, -1)
        .map(([id]) => id)
        .sort(),
    );
    expect(await contentOf(connection, EVENTS)).toEqual([before[0], before.at(-1)]);
  });

  test('that was stopped before it began changes nothing', async () => {
    await fillEvents();
    const before = await everything();
    const backend = new RedisStreamsBackend(SYSTEM, connection, {
      redis: REDIS,
      sampleSize: 'all',
      ifNoStreams: 'ignore',
    });
    const options = doctorOptions(temporaryDirectory(), { mode: 'recover' });
    const scanned = await backend.scan({ ...options, forRecovery: options.recovery });
    const signal = AbortSignal.abort(stoppedBy('SIGTERM'));
    const { recovery, interruption } = await backend.recover(scanned, { ...options.recovery, signal });
    expect(recovery.status).toBe('refused');
    expect(interruption).toBeInstanceOf(Interruption);
    expect(await everything()).toEqual(before);
  });

  test('that is stopped on the way says how far it came, and the next run goes on', async () => {
    const damaged = Array.from({ length: 450 }, (_, i) => payload(`{"torn": ${i}`));
    const before = await fillEvents(damaged);
    const controller = new AbortController();
    const { signal } = controller;
    const options = { ...REDIS, 'page-pause': 0.05 };
    const stopped = await connectRedis({ url: server.url, options, cwd: process.cwd(), signal });
    onTestFinished(() => stopped.close());
    const backend = new RedisStreamsBackend(SYSTEM, stopped, {
      redis: options,
      sampleSize: 'all',
      ifNoStreams: 'ignore',
    });
    const doctor = doctorOptions(temporaryDirectory(), { mode: 'recover' }, { mode: 'quarantine' });
    const scanned = await backend.scan({ ...doctor, forRecovery: doctor.recovery });
    const running = backend.recover(scanned, { ...doctor.recovery, signal });
    while ((await contentOf(connection, QUARANTINE)).length === 0) {}
    controller.abort(stoppedBy('SIGINT'));
    const { recovery, interruption, hasWritten, problems } = await running;
    expect([recovery.status, hasWritten, problems]).toEqual(['failed', true, []]);
    expect(interruption?.by).toBe('SIGINT');
    expect(recovery.reason).toMatch(
      /Already moved to quarantine: \d+ of 450 damaged entries of papyra:local:events\./,
    );
    expect(recovery.removed.records).toBe((await quarantinedIn(connection, QUARANTINE)).length);

    expect((await recover(connection, temporaryDirectory(), { mode: 'quarantine' })).exitCode).toBe(0);
    const kept = await quarantinedIn(connection, QUARANTINE);
    expect(kept.map(({ id }) => id).sort()).toEqual(
      before
        .slice(1, -1)
        .map(([id]) => id)
        .sort(),
    );
  });

  test.each([
    ['[a-z]*?', 'x\ny'],
    ['../../etc', 'a/b'],
    ['{tag}', '}{'],
    ['ü€', '\u202e\u0000'],
  ])('takes keys as they are: %j and %j', async (prefix, systemId) => {
    const system = { prefix, systemId };
    const key = `${prefix}:${systemId}:events`;
    const directory = temporaryDirectory();
    await addEntries(connection, key, [GOOD[0], TORN, GOOD[1]]);
    const repaired = await recover(connection, directory, {}, { system });
    expect([repaired.exitCode, repaired.recovery?.repaired_files]).toEqual([0, [key]]);
    expect(removedFiles(directory).flat()[0]).toMatchObject({ key, id: '1767225600000-2' });
    expect(repaired.recovery?.removed.kept_at).toMatch(/^papyra-health\/removed\/[\w.-]+\.removed\.ndjson$/);

    await connection.read(key, ['XADD', key, '*', ...TORN]);
    const quarantined = await recover(connection, directory, { mode: 'quarantine' }, { system });
    const [place = ''] = quarantined.recovery?.quarantined_files ?? [];
    expect(await quarantinedIn(connection, place)).toMatchObject([{ source: key }]);
  });

  test('keeps names of files within what a file system takes', async () => {
    const system = { prefix: 'p'.repeat(400), systemId: 'local' };
    const directory = temporaryDirectory();
    await addEntries(connection, `${system.prefix}:local:events`, [GOOD[0], TORN]);
    expect((await recover(connection, directory, {}, { system })).exitCode).toBe(0);
    writeFileSync(join(directory, 'papyra-health', 'removed', 'other'), '');
    expect(removedFiles(directory).flat()).toHaveLength(1);
  });
});

describe.skipIf(missing !== null)('a recovery of streams in a cluster', () => {
  let server: RedisServer;
  let connection: RedisConnection;

  beforeAll(async () => {
    // One node with all slots: it refuses transactions over two of them just the same.
    server = await startRedis({ args: ['--cluster-enabled', 'yes'] });
    await server.cli('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
    while (!(await server.cli('CLUSTER', 'INFO')).includes('cluster_state:ok')) {}
    connection = await connectTo(`redis+cluster://127.0.0.1:${server.port}`);
  });

  afterAll(async () => {
    await connection?.close();
    await server?.close();
  });

  beforeEach(async () => {
    await server.cli('FLUSHALL');
  });

  test.each([
    ['papyra', 'local', undefined, 'papyra:local:quarantine:{papyra:local:events}'],
    ['papyra', 'local', 'held', 'held:{papyra:local:events}'],
    ['{papyra}', 'local', undefined, '{papyra}:local:quarantine:{papyra}_local_events'],
    ['papyra', '{a:b}', 'held', 'held:papyra_{a:b}_events'],
  ])(
    'keeps quarantine on the node of the stream: %s, %s, %s',
    async (prefix, systemId, quarantinePrefix, place) => {
      const system = { prefix, systemId };
      const key = `${prefix}:${systemId}:events`;
      await addEntries(connection, key, [GOOD[0], TORN]);
      const redis = quarantinePrefix === undefined ? {} : { 'quarantine-prefix': quarantinePrefix };
      const result = await recover(
        connection,
        temporaryDirectory(),
        { mode: 'quarantine' },
        { redis, system },
      );
      expect([result.exitCode, result.recovery?.quarantined_files]).toEqual([0, [place]]);
      expect(await quarantinedIn(connection, place)).toMatchObject([{ source: key, id: '1767225600000-2' }]);
    },
  );

  test('says where that cannot be, and repairs', async () => {
    await addEntries(connection, EVENTS, [GOOD[0], TORN]);
    const redis = { 'quarantine-prefix': '{held}' };
    const refused = await recover(connection, temporaryDirectory(), { mode: 'quarantine' }, { redis });
    expect([refused.recovery?.status, refused.exitCode]).toEqual(['refused', 3]);
    expect(refused.recovery?.reason).toContain('Set quarantine-prefix');
    expect(await contentOf(connection, EVENTS)).toHaveLength(2);
    expect((await recover(connection, temporaryDirectory(), {}, { redis })).exitCode).toBe(0);
  });
});

test('a quarantine in a cluster is on the node of its stream, or nowhere', () => {
  const place = (key: string, base: string) =>
    reachableQuarantineKey({ prefix: 'p', systemId: 's' }, key, base, true);
  expect(place('a}b:events', 'held')).toBeNull();
  expect(place('a{}b:events', 'held')).toBeNull();
  expect(place('{a}:events', 'held:{a}')).toBe('held:{a}:{a}_events');
  expect(place('{a}:events', 'held:{b}')).toBeNull();
});

function countOf(info: unknown, command: string): number {
  return Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(String(info))?.[1] ?? 0);
}

async function untilSynchronised(replica: RedisConnection): Promise<void> {
  while (!String(await replica.read('', ['INFO', 'replication'])).includes('master_link_status:up')) {}
}
