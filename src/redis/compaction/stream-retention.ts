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
import { isRefusal } from '../recovery/stream-failure.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../replies.ts';
import { FIRST_PAGE, newestFirst, nextSize } from '../scan/stream-pages.ts';
import { entriesOf, type StreamEntry } from '../stream-entry.ts';
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
  /** The highest ID that was deleted, not trimmed; null before Redis 7, which cannot tell. */
  readonly maxDeletedId: string | null;
}

export interface Measuring {
  readonly connection: RedisConnection;
  readonly redis: RedisOptions;
  /** Its reason is thrown. */
  readonly signal: AbortSignal;
}

/** Null for a stream that is not there, or empty; and for a key of another type, which a scan finds. @throws RedisFailure */
export async function streamSize(connection: RedisConnection, key: string): Promise<StreamSize | null> {
  if (textOf(await connection.read(key, ['TYPE', key])) !== 'stream') return null;
  if ((await entriesIn(connection, key)) === 0) return null;
  const info = fieldsOf(await connection.read(key, ['XINFO', 'STREAM', key]));
  const [first, last] = [info.get('first-entry') ?? null, info.get('last-entry') ?? null];
  if (first === null || last === null) return null;
  const entries = numberOf(info.get('length'));
  const maxDeleted = info.get('max-deleted-entry-id');
  return {
    key,
    entries,
    bytes: await memoryOf(connection, key),
    firstId: textOf(listOf(first)[0]),
    lastId: textOf(listOf(last)[0]),
    nodeEntries: Math.ceil(entries / Math.max(1, numberOf(info.get('radix-tree-keys')))),
    maxDeletedId: maxDeleted === undefined ? null : textOf(maxDeleted),
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
 * @throws RecoveryError when the IDs tell no ages, or the server cannot trim by them; RedisFailure
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
  const version = await serverVersion(connection, key);
  if (version !== null && isTooOld(version)) throw new RecoveryError(noTrimByAge(key, version));
  const clock = Math.min(now.getTime(), await serverTime(connection, key));
  const oldest = Math.max(0, Math.ceil(clock - max_age_seconds * 1_000));
  return { records, oldestId: `${oldest}-0` };
}

/** As the server has it: `7.0.15`. Null when it does not say, or may not be asked. */
async function serverVersion(connection: RedisConnection, key: string): Promise<string | null> {
  try {
    const info = textOf(await connection.read(key, ['INFO', 'server']));
    return /^redis_version:([\d.]+)/m.exec(info)?.[1] ?? null;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** XTRIM MINID came with Redis 6.2. */
function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 6 || (major === 6 && minor < 2);
}

/** `version`: null when it is known by its answer alone. */
export function noTrimByAge(key: string, version: string | null): string {
  const server = version === null ? 'the server is older' : `the server has version ${version}`;
  return (
    `max-age-seconds cannot be held for ${key}: trimming by age (XTRIM MINID) needs Redis 6.2 or newer, and ${server}. Use ` +
    'max-records instead of max-age-seconds, or update the server.'
  );
}

/** What a compaction would let go. */
interface Overdue {
  readonly entries: number;
  /** The lowest ID that stays, `+` when none does; null where nothing below it can be pending. */
  readonly firstKept: string | null;
}

/**
 * Counts the entries that trimming would let go: exactly, or as approximate trimming does. Those that are too old are read,
 * a page at a time, for Redis has no command that counts them.
 * @param lowestPending what no consumer group has acknowledged, null for nothing. Only then entries are read to know the ID
 *   of the first that stays: those before it, or those from it on, whichever are fewer.
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
  const beyond = Math.max(excess, expired);
  const isApproximate = measuring.redis['approximate-trim'];
  const entries = isApproximate ? await inWholeNodes(beyond, size, measuring) : beyond;
  if (entries === 0 || lowestPending === null) return { entries, firstKept: null };
  if (entries === expired) return { entries, firstKept: oldestId };
  return { entries, firstKept: await firstAfter(entries, size, lowestPending, measuring) };
}

/** How many entries have a lower ID than `end`. */
async function countBelow({ key }: StreamSize, end: string, measuring: Measuring): Promise<number> {
  let count = 0;
  for await (const page of oldestFirst(key, FIRST_PAGE, measuring)) {
    const below = page.filter(({ id }) => compareIds(id, end) < 0).length;
    count += below;
    if (below < page.length) break;
  }
  return count;
}

/** A stream from its oldest entry on, a page at a time. `firstPage`: entries of the first one. */
async function* oldestFirst(
  key: string,
  firstPage: number,
  { connection, redis, signal }: Measuring,
): AsyncGenerator<readonly StreamEntry[]> {
  let size = firstPage;
  for (let start: string | null = '-'; start !== null; ) {
    signal.throwIfAborted();
    const count = Math.min(size, redis['page-size']);
    const page = entriesOf(await connection.read(key, ['XRANGE', key, start, '+', 'COUNT', String(count)]));
    yield page;
    const last = page.at(-1);
    start = last === undefined || page.length < count ? null : idAfter(last.id);
    size = nextSize(page);
    if (start !== null) await pause(redis['page-pause'], signal);
  }
}

/** The ID of the entry that comes after so many; as `Overdue` has it. */
async function firstAfter(
  entries: number,
  size: StreamSize,
  lowest: string,
  measuring: Measuring,
): Promise<string | null> {
  const kept = size.entries - entries;
  if (kept > 0 && kept < entries) return newestId(size, kept, lowest, measuring);
  let left = entries;
  for await (const page of oldestFirst(size.key, FIRST_PAGE, measuring)) {
    const first = page[left];
    if (first !== undefined) return first.id;
    left -= page.length;
  }
  return '+';
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

/** Redis begins a new node after so many entries, or so many bytes, unless it is configured otherwise. */
const NODE_ENTRIES = 100;
const NODE_BYTES = 4_096;

/** Nodes are few entries where these are large. */
const FIRST_OF_NODE = 8;

/**
 * How many of so many entries approximate trimming lets go: whole nodes, the oldest first, as long as it would not be more.
 * How large each is nobody tells, so this is an estimate, by the average. It is none for what may be less than the oldest
 * node: else a stream that has just been trimmed would be overdue again.
 */
async function inWholeNodes(entries: number, size: StreamSize, measuring: Measuring): Promise<number> {
  if (entries === 0 || entries === size.entries) return entries;
  if (entries < (await mostInOldestNode(entries, size, measuring))) return 0;
  return entries - (entries % size.nodeEntries);
}

/** How many entries the oldest node can have; only whether that is more than `entries` has to be right. */
async function mostInOldestNode(
  entries: number,
  { key, nodeEntries }: StreamSize,
  measuring: Measuring,
): Promise<number> {
  if (entries < nodeEntries || entries >= NODE_ENTRIES) return Math.max(nodeEntries, NODE_ENTRIES);
  let [count, bytes] = [0, 0];
  for await (const page of oldestFirst(key, FIRST_OF_NODE, measuring)) {
    for (const entry of page) {
      count++;
      bytes += leastBytes(entry);
      if (bytes >= NODE_BYTES || count > entries) return Math.max(count, nodeEntries);
    }
  }
  return Math.max(count, nodeEntries);
}

/** What an entry takes in a node at least: names that it has in common with the first are left out, numbers are packed. */
function leastBytes({ fields }: StreamEntry): number {
  const values = fields.filter((_, index) => index % 2 === 1);
  return values.reduce((sum, value) => sum + 2 + (isPacked(value) ? 0 : value.length), 8);
}

/** Longest number that Redis packs: 64 bits and a sign. */
const LONGEST_NUMBER = 20;

function isPacked(value: Buffer): boolean {
  return value.length <= LONGEST_NUMBER && /^-?\d*$/.test(value.toString('latin1'));
}
