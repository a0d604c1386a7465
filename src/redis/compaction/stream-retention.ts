/**
 * What retention lets go of a stream. The number of entries is known to the server; their ages are in their IDs, which the
 * clock of the server gave, so that no record has to be read. Unlike with files, damaged entries count too: Redis trims
 * from the oldest on, and knows nothing of records.
 */
import { RecoveryError } from '../../recovery/recovery-error.ts';
import type { Retention } from '../../report/report.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';
import type { RedisConnection } from '../connection/redis-connection.ts';
import { serverTime } from '../health/stream-health.ts';
import { pause } from '../page-pause.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../replies.ts';
import { FIRST_PAGE, newestFirst, nextSize } from '../scan/stream-pages.ts';
import { entriesOf } from '../stream-entry.ts';
import { compareIds, idAfter, millisecondsOf } from '../stream-id.ts';

/** The limits as one stream has them; null for none. */
export interface StreamLimits {
  /** Of the newest entries. */
  readonly records: number | null;
  /** The lowest ID that is young enough. */
  readonly oldestId: string | null;
}

/** A stream as it is before a compaction. */
export interface StreamSize {
  readonly key: string;
  readonly entries: number;
  /** Of memory, as the server estimates it. */
  readonly bytes: number;
  readonly firstId: string;
  readonly lastId: string;
  /** Entries in a node of the stream, on average: Redis keeps them in nodes. */
  readonly nodeEntries: number;
}

export interface Measuring {
  readonly connection: RedisConnection;
  readonly redis: RedisOptions;
  /** Its reason is thrown. */
  readonly signal: AbortSignal;
}

/** Null for a stream that is not there, or empty. @throws RedisFailure, also for a key of another type */
export async function streamSize(connection: RedisConnection, key: string): Promise<StreamSize | null> {
  if ((await entriesIn(connection, key)) === 0) return null;
  const info = fieldsOf(await connection.read(key, ['XINFO', 'STREAM', key]));
  const [first, last] = [info.get('first-entry') ?? null, info.get('last-entry') ?? null];
  if (first === null || last === null) return null;
  const entries = numberOf(info.get('length'));
  return {
    key,
    entries,
    bytes: await memoryOf(connection, key),
    firstId: textOf(listOf(first)[0]),
    lastId: textOf(listOf(last)[0]),
    nodeEntries: Math.ceil(entries / Math.max(1, numberOf(info.get('radix-tree-keys')))),
  };
}

/** @throws RedisFailure */
export async function entriesIn(connection: RedisConnection, key: string): Promise<number> {
  return numberOf(await connection.read(key, ['XLEN', key]));
}

/** Bytes of memory, as the server estimates them from a few nodes. @throws RedisFailure */
export async function memoryOf(connection: RedisConnection, key: string): Promise<number> {
  const reply = await connection.read(key, ['MEMORY', 'USAGE', key]);
  return reply === null ? 0 : numberOf(reply);
}

/** Before September 2001: what counts so is no clock of a server, but a number that somebody gave. */
const FIRST_UNIX_MS = 1_000_000_000_000;

/**
 * The limits of a retention for one stream. Ages are counted from `now`, or from the server's clock where that is behind: it
 * made the IDs, and a machine whose clock is ahead must not take young entries for old ones.
 * @throws RecoveryError when the IDs tell no ages; RedisFailure
 */
export async function limitsOf(
  connection: RedisConnection,
  { key, lastId }: StreamSize,
  { max_records, max_age_seconds }: Retention,
  now: Date,
): Promise<StreamLimits> {
  // As Papyra has it, 0 records are no limit.
  const records = max_records === 0 ? null : max_records;
  if (max_age_seconds === null) return { records, oldestId: null };
  if (millisecondsOf(lastId) < FIRST_UNIX_MS) {
    throw new RecoveryError(
      `max-age-seconds cannot be applied to ${key}: the ID of its newest entry, ${lastId}, has no Unix time in it, so every ` +
        'entry would seem decades old and all would go. Use max-records instead of max-age-seconds.',
    );
  }
  const clock = Math.min(now.getTime(), await serverTime(connection, key));
  const oldest = Math.max(0, Math.ceil(clock - max_age_seconds * 1_000));
  return { records, oldestId: `${oldest}-0` };
}

