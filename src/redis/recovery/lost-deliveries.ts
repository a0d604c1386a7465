/** Entries that a consumer group was given and has not acknowledged, and that lose their record by what the gate does. */
import { formatCount } from '../../ndjson/format-count.ts';
import type { Problem } from '../../report/report.ts';
import { type RedisConnection, RedisFailure, type RedisReply } from '../connection/redis-connection.ts';
import { bytesOf, fieldsOf, listOf, numberOf, textOf } from '../replies.ts';
import { quoted } from '../stream-finding.ts';
import { compareIds, idAfter } from '../stream-id.ts';

interface LostDeliveries {
  readonly group: string;
  /** Pending entries without their record. */
  readonly entries: number;
}

const QUESTIONS_AT_ONCE = 100;

/** How many of the entries with these IDs are pending, group by group; groups without any are left out. @throws RedisFailure */
export async function pendingAmong(
  connection: RedisConnection,
  key: string,
  ids: readonly string[],
): Promise<LostDeliveries[]> {
  return eachGroup(connection, key, async (group) => {
    let entries = 0;
    for (let from = 0; from < ids.length; from += QUESTIONS_AT_ONCE) {
      const some = ids.slice(from, from + QUESTIONS_AT_ONCE);
      const ask = (id: string) => connection.read(key, ['XPENDING', key, group, id, id, '1']);
      for (const reply of await Promise.all(some.map(ask))) entries += listOf(reply).length;
    }
    return entries;
  });
}

interface PendingRange {
  /** The lowest ID of the range. */
  readonly first: string;
  /** The lowest one above it; `+` for none. */
  readonly end: string;
  /** IDs that are not counted. */
  readonly except: ReadonlySet<string>;
}

/**
 * How many entries of a range are pending, group by group; groups without any are left out. `pageSize`: asked for at once.
 * @throws RedisFailure
 */
export async function pendingWithin(
  connection: RedisConnection,
  key: string,
  range: PendingRange,
  pageSize: number,
): Promise<LostDeliveries[]> {
  return eachGroup(connection, key, async (group) => {
    let entries = 0;
    for await (const ids of pendingIds(connection, key, group, range, pageSize)) {
      entries += ids.filter((id) => !range.except.has(id)).length;
    }
    return entries;
  });
}

/**
 * The IDs of a range that are pending in any group and have no record any more.
 * @param atOnce how many entries may be read at once
 * @throws RedisFailure
 */
export async function pendingWithoutRecord(
  connection: RedisConnection,
  key: string,
  range: Omit<PendingRange, 'except'>,
  { pageSize, atOnce }: { readonly pageSize: number; readonly atOnce: number },
): Promise<Set<string>> {
  const gone = new Set<string>();
  const seen = new Set<string>();
  const hasRecord = async (id: string) =>
    listOf(await connection.read(key, ['XRANGE', key, id, id])).length > 0;
  await eachGroup(connection, key, async (group) => {
    for await (const ids of pendingIds(connection, key, group, range, pageSize)) {
      const unseen = ids.filter((id) => !seen.has(id));
      for (let from = 0; from < unseen.length; from += atOnce) {
        const some = unseen.slice(from, from + atOnce);
        const found = await Promise.all(some.map(hasRecord));
        for (const [index, id] of some.entries()) {
          seen.add(id);
          if (found[index] === false) gone.add(id);
        }
      }
    }
    return 0;
  });
  return gone;
}

/** A page at a time, lowest first. */
async function* pendingIds(
  connection: RedisConnection,
  key: string,
  group: Buffer,
  { first, end }: Omit<PendingRange, 'except'>,
  pageSize: number,
): AsyncGenerator<string[]> {
  for (let start: string | null = first; start !== null; ) {
    const command = ['XPENDING', key, group, start, end, String(pageSize)];
    const page: readonly RedisReply[] = listOf(await connection.read(key, command));
    const ids = page.map((entry) => textOf(listOf(entry)[0]));
    // Before Redis 6.2 no range could leave its end out.
    yield ids.filter((id) => id !== end);
    const last = ids.at(-1);
    start = last === undefined || ids.length < pageSize ? null : idAfter(last);
  }
}

/** The lowest ID that is pending in any group of a stream; null for none. @throws RedisFailure */
export async function lowestPending(connection: RedisConnection, key: string): Promise<string | null> {
  const lowest: string[] = [];
  await eachGroup(connection, key, async (group) => {
    const [pending, id] = listOf(await connection.read(key, ['XPENDING', key, group]));
    if (numberOf(pending) > 0) lowest.push(textOf(id));
    return 0;
  });
  return lowest.sort(compareIds)[0] ?? null;
}

/** Asks of each group that has anything pending. */
async function eachGroup(
  connection: RedisConnection,
  key: string,
  count: (group: Buffer) => Promise<number>,
): Promise<LostDeliveries[]> {
  const lost: LostDeliveries[] = [];
  for (const reply of await groupsOf(connection, key)) {
    const fields = fieldsOf(reply);
    const group = bytesOf(fields.get('name'));
    if (numberOf(fields.get('pending')) === 0) continue;
    try {
      const entries = await count(group);
      if (entries > 0) lost.push({ group: group.toString(), entries });
    } catch (error) {
      // Somebody has destroyed the group since.
      if (!(error instanceof RedisFailure && error.code === 'NOGROUP')) throw error;
    }
  }
  return lost;
}

/** None where the stream itself is gone, which Redis calls an error. */
async function groupsOf(connection: RedisConnection, key: string): Promise<readonly RedisReply[]> {
  try {
    return listOf(await connection.read(key, ['XINFO', 'GROUPS', key]));
  } catch (error) {
    const isGone = error instanceof RedisFailure && error.code === 'ERR';
    if (isGone && textOf(await connection.read(key, ['TYPE', key])) === 'none') return [];
    throw error;
  }
}

/**
 * What it means for the consumers. `action`: what is done with the records, as in "taken out"; `isPlanned`: it would be.
 * `subject`: the artifact.
 */
export function lostDeliveriesProblem(
  subject: string,
  key: string,
  { group, entries }: LostDeliveries,
  { action, isPlanned }: { readonly action: string; readonly isPlanned: boolean },
): Problem {
  const those = entries === 1 ? '1 entry' : `${formatCount(entries)} entries`;
  const verb = isPlanned ? 'would be' : entries === 1 ? 'was' : 'were';
  const message =
    `${key}: ${those} that ${verb} ${action} ${entries === 1 ? 'is' : 'are'} pending in consumer group ${quoted(group)}: ` +
    'delivered, and not acknowledged. The group keeps the IDs without their records, for nothing is acknowledged on behalf ' +
    'of others. Let its consumers acknowledge what they cannot read any more, or do it yourself (XPENDING, XACK).';
  return { subject, message, severity: 'warn' };
}
