/** Which actor systems have streams in Redis. */
import { isUtf8 } from 'node:buffer';
import { type RedisConnection, RedisFailure } from './connection/redis-connection.ts';
import { type RedisSystem, STREAM_KINDS } from './stream-keys.ts';

/** Stands for every system that has the prefix. */
export const EVERY_SYSTEM = '*';

/**
 * The system that is named, there or not; or, for `*`, all that have a stream under the prefix, sorted by code units.
 * @throws RedisFailure; also for a stream whose name is not UTF-8: as text it would be another name.
 */
export async function findSystems(
  connection: RedisConnection,
  prefix: string,
  systemId: string,
): Promise<RedisSystem[]> {
  if (systemId !== EVERY_SYSTEM) return [{ prefix, systemId }];
  const found = new Set<string>();
  for await (const keys of connection.keys(`${literalPattern(prefix)}:*`)) {
    for (const key of keys) {
      const id = systemIdOf(String(key), prefix);
      if (id === null) continue;
      if (!isUtf8(key)) throw unreadableName(key);
      found.add(id);
    }
  }
  return [...found].sort().map((id) => ({ prefix, systemId: id }));
}

/** A system may have colons in its name; null for a key that is no stream of one. */
function systemIdOf(key: string, prefix: string): string | null {
  const kind = STREAM_KINDS.find((name) => key.endsWith(`:${name}`));
  const start = prefix.length + 1;
  const end = key.length - (kind?.length ?? 0) - 1;
  // A cluster may take a key for a match that another prefix has.
  if (kind === undefined || end < start || !key.startsWith(`${prefix}:`)) return null;
  return key.slice(start, end);
}

function unreadableName(key: Buffer): RedisFailure {
  const shown = key.toString('latin1').replace(/[^ -~]/g, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return new RedisFailure(
    'reply',
    `the name of the stream "${shown}" is not UTF-8, so that the gate cannot ask for it`,
    'Rename it, or name the system to examine in redis-system-id.',
    null,
    null,
  );
}

/** A text as the pattern that matches it alone, in the patterns of Redis. */
function literalPattern(text: string): string {
  return text.replace(/[*?[\]\\]/g, '\\$&');
}
