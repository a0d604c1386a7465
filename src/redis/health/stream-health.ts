/** What a stream says of itself: its type, its IDs, its consumer groups. Papyra looks at none of it. */
import type { Findings } from '../../ndjson/findings.ts';
import type { StreamFacts } from '../../report/report.ts';
import { type RedisConnection, RedisFailure } from '../connection/redis-connection.ts';
import { listOf, textOf } from '../replies.ts';
import { addToStream, formatSeconds } from '../stream-finding.ts';
import { compareIds } from '../stream-id.ts';
import { examineGroups } from './consumer-groups.ts';
import { secondsAhead } from './entry-clock.ts';
import type { HealthOptions } from './health-options.ts';
import { readStreamInfo, type StreamInfo } from './stream-info.ts';

/** A stream before it is read. */
export interface StreamState {
  readonly facts: Omit<StreamFacts, 'scanned'>;
  /** Since the key came to be; null before Redis 7, which does not count, and for a key that is not there. */
  readonly entriesAdded: number | null;
}

/** The clock of the server that has the key, in Unix milliseconds. @throws RedisFailure */
export async function serverTime(connection: RedisConnection, key: string): Promise<number> {
  const [seconds, microseconds] = listOf(await connection.read(key, ['TIME']));
  return Number(textOf(seconds)) * 1_000 + Math.floor(Number(textOf(microseconds)) / 1_000);
}

/**
 * Examines a stream but for its entries. A key that is not there is an empty stream; one of another type is a finding,
 * and null.
 * @throws RedisFailure
 */
export async function examineStream(
  connection: RedisConnection,
  key: string,
  options: HealthOptions,
): Promise<StreamState | null> {
  const type = await keyType(connection, key);
  if (type === 'none') return emptyStream(key);
  if (type !== 'stream') {
    addWrongType(options.findings, key, type);
    return null;
  }
  try {
    const info = readStreamInfo(await connection.read(key, ['XINFO', 'STREAM', key]));
    checkIds(key, info, options);
    const groups = info.groups === 0 ? [] : await examineGroups(connection, key, info, options);
    const { entries, firstId, lastId, lastGeneratedId, entriesAdded } = info;
    const ids = { first_id: firstId, last_id: lastId, last_generated_id: lastGeneratedId };
    return { facts: { key, entries, ...ids, groups }, entriesAdded };
  } catch (error) {
    // Deleted since its type was asked: as Redis says of any command that needs the key, "ERR no such key".
    const isGone = error instanceof RedisFailure && error.kind === 'reply' && error.code === 'ERR';
    if (isGone && (await keyType(connection, key)) === 'none') return emptyStream(key);
    throw error;
  }
}

/** `none` for a key that is not there. @throws RedisFailure */
export async function keyType(connection: RedisConnection, key: string): Promise<string> {
  return textOf(await connection.read(key, ['TYPE', key]));
}

function emptyStream(key: string): StreamState {
  const noIds = { first_id: null, last_id: null, last_generated_id: null };
  return { facts: { key, entries: 0, ...noIds, groups: [] }, entriesAdded: null };
}

function addWrongType(findings: Findings, key: string, type: string): void {
  const holds = `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
  findings.add('wrong-key-type', 'CORRUPTED_LINE', () => ({
    path: key,
    line: null,
    column: null,
    entry: null,
    byte_start: null,
    byte_end: null,
    detail: `Key holds ${holds}, not a stream`,
    message: `the key holds ${holds}: find out who wrote it, and rename or delete it`,
  }));
}

/** What no server leaves behind by itself, but a restore or a broken copy does. */
function checkIds(
  key: string,
  { lastId, lastGeneratedId, maxDeletedId }: StreamInfo,
  { findings, options, now }: HealthOptions,
): void {
  if (lastId !== null && compareIds(lastGeneratedId, lastId) < 0) {
    addToStream(findings, key, 'id-regression', lastId, () => {
      return (
        `the stream's last-generated-id ${lastGeneratedId} is lower than this, its last entry: ` +
        'new entries may get lower IDs; XSETID with the ID of the last entry mends it'
      );
    });
  }
  if (maxDeletedId !== null && compareIds(maxDeletedId, lastGeneratedId) > 0) {
    addToStream(findings, key, 'id-regression', null, () => {
      return (
        `the stream's max-deleted-entry-id ${maxDeletedId} is higher than its last-generated-id ` +
        `${lastGeneratedId}: an ID was deleted that was never given, or the stream was set back`
      );
    });
  }
  // An entry that has it is found with the entries.
  const ahead = secondsAhead(lastGeneratedId, { now, maxDrift: options['max-clock-drift'] });
  if (ahead !== null && lastGeneratedId !== lastId) {
    addToStream(findings, key, 'future-id', null, () => {
      return `the stream's last-generated-id ${lastGeneratedId} is ${formatSeconds(ahead)} ahead, and no entry has it`;
    });
  }
}
