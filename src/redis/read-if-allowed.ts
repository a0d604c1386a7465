import {
  type RedisCommand,
  type RedisConnection,
  RedisFailure,
  type RedisReply,
} from './connection/redis-connection.ts';

/** As `read`, for what helps and is not needed: null where the user may not ask, or the server does not know the command. */
export async function readIfAllowed(
  connection: RedisConnection,
  key: string,
  command: RedisCommand,
): Promise<RedisReply> {
  try {
    return await connection.read(key, command);
  } catch (error) {
    const isAnswer = error instanceof RedisFailure && (error.kind === 'refused' || error.kind === 'reply');
    if (isAnswer && (error.code === 'NOPERM' || error.code === 'ERR')) return null;
    throw error;
  }
}
