/** Which actor systems have streams in Redis. */
import type { RedisConnection } from './connection/redis-connection.ts';
import { type RedisSystem, STREAM_KINDS } from './stream-keys.ts';

/** Stands for every system that has the prefix. */
const EVERY_SYSTEM = '*';

/**
 * The system that is named, there or not; or, for `*`, all that have a stream under the prefix, sorted by code units.
 * @param quarantinePrefix Papyra's `quarantine_prefix`: what begins with it is no system
 * @throws RedisFailure
 */
export async function findSystems(
  connection: RedisConnection,
  prefix: string,
  systemId: string,
  quarantinePrefix?: string,
): Promise<RedisSystem[]> {
  if (systemId !== EVERY_SYSTEM) return [{ prefix, systemId }];
  const found = new Set<string>();
  for await (const keys of connection.keys(`${literalPattern(prefix)}:*`)) {
    for (const key of keys) {
      const id = systemIdOf(key, prefix);
      const isKeptAside = quarantinePrefix !== undefined && key.startsWith(`${quarantinePrefix}:`);
      if (id !== null && !isKeptAside) found.add(id);
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

/** A text as the pattern that matches it alone, in the patterns of Redis. */
function literalPattern(text: string): string {
  return text.replace(/[*?[\]\\]/g, '\\$&');
}
