/** Moving entries of a stream to its quarantine, a batch a transaction, so that each is in one of the two and not in both. */
import { RecoveryError } from '../../recovery/recovery-error.ts';
import {
  type RedisCommand,
  type RedisConnection,
  RedisFailure,
  type RedisReply,
} from '../connection/redis-connection.ts';
import { fieldsOf, textOf } from '../replies.ts';
import { readEntries, type StreamEntry } from '../stream-entry.ts';
import { quarantineCommand } from './quarantined-entry.ts';
import { UnknownOutcome } from './unknown-outcome.ts';

/** How often somebody else may come first. Each time one of the two gets on, so it does not come to this by chance. */
const MAX_CONFLICTS = 20;

export interface Move {
  readonly connection: RedisConnection;
  /** Of the stream. */
  readonly key: string;
  /**
   * The stream's quarantine. It is watched, for every recovery into it writes to it and nobody else does: so of two
   * transactions with the same entry one at most is carried out, also when the first was thought lost. The stream itself
   * cannot be watched: an actor system may write to it all the time.
   */
  readonly quarantine: string;
  /** When it happens: Unix seconds, as quarantine has it. */
  readonly timestamp: string;
  /** How often it is tried again when the connection broke. What was lost is looked into first. */
  readonly retries: number;
}

/**
 * Moves one batch into quarantine. Returns the IDs that were moved; the others were gone already, by somebody else's hand.
 * @throws UnknownOutcome; RedisFailure, RecoveryError and Interruption, and then nothing of the batch is moved
 */
export async function moveToQuarantine(move: Move, ids: readonly string[]): Promise<Set<string>> {
  const unsure = new Set<string>();
  let [conflicts, breaks] = [0, 0];
  for (;;) {
    let there: readonly StreamEntry[] = [];
    try {
      const isDone = await tryToMove(move, ids, (entries) => {
        there = entries;
      });
      if (isDone) {
        // What of a transaction that seemed lost is gone now, it has moved: it is all or nothing.
        for (const { id } of there) unsure.add(id);
        return unsure;
      }
      if (++conflicts === MAX_CONFLICTS) throw new RecoveryError(conflictMessage(move.quarantine));
    } catch (error) {
      const kind = error instanceof RedisFailure ? error.kind : null;
      if (kind === 'lost') for (const { id } of there) unsure.add(id);
      // Of the other kind nothing was sent that changes anything.
      if ((kind === 'lost' || kind === 'unreachable') && breaks++ < move.retries) continue;
      throw unsure.size > 0 ? new UnknownOutcome(unsure.size, error) : error;
    }
  }
}

/**
 * One transaction. `onRead` is told which entries are still there and would be moved. False when somebody else has written
 * to quarantine meanwhile, and nothing was done.
 */
async function tryToMove(
  { connection, key, quarantine, timestamp }: Move,
  ids: readonly string[],
  onRead: (entries: readonly StreamEntry[]) => void,
): Promise<boolean> {
  let isNoneLeft = false;
  const replies = await connection.transact(quarantine, async (read) => {
    await checkQuarantine(read, quarantine);
    const entries = await readEntries(read, key, ids);
    onRead(entries);
    isNoneLeft = entries.length === 0;
    if (isNoneLeft) return null;
    const stored = entries.map((entry) => quarantineCommand(quarantine, key, timestamp, entry));
    return [...stored, ['XDEL', key, ...entries.map(({ id }) => id)]];
  });
  return isNoneLeft || replies !== null;
}

function conflictMessage(quarantine: string): string {
  return (
    `Somebody else writes to ${quarantine} all the time: it seems that another recovery is at work. Wait until it is done, ` +
    'then run this again.'
  );
}

/** Milliseconds of the highest ID there can be. */
const LAST_MILLISECONDS = '18446744073709551615-';

/**
 * Makes sure that entries can be added to quarantine. A transaction in which that fails is not undone: the entries would be
 * deleted all the same.
 * @throws RecoveryError when they cannot, and RedisFailure
 */
export async function checkQuarantine(
  read: (command: RedisCommand) => Promise<RedisReply>,
  quarantine: string,
): Promise<void> {
  const type = textOf(await read(['TYPE', quarantine]));
  if (type === 'none') return;
  if (type !== 'stream') {
    throw new RecoveryError(
      `${quarantine}, where damaged entries are to go, holds a ${type} and not a stream. Rename or delete it, or name another ` +
        'place (quarantine-prefix in redis-options).',
    );
  }
  const info = fieldsOf(await read(['XINFO', 'STREAM', quarantine]));
  if (!textOf(info.get('last-generated-id')).startsWith(LAST_MILLISECONDS)) return;
  throw new RecoveryError(
    `${quarantine}, where damaged entries are to go, has used up its IDs, and takes no more entries. Rename it, or name ` +
      'another place (quarantine-prefix in redis-options).',
  );
}
