/** Finds the artifacts that lie in Redis: one for each actor system whose streams are to be examined. */
import { Interruption } from '../ndjson/interruption.ts';
import { connectRedis } from '../redis/connection/connect.ts';
import { parseRedisAddress, RedisAddressMistake } from '../redis/connection/redis-address.ts';
import { type RedisConnection, RedisFailure } from '../redis/connection/redis-connection.ts';
import { EVERY_SYSTEM, findSystems } from '../redis/redis-systems.ts';
import type { Problem } from '../report/report.ts';
import { REDIS_OPTION_DEFAULTS, type RedisOptions } from '../settings/redis-options.ts';
import type { PersistenceBackend } from './backend.ts';
import { RedisStreamsBackend } from './redis-streams.ts';

/** Papyra's own default, for who asks for its Redis backend and says no more. */
const DEFAULT_ADDRESS = 'redis://localhost:6379/0';

interface RedisSource {
  /** An address, `env:NAME`, or empty for Papyra's default. */
  readonly url: string;
  readonly prefix: string;
  /** `*` for every system that has the prefix. */
  readonly systemId: string;
  readonly sampleSize: number | 'all';
  readonly options: Partial<RedisOptions>;
  readonly ifNoStreams: 'error' | 'warn' | 'ignore';
}

interface RedisSurroundings {
  readonly cwd: string;
  readonly signal: AbortSignal;
}

export interface RedisArtifacts {
  readonly backends: readonly PersistenceBackend[];
  readonly problems: readonly Problem[];
  /** False: nobody knows which artifacts there are. */
  readonly isReached: boolean;
  readonly interruption: Interruption | null;
  readonly close: () => Promise<void>;
}

const NOTHING: RedisArtifacts = {
  backends: [],
  problems: [],
  isReached: false,
  interruption: null,
  close: async () => {},
};

/** Connects, and finds the systems. What is in the way becomes a problem. The connection stays open until `close`. */
export async function redisArtifacts(
  source: RedisSource,
  { cwd, signal }: RedisSurroundings,
): Promise<RedisArtifacts> {
  const url = source.url || DEFAULT_ADDRESS;
  const redis: RedisOptions = { ...REDIS_OPTION_DEFAULTS, ...source.options };
  try {
    // Here, for what is wrong with the address is a mistake in the setting, and no failure of Redis.
    parseRedisAddress(url);
    const connection = await connectRedis({ url, options: redis, cwd, signal });
    return await systemsBehind(connection, source, redis);
  } catch (error) {
    if (error instanceof Interruption) return { ...NOTHING, interruption: error };
    if (error instanceof RedisAddressMistake) return obstructed('redis-url', error.message);
    if (error instanceof RedisFailure) return obstructedBy(error);
    throw error;
  }
}

/** A failure that begins with the name of a setting is a mistake in that. */
function obstructedBy({ message, remedy }: RedisFailure): RedisArtifacts {
  const [, setting] = /^(redis-url|redis-options): /.exec(message) ?? [];
  if (setting !== undefined) return obstructed(setting, `${message}. ${remedy}`);
  return obstructed('redis-url', `redis-url: Redis cannot be read: ${message}. ${remedy}`);
}

function obstructed(subject: string, message: string): RedisArtifacts {
  return { ...NOTHING, problems: [{ subject, message, severity: 'error' }] };
}

/** Closes the connection when the systems cannot be found. */
async function systemsBehind(
  connection: RedisConnection,
  { prefix, systemId, sampleSize, ifNoStreams }: RedisSource,
  redis: RedisOptions,
): Promise<RedisArtifacts> {
  try {
    const systems = await findSystems(connection, prefix, systemId);
    return {
      ...NOTHING,
      backends: systems.map((system) => {
        const wasFound = systemId === EVERY_SYSTEM;
        return new RedisStreamsBackend(system, connection, { redis, sampleSize, ifNoStreams, wasFound });
      }),
      problems: systems.length > 0 ? [] : noSystems(prefix, connection, ifNoStreams),
      isReached: true,
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function noSystems(
  prefix: string,
  { shownAddress }: RedisConnection,
  severity: RedisSource['ifNoStreams'],
): Problem[] {
  if (severity === 'ignore') return [];
  const message =
    `redis-system-id: no stream of Papyra has the prefix ${prefix} at ${shownAddress}. Check redis-prefix and the number ` +
    `of the database in redis-url, or set if-no-files to ${severity === 'warn' ? 'ignore' : 'warn or ignore'}.`;
  return [{ subject: 'redis-system-id', message, severity }];
}