/** What a compaction would let go. */
export interface Overdue {
  readonly entries: number;
  /** The lowest ID that stays; null where nothing below it can be pending. */
  readonly firstKept: string | null;
}

/**
 * Counts the entries that exact trimming would let go. Those that are too old are read, a page at a time, for Redis has
 * no command that counts them.
 * @param lowestPending what no consumer group has acknowledged, null for nothing. Only then entries are read to know which
 *   go beyond `max-records`, and as many at most.
 * @throws RedisFailure; the signal's reason
 */
export async function overdueIn(
  size: StreamSize,
  { records, oldestId }: StreamLimits,
  lowestPending: string | null,
  measuring: Measuring,
): Promise<Overdue> {
  const excess = records === null ? 0 : Math.max(0, size.entries - records);
  const expired = oldestId === null ? 0 : await countBelow(size, oldestId, measuring);
  const entries = Math.max(excess, expired);
  if (entries === 0 || lowestPending === null) return { entries, firstKept: null };
  if (expired >= excess) return { entries, firstKept: oldestId };
  return { entries, firstKept: await newestId(size, records ?? 0, lowestPending, measuring) };
}

/** How many entries have a lower ID than `end`. */
async function countBelow({ key }: StreamSize, end: string, measuring: Measuring): Promise<number> {
  let count = 0;
  for await (const ids of oldestFirst(key, measuring)) {
    const below = ids.filter((id) => compareIds(id, end) < 0).length;
    count += below;
    if (below < ids.length) break;
  }
  return count;
}

/** The IDs of a stream from its oldest entry on, a page at a time. */
async function* oldestFirst(key: string, { connection, redis, signal }: Measuring): AsyncGenerator<string[]> {
  let size = FIRST_PAGE;
  for (let start: string | null = '-'; start !== null; ) {
    signal.throwIfAborted();
    const count = Math.min(size, redis['page-size']);
    const page = entriesOf(await connection.read(key, ['XRANGE', key, start, '+', 'COUNT', String(count)]));
    yield page.map(({ id }) => id);
    const last = page.at(-1);
    start = last === undefined || page.length < count ? null : idAfter(last.id);
    size = nextSize(page);
    if (start !== null) await pause(redis['page-pause'], signal);
  }
}

/** The ID of the entry `records` from the end; null when all entries from `lowest` on are newer, and nobody has to know. */
async function newestId(
  { key, lastId }: StreamSize,
  records: number,
  lowest: string,
  { connection, redis, signal }: Measuring,
): Promise<string | null> {
  const pages = {
    from: lastId,
    limit: records,
    pageSize: redis['page-size'],
    pagePause: redis['page-pause'],
    signal,
  };
  let oldest: string | null = null;
  for await (const page of newestFirst(connection, key, pages)) {
    oldest = page.at(-1)?.id ?? oldest;
    if (oldest !== null && compareIds(oldest, lowest) <= 0) return null;
  }
  return oldest;
}

/** Entries in a node as Redis makes them, unless it is configured otherwise. */
const USUAL_NODE = 100;

/**
 * How many of so many entries approximate trimming lets go: it takes whole nodes, and how large the oldest one is nobody
 * tells. So this is an estimate, and none below the size of a node: else a stream that has just been trimmed would be
 * overdue again.
 */
export function inWholeNodes(entries: number, { nodeEntries }: StreamSize): number {
  if (entries <= Math.max(USUAL_NODE, nodeEntries)) return 0;
  return entries - (entries % nodeEntries);
}
