/**
 * Recoveries and compactions that end at a random moment: the connection is cut, or the process killed. After that, and after
 * the run that goes on from there, every entry has to be where it may be, once. `REDIS_CUT_SEED` and `REDIS_CUT_RUNS` in the
 * environment repeat a run.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createRandom, type Random } from '../../bench/random.ts';
import { RedisStreamsBackend } from '../../src/backends/redis-streams.ts';
import type { RecoveryResult } from '../../src/recovery/recover-files.ts';
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import { reachableQuarantineKey, streamKeys } from '../../src/redis/stream-keys.ts';
import type { RecoveryMode } from '../../src/report/report.ts';
import { RECOVERY_MODES } from '../../src/report/report-words.ts';
import { doctorOptions, NO_SIGNAL } from '../support/doctor-options.ts';
import { temporaryDirectory, withDirectory } from '../support/temporary.ts';
import { type RedisServer, redisMissing, startRedis } from './servers.ts';
import {
  addEntries,
  type Content,
  connectTo,
  contentOf,
  EVENTS,
  payload,
  QUARANTINE,
  quarantinedIn,
  REDIS,
  record,
  recover,
  removedFiles,
} from './stream-contents.ts';
import { startVanishingProxy, type VanishingProxy } from './vanishing-proxy.ts';

const missing = redisMissing();
const SEED = Number(process.env['REDIS_CUT_SEED'] ?? randomInt(2 ** 31));
const RUNS = Number(process.env['REDIS_CUT_RUNS'] ?? 200);

const NOBODY_KNOWS = /Nobody knows whether (1 entry of \S+ was|\d+ entries of \S+ were) deleted before/;

const NEVER = { after: Number.MAX_SAFE_INTEGER, direction: 'toServer' } as const;

/** Runs at the same time, each with streams of its own: most of a run is waiting. */
const LANES = 6;

