/** What a consumer group was given and has not acknowledged: how long ago, and whether the record is still there. */
import type { RedisOptions } from '../../settings/redis-options.ts';
import type { RedisConnection, RedisReply } from '../connection/redis-connection.ts';
import { pause } from '../page-pause.ts';
import { entryIdOf, listOf, numberOf, textOf } from '../replies.ts';
import { compareIds, idAfter } from '../stream-id.ts';
import type { StreamInfo } from './stream-info.ts';

/** Of a longer list only the entries with the lowest IDs, the oldest, are looked at. */
export const MAX_PENDING_SEEN = 100_000;

/** Records looked for at once: each answer may hold a large payload. */
const LOOKUPS_AT_ONCE = 100;

export interface PendingEntries {
  readonly seen: number;
  /** The one that was delivered longest ago. */
  readonly oldest: PendingEntry | null;
  /** Delivered more than `max-pending-age` ago; 0 when that is off. */
  readonly stale: number;
  /** Their record is no longer in the stream. */
  readonly lost: number;
  readonly firstLost: string | null;
}

interface PendingEntry {
  readonly id: string;
  readonly consumer: string;
  /** Since it was delivered last. */
  readonly idleSeconds: number;
}

interface PendingList {
  readonly connection: RedisConnection;
  readonly key: string;
  readonly group: Buffer;
  /** As it was before the list is read. */
  readonly stream: StreamInfo;
  readonly options: RedisOptions;
  readonly signal: AbortSignal | undefined;
}

/** Walks the list from its lowest ID, a page at a time. @throws RedisFailure */
export async function pendingEntries(list: PendingList): Promise<PendingEntries> {
  const { options, signal } = list;
  const maxAge = options['max-pending-age'];
  let [seen, stale, lost] = [0, 0, 0];
  let oldest: PendingEntry | null = null;
  let firstLost: string | null = null;
  for (let start: string | null = '-'; start !== null; ) {
    const count = Math.min(options['page-size'], MAX_PENDING_SEEN - seen);
    const page = await readPage(list, start, '+', count);
    seen += page.length;
    for (const entry of page) {
      if (oldest === null || entry.idleSeconds > oldest.idleSeconds) oldest = entry;
      if (maxAge !== 'off' && entry.idleSeconds > maxAge) stale++;
    }
    const gone = await withoutRecord(
      list,
      page.map(({ id }) => id),
    );
    lost += gone.length;
    firstLost ??= gone[0] ?? null;

    const last = page.at(-1);
    const isEnd = last === undefined || page.length < count || seen >= MAX_PENDING_SEEN;
    start = isEnd ? null : idAfter(last.id);
    if (start !== null) await pause(options['page-pause'], signal);
  }
  return { seen, oldest, stale, lost, firstLost };
}

async function readPage(
  { connection, key, group }: PendingList,
  start: string,
  end: string,
  count: number,
): Promise<PendingEntry[]> {
  const reply = await connection.read(key, ['XPENDING', key, group, start, end, String(count)]);
  return listOf(reply).map(readEntry);
}

function readEntry(reply: RedisReply): PendingEntry {
  const [id, consumer, idle] = listOf(reply);
  return { id: entryIdOf(id), consumer: textOf(consumer), idleSeconds: Math.max(0, numberOf(idle)) / 1_000 };
}

/** Those of the IDs, lowest first, that are pending although no entry of the stream has them. */
async function withoutRecord(list: PendingList, ids: readonly string[]): Promise<string[]> {
  const gone: string[] = [];
  for (let from = 0; from < ids.length; from += LOOKUPS_AT_ONCE) {
    const some = ids.slice(from, from + LOOKUPS_AT_ONCE);
    const isGone = await Promise.all(some.map((id) => hasNoRecord(list, id)));
    gone.push(...some.filter((_, i) => isGone[i]));
  }
  return gone;
}

async function hasNoRecord(list: PendingList, id: string): Promise<boolean> {
  const known = isInStream(list.stream, id);
  if (known !== null) return !known;
  const { connection, key } = list;
  // There is no command for this that leaves the payload away.
  if (listOf(await connection.read(key, ['XRANGE', key, id, id])).length > 0) return false;
  // A consumer may have acknowledged and deleted it since the page was read.
  return (await readPage(list, id, id, 1)).length > 0;
}

/** Whether an entry has the ID, as far as the stream itself tells; null when it has to be looked for. */
function isInStream(
  { firstId, lastId, lastGeneratedId, maxDeletedId }: StreamInfo,
  id: string,
): boolean | null {
  // Added since the stream was asked.
  if (compareIds(id, lastGeneratedId) > 0) return true;
  if (firstId === null || lastId === null) return false;
  if (compareIds(id, firstId) < 0 || compareIds(id, lastId) > 0) return false;
  return maxDeletedId !== null && compareIds(id, maxDeletedId) > 0 ? true : null;
}
