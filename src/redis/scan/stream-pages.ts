/** Walks a stream from its newest entry to the oldest in pages, so that neither the server nor memory is held up. */
import type { RedisConnection } from '../connection/redis-connection.ts';
import { pause } from '../page-pause.ts';
import { readIfAllowed } from '../read-if-allowed.ts';
import { numberOf, strangeReply } from '../replies.ts';
import { entriesOf, type StreamEntry } from '../stream-entry.ts';
import { compareIds, idBefore } from '../stream-id.ts';

interface PageOptions {
  /** The newest entry to read; what is added behind it is left alone. */
  readonly from: string;
  /** How many entries to read; Infinity for all. */
  readonly limit: number;
  /** Most entries of a page. */
  readonly pageSize: number;
  /** Seconds between two pages. */
  readonly pagePause: number;
  /** Ends the walk between two pages; its reason is thrown. */
  readonly signal: AbortSignal;
}

/** Redis cannot be asked for so many bytes: pages begin small, grow, and shrink where entries turn out to be large. */
export const FIRST_PAGE = 4;
const GROWTH = 4;
const PAGE_BYTES = 8 << 20;

/** Nodes of a stream that the server weighs to tell its memory, of some 100 small entries or one large one each. */
const WEIGHED_NODES = 10_000;

/**
 * The entries of a stream, newest first, a page at a time. Each page ends at an ID, so that none is read twice and none
 * left out, whatever is added or trimmed meanwhile.
 * @throws RedisFailure
 */
export async function* newestFirst(
  connection: RedisConnection,
  key: string,
  { from, limit, pageSize, pagePause, signal }: PageOptions,
): AsyncGenerator<readonly StreamEntry[]> {
  let rest = await weigh(connection, key);
  let size = rest === null || rest.bytes > PAGE_BYTES ? sizeOf(FIRST_PAGE, meanOf(rest)) : pageSize;
  let end: string | null = from;
  let left = limit;
  let heaviest = 0;
  while (end !== null && left > 0) {
    signal.throwIfAborted();
    const count = Math.min(size, pageSize, left);
    const page = await readPage(connection, key, end, count);
    const oldest = page.at(-1);
    if (oldest === undefined) return;
    yield page;
    if (page.length < count) return;
    left -= page.length;
    end = idBefore(oldest.id);
    rest = without(rest, page);
    // What was large a page ago is not forgotten at once: large entries come in turn with small ones.
    heaviest = Math.max(heaviestOf(page), heaviest / 2);
    size = nextSize(page, Math.max(heaviest, meanOf(rest)));
    if (left > 0) await pause(pagePause, signal);
  }
}

/** How many entries to ask for after a page. `weight`: bytes that an entry may well have, from what else is known. */
export function nextSize(page: readonly StreamEntry[], weight = 0): number {
  return sizeOf(GROWTH * page.length, Math.max(weight, heaviestOf(page)));
}

/** At most `most` entries of that weight, as many as a page may weigh. */
function sizeOf(most: number, weight: number): number {
  return Math.max(1, Math.min(most, Math.floor(PAGE_BYTES / Math.max(weight, 1))));
}

function heaviestOf(page: readonly StreamEntry[]): number {
  return page.reduce((most, { bytes }) => Math.max(most, bytes), 0);
}

/** What has not been read yet, about. */
interface Rest {
  readonly entries: number;
  readonly bytes: number;
  /** Of all bytes, those that the server may need for itself: they are not read, and seem to be left at the end. */
  readonly overhead: number;
}

const OVERHEAD = 0.25;

/** All of a stream; null where the user may not ask. */
async function weigh(connection: RedisConnection, key: string): Promise<Rest | null> {
  const [bytes, entries] = await Promise.all([
    readIfAllowed(connection, key, ['MEMORY', 'USAGE', key, 'SAMPLES', String(WEIGHED_NODES)]),
    readIfAllowed(connection, key, ['XLEN', key]),
  ]);
  if (bytes === null || entries === null) return null;
  const total = numberOf(bytes);
  return { bytes: total, entries: numberOf(entries), overhead: OVERHEAD * total };
}

function without(rest: Rest | null, page: readonly StreamEntry[]): Rest | null {
  if (rest === null) return null;
  const bytes = page.reduce((sum, entry) => sum + entry.bytes, 0);
  return { ...rest, bytes: rest.bytes - bytes, entries: rest.entries - page.length };
}

/** The mean weight of what is ahead tells of large entries before the first of them is met. */
function meanOf(rest: Rest | null): number {
  return rest === null ? 0 : Math.max(0, rest.bytes - rest.overhead) / Math.max(1, rest.entries);
}

/** @throws RedisFailure also for an answer that would lead the walk astray */
async function readPage(
  connection: RedisConnection,
  key: string,
  end: string,
  count: number,
): Promise<StreamEntry[]> {
  const page = entriesOf(await connection.read(key, ['XREVRANGE', key, end, '-', 'COUNT', String(count)]));
  if (page.length > count) {
    throw strangeReply(`the server was asked for ${count} entries of ${key} and answers with ${page.length}`);
  }
  const beyond = page.find(({ id }) => compareIds(id, end) > 0);
  if (beyond !== undefined) {
    throw strangeReply(
      `the server was asked for entries of ${key} up to ${end} and answers with ${beyond.id}`,
    );
  }
  return page;
}
