/** Trimming a stream in steps, so that no command keeps the server from others for long. */

import { RecoveryError } from '../../recovery/recovery-error.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';
import { type RedisCommand, type RedisConnection, RedisFailure } from '../connection/redis-connection.ts';
import { pause } from '../page-pause.ts';
import { isRefusal } from '../recovery/stream-failure.ts';
import { UnknownOutcome } from '../recovery/unknown-outcome.ts';
import { numberOf } from '../replies.ts';
import { compareIds } from '../stream-id.ts';
import { noTrimByAge, type StreamLimits, type StreamSize } from './stream-retention.ts';

export interface Trimming {
  readonly connection: RedisConnection;
  readonly redis: RedisOptions;
  /** Ends it between two steps; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Told of each step that let something go, how many entries. */
  readonly onTrimmed: (entries: number) => void;
}

/**
 * Lets go what is beyond the limits. First whole nodes, of which the server takes 100 a step, by its own default; then, unless
 * trimming is approximate, what is left, which is less than a node. Repeating a step does no harm.
 * @throws RedisFailure and UnknownOutcome; RecoveryError where the server cannot trim by age; the signal's reason
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
    await pause(trimming.redis['page-pause'], trimming.signal);
  }
  if (!trimming.redis['approximate-trim']) await trimStep(key, ['XTRIM', key, strategy, threshold], trimming);
}

/** Returns how many entries one command let go. It does no harm when it is repeated; then it counts the rest alone. */
async function trimStep(
  key: string,
  command: RedisCommand,
  { connection, signal, onTrimmed }: Trimming,
): Promise<number> {
  // Here, where nothing is under way: a step that the signal ends may have been carried out.
  signal.throwIfAborted();
  try {
    const trimmed = numberOf(await connection.read(key, command));
    if (trimmed > 0) onTrimmed(trimmed);
    return trimmed;
  } catch (error) {
    if (command.includes('MINID') && isSyntaxError(error)) throw new RecoveryError(noTrimByAge(key, null));
    throw isRefusal(error) ? error : new UnknownOutcome(null, error);
  }
}

/** What Redis answers to words of a command that it does not know. */
function isSyntaxError(error: unknown): boolean {
  return error instanceof RedisFailure && error.code === 'ERR' && /syntax error/i.test(error.message);
}
