/** How a server of before Redis 7 answers. */
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';

const SINCE_REDIS_7 = [
  'max-deleted-entry-id',
  'entries-added',
  'recorded-first-entry-id',
  'entries-read',
  'lag',
];

/** The same server, answering as one of before Redis 7 would: without the fields that came with it. */
export function asRedis6(real: RedisConnection): RedisConnection {
  const older = (reply: unknown): unknown => {
    if (!Array.isArray(reply)) return reply;
    const isNewer = (at: number) => SINCE_REDIS_7.includes(String(reply[at - (at % 2)]));
    return reply.filter((_, at) => !isNewer(at)).map(older);
  };
  return {
    ...real,
    read: async (key, command) => {
      const reply = await real.read(key, command);
      return command[0] === 'XINFO' ? (older(reply) as typeof reply) : reply;
    },
  };
}
