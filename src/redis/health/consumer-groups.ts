/** Consumer groups of a stream: how far behind they are, and what they have taken and not acknowledged. */
import type { ConsumerGroup } from '../../report/report.ts';
import { clip } from '../../report/visible.ts';
import { type RedisConnection, RedisFailure, type RedisReply } from '../connection/redis-connection.ts';
import { bytesOf, fieldsOf, listOf, numberOf, textOf } from '../replies.ts';
import { compareIds } from '../stream-id.ts';
import { addGroupFindings } from './group-findings.ts';
import type { HealthOptions } from './health-options.ts';
import { type PendingEntries, pendingEntries } from './pending-entries.ts';
import type { StreamInfo } from './stream-info.ts';

/** All groups of a stream, and findings where one is past a limit. @throws RedisFailure */
export async function examineGroups(
  connection: RedisConnection,
  key: string,
  stream: StreamInfo,
  options: HealthOptions,
): Promise<ConsumerGroup[]> {
  const groups: Group[] = [];
  for (const reply of listOf(await connection.read(key, ['XINFO', 'GROUPS', key]))) {
    const group = await readGroup(connection, key, stream, fieldsOf(reply), options);
    if (group !== null) groups.push(group);
  }
  addGroupFindings(key, groups, options);
  return groups.map(groupFacts);
}

/** A group as it was read: more than the report tells of it. */
export interface Group {
  readonly name: string;
  readonly consumers: number;
  readonly pending: number;
  /** Entries not delivered yet; null when nobody can tell. */
  readonly lag: number | null;
  readonly list: PendingEntries;
  /** Those with entries pending that were not heard of for `max-consumer-idle`. */
  readonly idle: readonly Consumer[];
}

export interface Consumer {
  readonly name: string;
  readonly pending: number;
  readonly idleSeconds: number;
}

const MAX_NAME = 200;

const NONE_PENDING: PendingEntries = { seen: 0, oldest: null, stale: 0, lost: 0, firstLost: null };

/** Null for a group that was destroyed since it was listed. */
async function readGroup(
  connection: RedisConnection,
  key: string,
  stream: StreamInfo,
  fields: ReadonlyMap<string, RedisReply>,
  { options, signal }: HealthOptions,
): Promise<Group | null> {
  const group = bytesOf(fields.get('name'));
  const pending = numberOf(fields.get('pending'));
  const facts = {
    name: shortName(group.toString()),
    consumers: numberOf(fields.get('consumers')),
    pending,
    lag: lagOf(stream, fields),
  };
  if (pending === 0) return { ...facts, list: NONE_PENDING, idle: [] };
  try {
    const list = await pendingEntries({ connection, key, group, stream, options, signal });
    const consumers = await connection.read(key, ['XINFO', 'CONSUMERS', key, group]);
    return { ...facts, list, idle: idleConsumers(consumers, options['max-consumer-idle']) };
  } catch (error) {
    if (error instanceof RedisFailure && error.code === 'NOGROUP') return null;
    throw error;
  }
}

/** A name may have any length, and stands in reports. */
function shortName(name: string): string {
  return clip(name, MAX_NAME);
}

/**
 * From Redis 7 the server counts it, where no deletion is in its way; a group that was created with a wrong ENTRIESREAD
 * makes it less than nothing. At either end of the stream it can be told anyway.
 */
function lagOf(
  { entries, firstId, lastId }: StreamInfo,
  fields: ReadonlyMap<string, RedisReply>,
): number | null {
  const reply = fields.get('lag') ?? null;
  const lag = reply === null ? -1 : numberOf(reply);
  if (lag >= 0) return lag;
  const delivered = textOf(fields.get('last-delivered-id'));
  if (lastId === null || compareIds(delivered, lastId) >= 0) return 0;
  return firstId !== null && compareIds(delivered, firstId) < 0 ? entries : null;
}

function idleConsumers(reply: RedisReply, maxIdle: number | 'off'): Consumer[] {
  if (maxIdle === 'off') return [];
  const consumers = listOf(reply).map((consumer) => {
    const fields = fieldsOf(consumer);
    return {
      name: shortName(textOf(fields.get('name'))),
      pending: numberOf(fields.get('pending')),
      idleSeconds: numberOf(fields.get('idle')) / 1_000,
    };
  });
  return consumers.filter(({ pending, idleSeconds }) => pending > 0 && idleSeconds > maxIdle);
}

function groupFacts({ name, consumers, pending, lag, list, idle }: Group): ConsumerGroup {
  return {
    name,
    consumers,
    pending,
    lag,
    oldest_pending_seconds: list.oldest?.idleSeconds ?? null,
    idle_consumers: idle.length,
    lost_pending: list.lost,
  };
}