describe.skipIf(missing !== null)(`with seed ${SEED}${missing === null ? '' : ` (${missing})`}`, () => {
  let server: RedisServer;
  /** Straight to the server, to see what is there. */
  let direct: RedisConnection;

  beforeAll(async () => {
    server = await startRedis();
    direct = await connectTo(server.url);
  });

  afterAll(async () => {
    await direct?.close();
    await server?.close();
  });

  /** What streams held before a recovery. */
  interface Original {
    readonly prefix: string;
    readonly keys: readonly string[];
    /** By key, oldest first. */
    readonly contents: readonly (readonly Content[])[];
    readonly isDamaged: (key: string, id: string) => boolean;
  }

  async function fill(prefix: string, random: Random): Promise<Original> {
    const keys = streamKeys({ prefix, systemId: 'local' });
    const damaged = new Set<string>();
    const contents: Content[][] = [];
    // Now and then so many that they take more than one batch.
    const most = random.pick([8, 8, 20, 220]);
    for (const key of keys) {
      const share = random.next();
      const entries = Array.from({ length: 1 + random.below(most) }, (_, index) => {
        if (index === 0 || random.next() > share) return payload(record(index));
        damaged.add(`${key} 1767225600000-${index + 1}`);
        return damagedFields(random, index);
      });
      await addEntries(direct, key, entries);
      contents.push(await contentOf(direct, key));
    }
    return { prefix, keys, contents, isDamaged: (key, id) => damaged.has(`${key} ${id}`) };
  }

  /**
   * Good entries are where they were, in their order. A damaged one is in its stream or kept: in quarantine once, and then not
   * in the stream; in a file for removed entries, and then perhaps in the stream still. `isDone`: none is in the stream.
   */
  async function expectAllOnce(
    { prefix, keys, contents, isDamaged }: Original,
    mode: RecoveryMode,
    directory: string,
    isDone: boolean,
  ): Promise<void> {
    for (const [index, key] of keys.entries()) {
      const before = contents[index] ?? [];
      const now = await contentOf(direct, key);
      const quarantine = quarantineOf(prefix, key);
      const moved = await quarantinedIn(direct, quarantine);
      const files = removedFiles(directory).map((file) => file.filter((entry) => entry.key === key));
      const kept = mode === 'quarantine' ? moved : files.flat();

      const there = new Set(now.map(([id]) => id));
      expect(now).toEqual(before.filter(([id]) => there.has(id)));
      const gone = before.filter(([id]) => !there.has(id));
      expect(gone.filter(([id]) => !isDamaged(key, id))).toEqual([]);
      if (isDone) expect(now.filter(([id]) => isDamaged(key, id))).toEqual([]);

      const known = new Map(before);
      for (const entry of kept) expect([entry.id, entry.fields]).toEqual([entry.id, known.get(entry.id)]);
      const keptIds = kept.map(({ id }) => id);
      expect(gone.map(([id]) => id).filter((id) => !keptIds.includes(id))).toEqual([]);
      if (mode === 'quarantine') {
        expect(keptIds.sort()).toEqual(gone.map(([id]) => id).sort());
      } else {
        expect(moved).toEqual([]);
        for (const file of files) expect(new Set(file.map(({ id }) => id)).size).toBe(file.length);
      }
    }
  }

  function quarantineOf(prefix: string, key: string): string {
    return reachableQuarantineKey({ prefix, systemId: 'local' }, key, undefined, false) ?? '';
  }

  async function clear({ prefix, keys }: Original): Promise<void> {
    await direct.read('', ['DEL', ...keys, ...keys.map((key) => quarantineOf(prefix, key))]);
  }

  /** Scans through the proxy, and recovers while `disturb` has its way. */
  async function recoverThrough(
    proxy: VanishingProxy,
    prefix: string,
    directory: string,
    { mode, retries, disturb }: { mode: RecoveryMode; retries: number; disturb: () => void },
  ): Promise<RecoveryResult> {
    const redis = { ...REDIS, retries };
    const connection = await connectTo(`redis://127.0.0.1:${proxy.port}`, redis);
    try {
      const system = { prefix, systemId: 'local' };
      const backend = new RedisStreamsBackend(system, connection, {
        redis,
        sampleSize: 'all',
        ifNoStreams: 'error',
      });
      const maxLoss = { unit: 'records', limit: 10_000 } as const;
      const { recovery, signal, ...options } = doctorOptions(directory, {}, { mode, maxLoss });
      const scanned = await backend.scan({ ...options, signal, forRecovery: recovery });
      disturb();
      return await backend.recover(scanned, { ...recovery, signal });
    } finally {
      // It may have come to its end before the cut.
      proxy.cutWhen(NEVER);
      await connection.close();
    }
  }

  async function recoverDirectly(prefix: string, directory: string, mode: RecoveryMode) {
    const system = { prefix, systemId: 'local' };
    const maxLoss = { unit: 'records', limit: 10_000 } as const;
    return recover(direct, directory, { mode, maxLoss }, { system });
  }

  /** One recovery that is cut, and the one that goes on. Returns how it ended. */
  async function cutOnce(proxy: VanishingProxy, prefix: string, random: Random): Promise<string> {
    const mode = random.pick(RECOVERY_MODES);
    const original = await fill(prefix, random);
    const direction = random.pick(['toServer', 'toClient'] as const);
    // As many bytes as another recovery of the same would take, so that the cut may come at any moment.
    let start = 0;
    await withDirectory({}, (directory) =>
      recoverThrough(proxy, prefix, directory, {
        mode,
        retries: 0,
        disturb: () => {
          start = proxy.passed(direction);
        },
      }),
    );
    const bytes = proxy.passed(direction) - start;
    await clear(original);
    await restore(original);

    return withDirectory({}, async (directory) => {
      const retries = random.next() < 0.2 ? 2 : 0;
      const result = await recoverThrough(proxy, prefix, directory, {
        mode,
        retries,
        disturb: () => proxy.cutWhen({ after: 1 + random.below(Math.max(1, bytes)), direction }),
      });
      const { status, removed } = result.recovery;
      await expectAllOnce(original, mode, directory, status === 'done');
      if (mode === 'quarantine' && status === 'refused') expect(removed.kept_at).toBeNull();
      if (status === 'failed' || status === 'refused') expect(result.problems).toHaveLength(1);
      const again = await recoverDirectly(prefix, directory, mode);
      expect(again.exitCode).toBe(0);
      await expectAllOnce(original, mode, directory, true);
      await clear(original);
      return `${mode} ${status}`;
    });
  }

  async function restore({ keys, contents }: Original): Promise<void> {
    for (const [index, key] of keys.entries()) {
      const added = (contents[index] ?? []).map(([id, fields]) => {
        const bytes = fields.map((field) => Buffer.from(field, 'base64'));
        return direct.read(key, ['XADD', key, id, ...bytes]);
      });
      await Promise.all(added);
    }
  }

  test(`${RUNS} recoveries that are cut leave every entry in one place`, { timeout: 240_000 }, async () => {
    const endings = new Map<string, number>();
    await inLanes(async (lane, proxy, run) => {
      const random = createRandom(SEED + run);
      const ending = await cutOnce(proxy, `lane${lane}`, random).catch((error: unknown) => {
        throw new Error(`run ${run} of seed ${SEED}`, { cause: error });
      });
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    }, RUNS);
    // All kinds of endings were met, else the cuts came at the wrong moments.
    const [few, met] = [RUNS / 100, (ending: string) => endings.get(ending) ?? 0];
    for (const mode of RECOVERY_MODES) {
      expect(met(`${mode} refused`), JSON.stringify([...endings])).toBeGreaterThanOrEqual(few);
    }
    expect(met('quarantine failed')).toBeGreaterThanOrEqual(few);
    expect([...endings.values()].reduce((sum, count) => sum + count, 0)).toBe(RUNS);
  });

  async function inLanes(
    use: (lane: number, proxy: VanishingProxy, run: number) => Promise<void>,
    runs: number,
  ): Promise<void> {
    let next = 0;
    await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        const proxy = await startVanishingProxy(server.port);
        try {
          while (next < runs) await use(lane, proxy, next++);
        } finally {
          await proxy.close();
        }
      }),
    );
  }

  async function withProxy<T>(use: (proxy: VanishingProxy) => Promise<T>): Promise<T> {
    const proxy = await startVanishingProxy(server.port);
    try {
      return await use(proxy);
    } finally {
      await proxy.close();
    }
  }

  describe('a transaction', () => {
    const prefix = 'papyra';
    const damaged = Array.from({ length: 150 }, (_, i) => payload(`{"torn": ${i}`));

    async function fillEvents(): Promise<Original> {
      await direct.read('', ['FLUSHALL']);
      await addEntries(direct, EVENTS, [payload(record(1)), ...damaged]);
      const contents = [await contentOf(direct, EVENTS)];
      return { prefix, keys: [EVENTS], contents, isDamaged: (_, id) => id !== '1767225600000-1' };
    }

    test.each([
      ['never reached the server', { before: 'EXEC' }],
      ['was carried out, and nobody heard of it', { afterAnswering: 'EXEC' }],
      ['was not begun', { before: 'MULTI' }],
      ['was watched for only', { afterAnswering: 'WATCH' }],
    ] as const)('that %s is looked into, and the rest goes on', async (_, when) => {
      const original = await fillEvents();
      const directory = temporaryDirectory();
      const { recovery, problems } = await withProxy((proxy) =>
        recoverThrough(proxy, prefix, directory, {
          mode: 'quarantine',
          retries: 1,
          disturb: () => proxy.cutWhen(when),
        }),
      );
      expect([recovery.status, recovery.removed.records, problems]).toEqual(['done', 150, []]);
      await expectAllOnce(original, 'quarantine', directory, true);
    });

    test.each([
      ['before', 150],
      ['afterAnswering', 50],
    ] as const)('of which nobody knows the end (cut %s it) is told as such', async (when, left) => {
      const original = await fillEvents();
      const directory = temporaryDirectory();
      const cut = when === 'before' ? { before: 'EXEC' } : { afterAnswering: 'EXEC' };
      const { recovery, hasWritten, problems } = await withProxy((proxy) =>
        recoverThrough(proxy, prefix, directory, {
          mode: 'quarantine',
          retries: 0,
          disturb: () => proxy.cutWhen(cut),
        }),
      );
      expect([recovery.status, hasWritten]).toEqual(['failed', true]);
      expect(problems.map(({ message }) => message)).toEqual([recovery.reason]);
      expect(recovery.reason).toContain(
        `Nobody knows whether 100 entries of ${EVENTS} came to ${QUARANTINE} before the connection broke.`,
      );
      expect((await contentOf(direct, EVENTS)).length - 1).toBe(left);
      await expectAllOnce(original, 'quarantine', directory, false);
      expect((await recoverDirectly(prefix, directory, 'quarantine')).exitCode).toBe(0);
      await expectAllOnce(original, 'quarantine', directory, true);
    });

    test.each([
      ['was not carried out, claims nothing', { before: 'EXEC' }, 50],
      ['was carried out, is looked for in quarantine', { afterAnswering: 'EXEC' }, 150],
      ['was not carried out, goes again for what is left', { before: 'EXEC' }, 60, 90],
    ] as const)(
      'whose entries somebody else trimmed after it was lost, and which %s',
      async (_, when, moved, trimmed: number = 100) => {
        await fillEvents();
        const before = await contentOf(direct, EVENTS);
        // The newest batch goes first.
        const batch = before.slice(-100).map(([id]) => id);
        await withProxy(async (proxy) => {
          const redis = { ...REDIS, retries: 1 };
          const connection = await connectTo(`redis://127.0.0.1:${proxy.port}`, redis);
          onTestFinished(() => connection.close());
          const disturbed: RedisConnection = {
            shownAddress: connection.shownAddress,
            isCluster: false,
            read: (key, command) => connection.read(key, command),
            keys: (pattern) => connection.keys(pattern),
            close: () => connection.close(),
            transact: (watched, prepare) =>
              connection.transact(watched, prepare).catch(async (error: unknown) => {
                await direct.read(EVENTS, ['XDEL', EVENTS, ...batch.slice(0, trimmed)]);
                throw error;
              }),
          };
          const backend = new RedisStreamsBackend({ prefix, systemId: 'local' }, disturbed, {
            redis,
            sampleSize: 'all',
            ifNoStreams: 'error',
          });
          const { recovery, ...options } = doctorOptions(temporaryDirectory(), {}, { mode: 'quarantine' });
          const scanned = await backend.scan({ ...options, forRecovery: recovery });
          proxy.cutWhen(when);
          const result = await backend.recover(scanned, { ...recovery, signal: options.signal });
          expect([result.recovery.status, result.recovery.removed.records]).toEqual(['done', moved]);
        });
        const kept = await quarantinedIn(direct, QUARANTINE);
        expect(kept).toHaveLength(moved);
        expect(await contentOf(direct, EVENTS)).toEqual(before.slice(0, 1));
      },
    );

    test('that comes late, when another one has moved its entries, changes nothing', async () => {
      const original = await fillEvents();
      const directory = temporaryDirectory();
      const late = await connectTo(server.url);
      onTestFinished(() => late.close());
      const replies = await late.transact(QUARANTINE, async (read) => {
        const ids = ['1767225600000-2', '1767225600000-3'];
        for (const id of ids) await read(['XRANGE', EVENTS, id, id]);
        await recoverDirectly(prefix, directory, 'quarantine');
        return [
          ['XADD', QUARANTINE, '*', 'source', EVENTS, 'data', '', 'id', '1767225600000-2'],
          ['XDEL', EVENTS, ...ids],
        ];
      });
      expect(replies).toBeNull();
      await expectAllOnce(original, 'quarantine', directory, true);
    });

    test('is not tried for ever where somebody else writes to quarantine all the time', async () => {
      const original = await fillEvents();
      const connection = await connectTo(server.url);
      onTestFinished(() => connection.close());
      let tries = 0;
      const disturbed: RedisConnection = {
        shownAddress: connection.shownAddress,
        isCluster: false,
        read: (key, command) => connection.read(key, command),
        keys: (pattern) => connection.keys(pattern),
        close: () => connection.close(),
        transact: (watched, prepare) =>
          connection.transact(watched, async (read) => {
            const commands = await prepare(read);
            tries++;
            await direct.read(QUARANTINE, ['XADD', QUARANTINE, '*', 'noise', '1']);
            return commands;
          }),
      };
      const directory = temporaryDirectory();
      const { recovery, exitCode } = await recover(disturbed, directory, { mode: 'quarantine' });
      expect([recovery?.status, exitCode, tries]).toEqual(['refused', 3, 20]);
      expect(recovery?.reason).toContain('another recovery is at work');
      await direct.read(QUARANTINE, ['DEL', QUARANTINE]);
      await expectAllOnce(original, 'quarantine', directory, false);
    });
  });

  test('a server that stays away ends a repair, and what it was to delete is kept', async () => {
    const random = createRandom(SEED);
    const original = await fill('away', random);
    const directory = temporaryDirectory();
    const { recovery } = await withProxy((proxy) =>
      recoverThrough(proxy, 'away', directory, {
        mode: 'repair',
        retries: 0,
        disturb: () => proxy.cutWhen({ before: 'XDEL' }),
      }),
    );
    expect(recovery.status).toMatch(/^(failed|none)$/);
    if (recovery.status === 'failed') expect(recovery.reason).toMatch(NOBODY_KNOWS);
    await expectAllOnce(original, 'repair', directory, false);
    expect((await recoverDirectly('away', directory, 'repair')).exitCode).toBe(0);
    await expectAllOnce(original, 'repair', directory, true);
  });

  test('compactions that are cut leave the newest entries, and the next one goes on', async () => {
    await inLanes(
      async (lane, proxy, run) => {
        const random = createRandom(SEED + run);
        const key = `compact${lane}:local:events`;
        const count = 500 + random.below(2_000);
        const script = 'for i = 1, ARGV[1] do redis.call("XADD", KEYS[1], i .. "-0", "data", "{}") end';
        await direct.read(key, ['EVAL', script, '1', key, String(count)]);
        const before = (await contentOf(direct, key)).map(([id]) => id);
        const max_records = random.below(count) + 1;
        const connection = await connectTo(`redis://127.0.0.1:${proxy.port}`, { retries: 0 });
        const system = { prefix: `compact${lane}`, systemId: 'local' };
        const options = { redis: { ...REDIS, retries: 0 }, sampleSize: 'all', ifNoStreams: 'error' } as const;
        const compaction = {
          retention: { max_records, max_age_seconds: null, max_total_bytes: null },
          now: new Date(),
          dryRun: false,
          workspace: '/',
          shown: (path: string) => path,
          settlingMs: 0,
          signal: NO_SIGNAL,
        };
        proxy.cutWhen({
          after: 1 + random.below(700),
          direction: random.pick(['toServer', 'toClient'] as const),
        });
        const { compaction: cut } = await new RedisStreamsBackend(system, connection, options).compact(
          compaction,
        );
        proxy.cutWhen(NEVER);
        await connection.close();
        expect(cut.status).toMatch(/^(done|none|refused|failed)$/);
        const after = (await contentOf(direct, key)).map(([id]) => id);
        expect(after).toEqual(before.slice(before.length - after.length));
        expect(after.length).toBeGreaterThanOrEqual(max_records);
        if (cut.status === 'refused') expect(after.length).toBe(count);
        await new RedisStreamsBackend(system, direct, options).compact(compaction);
        expect((await contentOf(direct, key)).map(([id]) => id)).toEqual(before.slice(-max_records));
        await direct.read(key, ['DEL', key]);
      },
      Math.ceil(RUNS / 5),
    );
  });

  test.each(RECOVERY_MODES)(
    'a process that is killed in a recovery by %s',
    { timeout: 120_000 },
    async (mode) => {
      const random = createRandom(SEED);
      await direct.read('', ['FLUSHALL']);
      const entries = Array.from({ length: 2_500 }, (_, i) =>
        i % 5 === 0 ? payload(record(i)) : damagedFields(random, i),
      );
      const key = 'killed:local:events';
      await addEntries(direct, key, entries);
      const original: Original = {
        prefix: 'killed',
        keys: [key],
        contents: [await contentOf(direct, key)],
        isDamaged: (_, id) => (Number(id.split('-')[1]) - 1) % 5 !== 0,
      };
      const directory = temporaryDirectory();
      for (let kill = 0; kill < 5; kill++) {
        await killedRecovery([server.url, directory, mode, 'killed'], random.below(120));
        await expectAllOnce(original, mode, directory, false);
      }
      expect((await recoverDirectly('killed', directory, mode)).exitCode).toBe(0);
      await expectAllOnce(original, mode, directory, true);
    },
  );

  test('a recovery by repair and one into quarantine at the same time lose nothing', async () => {
    const original = await fill('both', createRandom(SEED));
    const directory = temporaryDirectory();
    const other = await connectTo(server.url);
    onTestFinished(() => other.close());
    const system = { prefix: 'both', systemId: 'local' };
    const maxLoss = { unit: 'records', limit: 10_000 } as const;
    await Promise.all([
      recover(direct, directory, { mode: 'repair', maxLoss }, { system }),
      recover(other, directory, { mode: 'quarantine', maxLoss }, { system }),
    ]);
    for (const [index, key] of original.keys.entries()) {
      const before = original.contents[index] ?? [];
      expect(await contentOf(direct, key)).toEqual(before.filter(([id]) => !original.isDamaged(key, id)));
      const moved = await quarantinedIn(direct, quarantineOf('both', key));
      const removed = removedFiles(directory)
        .flat()
        .filter((entry) => entry.key === key);
      // One that both had in hand is kept by both.
      const kept = new Set([...moved, ...removed].map(({ id }) => id));
      expect([...kept].sort()).toEqual(
        before.flatMap(([id]) => (original.isDamaged(key, id) ? [id] : [])).sort(),
      );
      expect(new Set(moved.map(({ id }) => id)).size).toBe(moved.length);
    }
  });
});

/** What a damaged entry may hold, told from others by its number. */
function damagedFields(random: Random, number: number): readonly (string | Buffer)[] {
  return random.pick([
    payload(`{"torn": ${number}`),
    payload(Buffer.concat([Buffer.from(`{"x": "${number}`), Buffer.from([0xff, 0x00, 0x0d, 0x0a])])),
    ['payload', String(number)],
    ['data', String(number), 'data', '[1]', Buffer.from([0xfe]), ''],
    payload(`${number}`.padEnd(1 + random.below(2_000), '1')),
  ]);
}

/** Starts the recovery, kills it so many milliseconds after it begins to write, or lets it end before. */
async function killedRecovery(args: readonly string[], milliseconds: number): Promise<void> {
  const script = join(import.meta.dirname, 'recovering-process.ts');
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
  await ended;
}
