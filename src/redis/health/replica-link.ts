/** Whether a server is a replica that has lost its master: what it has can then be of any age. */
import type { RedisConnection } from '../connection/redis-connection.ts';
import { readIfAllowed } from '../read-if-allowed.ts';
import { textOf } from '../replies.ts';

/**
 * What is wrong with the link and what to do, as sentences; null for a master, a replica in step, and where the user may
 * not ask. `key`: one that the server has.
 * @throws RedisFailure
 */
export async function brokenLink(connection: RedisConnection, key: string): Promise<string | null> {
  // A replica in a cluster sends whoever asks it to the master.
  if (connection.isCluster) return null;
  const role = await readIfAllowed(connection, key, ['ROLE']);
  if (!Array.isArray(role)) return null;
  const [kind, host, port, state] = role;
  if (textOf(kind) !== 'slave' || textOf(state) === 'connected') return null;
  return (
    `${connection.shownAddress} is a replica, and its link to its master ${textOf(host)}:${port} is down ` +
    `(${textOf(state)}), so what it holds can be old, or not all. Bring the link back, or name the master in redis-url.`
  );
}
