/** Trimming a stream in steps, so that no command keeps the server from others for long. */
import type { RedisOptions } from '../../settings/redis-options.ts';
import type { RedisCommand, RedisConnection } from '../connection/redis-connection.ts';
import { pause } from '../page-pause.ts';
import { isRefusal } from '../recovery/stream-failure.ts';
import { UnknownOutcome } from '../recovery/unknown-outcome.ts';
import { numberOf } from '../replies.ts';
import { compareIds } from '../stream-id.ts';
import type { StreamLimits, StreamSize } from './stream-retention.ts';

export interface Trimming {
  readonly connection: RedisConnection;
  readonly redis: RedisOptions;
  /** Told of each step that let something go, how many entries. */
  readonly onTrimmed: (entries: number) => void;
}

/**
 * Lets go what is beyond the limits. First whole nodes, of which the server takes 100 a step, by its own default; then, unless
 * trimming is approximate, what is left, which is less than a node. Repeating a step does no harm.
 * @throws RedisFailure and UnknownOutcome
 */
export async function trimStream(size: StreamSize, limits: StreamLimits, trimming: Trimming): Promise<void> {
  const { records, oldestId } = limits;
  if (oldestId !== null && compareIds(size.firstId, oldestId) < 0) {
    await trimTo(size.key, ['MINID', oldestId], size.entries, trimming);
  }
  if (records !== null && size.entries > records) {
    await trimTo(size.key, ['MAXLEN', String(records)], size.entries - records, trimming);
  }
}

/** `most`: the entries that go. A fast writer could keep this going for ever, since each of its entries displaces one. */
async function trimTo(
  key: string,
  [strategy, threshold]: readonly [string, string],
  most: number,
  trimming: Trimming,
): Promise<void> {
  for (let trimmed = 0; trimmed < most; ) {
    const step = await trimStep(key, ['XTRIM', key, strategy, '~', threshold], trimming);
    if (step === 0) break;
    trimmed += step;
    await pause(trimming.redis['page-pause'], undefined);
  }
  if (!trimming.redis['approximate-trim']) await trimStep(key, ['XTRIM', key, strategy, threshold], trimming);
}

/** Returns how many entries one command let go. It does no harm when it is repeated; then it counts the rest alone. */
async function trimStep(
  key: string,
  command: RedisCommand,
  { connection, onTrimmed }: Trimming,
): Promise<number> {
  try {
    const trimmed = numberOf(await connection.read(key, command));
    if (trimmed > 0) onTrimmed(trimmed);
    return trimmed;
  } catch (error) {
    throw isRefusal(error) ? error : new UnknownOutcome(null, error);
  }
}
