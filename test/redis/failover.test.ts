/** A recovery whose master is replaced in the middle of it: what it says has to be so on the new master. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { RedisCommand, RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import { RECOVERY_MODES } from '../../src/report/report-words.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { redisMissing, type SentinelSetUp, startSentinel, until } from './servers.ts';
import {
  addEntries,
  connectTo,
  contentOf,
  EVENTS,
  payload,
  QUARANTINE,
  quarantinedIn,
  record,
  recover,
  removedFiles,
} from './stream-contents.ts';

const missing = redisMissing();

/** Enough for a few batches. */
const ENTRIES = 600;

/** How a master is replaced; each ends when another one has taken its place. */
const FAILOVERS: Readonly<Record<string, (setUp: SentinelSetUp) => Promise<void>>> = {
  'is asked to go': async ({ sentinel, replica }) => {
    await sentinel.cli('SENTINEL', 'FAILOVER', 'mymaster');
    await until(async () =>
      (await sentinel.cli('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', 'mymaster')).endsWith(String(replica.port)),
    );
  },
  dies: async ({ master }) => {
    await master.close();
  },
  'becomes a replica, and keeps its connections': async ({ sentinel, master, replica }) => {
    await sentinel.cli('SENTINEL', 'REMOVE', 'mymaster');
    await sentinel.cli('SENTINEL', 'MONITOR', 'mymaster', '127.0.0.1', String(replica.port), '1');
    await replica.cli('REPLICAOF', 'NO', 'ONE');
    await master.cli('REPLICAOF', '127.0.0.1', String(replica.port));
  },
};

/** The same connection, which lets something happen before the first change but `passed` others. */
function withIncident(
  connection: RedisConnection,
  passed: number,
  incident: () => Promise<void>,
): RedisConnection {
  let changes = 0;
  const count = async () => {
    if (++changes === passed + 1) await incident();
  };
  return {
    shownAddress: connection.shownAddress,
    isCluster: connection.isCluster,
    read: async (key, command: RedisCommand) => {
      if (command[0] === 'XDEL') await count();
      return connection.read(key, command);
    },
    keys: (pattern) => connection.keys(pattern),
    transact: (watched, prepare) =>
      connection.transact(watched, async (read) => {
        const commands = await prepare(read);
        if (commands !== null) await count();
        return commands;
      }),
    close: () => connection.close(),
  };
}

describe.skipIf(missing !== null)(`a failover${missing === null ? '' : ` (${missing})`}`, () => {
  const cases = Object.entries(FAILOVERS).flatMap(([title, failOver]) =>
    RECOVERY_MODES.map((mode) => [title, mode, failOver] as const),
  );

  test.each(cases)('the master %s, in mode %s', async (_title, mode, failOver) => {
    const setUp = await startSentinel();
    onTestFinished(setUp.close);
    const { url, replica } = setUp;
    const connection = await connectTo(url, { retries: 12 });
    onTestFinished(() => connection.close());
    const isDamaged = (index: number) => index % 3 > 0;
    const entries = Array.from({ length: ENTRIES }, (_, index) =>
      payload(isDamaged(index) ? `torn ${index}` : record(index)),
    );
    await addEntries(connection, EVENTS, entries);
    const before = await contentOf(connection, EVENTS);
    // A failover loses what no replica has yet: that is Redis's own, and no part of this.
    const inStep = async () =>
      (await replica.cli('XLEN', EVENTS)) === (await setUp.master.cli('XLEN', EVENTS));
    const by = withIncident(connection, 1, async () => {
      await until(inStep);
      await failOver(setUp);
    });

    const directory = temporaryDirectory();
    const { recovery, problems, exitCode } = await recover(
      by,
      directory,
      { mode },
      { redis: { retries: 12 } },
    );
    expect(problems).toEqual([]);
    expect([exitCode, recovery?.status]).toEqual([0, 'done']);
    const damaged = before.filter((_, index) => isDamaged(index));
    expect(recovery?.removed.records).toBe(damaged.length);

    // On the server that is the master now, by its own word.
    expect(await replica.cli('ROLE')).toMatch(/^master/);
    const direct = await connectTo(replica.url);
    onTestFinished(() => direct.close());
    expect(await contentOf(direct, EVENTS)).toEqual(before.filter((_, index) => !isDamaged(index)));
    const kept =
      mode === 'quarantine'
        ? (await quarantinedIn(direct, QUARANTINE)).map(({ id, fields }) => [id, fields])
        : removedFiles(directory).flatMap((file) => file.map(({ id, fields }) => [id, fields]));
    expect(kept.sort()).toEqual([...damaged].sort());
  });
});
