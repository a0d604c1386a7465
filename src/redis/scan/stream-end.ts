/** Whether a walk that met fewer entries than there were at its start has read all that is left of them. */
import { formatCount } from '../../ndjson/format-count.ts';
import { type RedisConnection, RedisFailure } from '../connection/redis-connection.ts';
import { keyType } from '../health/stream-health.ts';
import { readStreamInfo, type StreamInfo } from '../health/stream-info.ts';
import { compareIds } from '../stream-id.ts';

/** A stream as it was before the walk. */
export interface StreamStart extends Pick<StreamInfo, 'entries' | 'lastGeneratedId' | 'entriesAdded'> {
  readonly key: string;
}

/** How far the walk came. */
interface Walked {
  readonly scanned: number;
  /** The ID that was read last; null for none. */
  readonly oldest: string | null;
  /** How many were to be read. */
  readonly wanted: number;
}

/**
 * Nothing is wrong where others trimmed the stream, or deleted entries: what they took cannot be read. But a key that is gone,
 * or is another stream by now, was not read to its end.
 * @throws RedisFailure
 */
export async function checkEnd(
  connection: RedisConnection,
  start: StreamStart,
  walked: Walked,
): Promise<void> {
  const { key } = start;
  if ((await keyType(connection, key)) !== 'stream') throw replaced(key, walked);
  const now = readStreamInfo(await connection.read(key, ['XINFO', 'STREAM', key]));
  if (isUntouched(start, now)) throw unreadable(key, walked.scanned, now.entries);
  if (!isSameStream(start, now, walked)) throw replaced(key, walked);
}

function isUntouched(start: StreamStart, now: StreamInfo): boolean {
  return now.entries === start.entries && now.lastGeneratedId === start.lastGeneratedId;
}

/** Told by counting, since an application that goes on gives a new stream higher IDs than the old one had. */
function isSameStream(start: StreamStart, now: StreamInfo, { scanned, oldest }: Walked): boolean {
  if (compareIds(now.lastGeneratedId, start.lastGeneratedId) < 0) return false;
  // It was away when the walk came to its end, and is back.
  if (now.firstId !== null && oldest !== null && compareIds(now.firstId, oldest) < 0) return false;
  const added = addedSince(start, now);
  if (added !== null) return added >= 0 && now.entries - added <= scanned;
  // Where nobody counts, one of the entries from before has to be there.
  return now.firstId === null || compareIds(now.firstId, start.lastGeneratedId) <= 0;
}

/** Null when nobody knows. */
function addedSince(start: StreamStart, now: StreamInfo): number | null {
  if (now.entriesAdded !== null && start.entriesAdded !== null) return now.entriesAdded - start.entriesAdded;
  return now.lastGeneratedId === start.lastGeneratedId ? 0 : null;
}

function replaced(key: string, { scanned, wanted }: Walked): RedisFailure {
  const read = `${formatCount(scanned)} of ${formatCount(wanted)}`;
  return new RedisFailure(
    'reply',
    `the stream ${key} was deleted, renamed or emptied while it was read (${read} entries had been read)`,
    'Scan again when nothing else works on it.',
    null,
    undefined,
  );
}

function unreadable(key: string, scanned: number, entries: number): RedisFailure {
  return new RedisFailure(
    'reply',
    `the stream ${key} has ${formatCount(entries)} entries by its own count, and hands out ${formatCount(scanned)}: ` +
      'it is damaged inside',
    'Restore it from a copy, or copy its entries to a new key and rename that.',
    null,
    undefined,
  );
}
