/** Walks a stream from its newest entry to the oldest in pages, so that neither the server nor memory is held up. */
import type { RedisConnection } from '../connection/redis-connection.ts';
import { pause } from '../page-pause.ts';
import { entriesOf, type StreamEntry } from '../stream-entry.ts';
import { idBefore } from '../stream-id.ts';

export interface PageOptions {
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
export const FIRST_PAGE = 128;
const PAGE_BYTES = 8 << 20;

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
  let end: string | null = from;
  let left = limit;
  let size = FIRST_PAGE;
  while (end !== null && left > 0) {
    signal.throwIfAborted();
    const count = Math.min(size, pageSize, left);
    const reply = await connection.read(key, ['XREVRANGE', key, end, '-', 'COUNT', String(count)]);
    const page = entriesOf(reply);
    const oldest = page.at(-1);
    if (oldest === undefined) return;
    yield page;
    if (page.length < count) return;
    left -= page.length;
    end = idBefore(oldest.id);
    size = nextSize(page);
    if (left > 0) await pause(pagePause, signal);
  }
}

/** How many entries to ask for after a page. */
export function nextSize(page: readonly StreamEntry[]): number {
  const bytes = page.reduce((sum, entry) => sum + entry.bytes, 0);
  const fitting = Math.floor((PAGE_BYTES / Math.max(bytes, 1)) * page.length);
  return Math.max(1, Math.min(2 * page.length, fitting));
}
