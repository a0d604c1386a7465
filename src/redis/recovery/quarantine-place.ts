/**
 * Whether entries can be added to quarantine. A transaction in which that fails is not undone: the entries would be deleted
 * all the same.
 */
import { RecoveryError } from '../../recovery/recovery-error.ts';
import type { RedisCommand, RedisReply } from '../connection/redis-connection.ts';
import { fieldsOf, listOf, textOf } from '../replies.ts';

type Read = (command: RedisCommand) => Promise<RedisReply>;

/** Milliseconds of the highest ID there can be. */
const LAST_MILLISECONDS = '18446744073709551615-';

/**
 * Checks the key once, before a recovery begins: the answer has two whole entries in it, which may be large.
 * @throws RecoveryError when nothing can be added, and RedisFailure
 */
export async function checkQuarantine(read: Read, quarantine: string): Promise<void> {
  if (!(await isStream(read, quarantine))) return;
  const info = fieldsOf(await read(['XINFO', 'STREAM', quarantine]));
  const lastId = textOf(info.get('last-generated-id'));
  if (lastId.startsWith(LAST_MILLISECONDS)) throw new RecoveryError(usedUpMessage(quarantine));
}

/**
 * The same within each transaction, as far as entries that others have added since can be in the way. It reads none, as a
 * rule.
 * @throws as above
 */
export async function checkNewestEntry(read: Read, quarantine: string): Promise<void> {
  if (!(await isStream(read, quarantine))) return;
  const last = await read(['XRANGE', quarantine, `${LAST_MILLISECONDS}0`, '+', 'COUNT', '1']);
  if (listOf(last).length > 0) throw new RecoveryError(usedUpMessage(quarantine));
}

/** False for a key that is not there yet. */
async function isStream(read: Read, quarantine: string): Promise<boolean> {
  const type = textOf(await read(['TYPE', quarantine]));
  if (type === 'stream' || type === 'none') return type === 'stream';
  throw new RecoveryError(
    `${quarantine}, where damaged entries are to go, holds a ${type} and not a stream. Rename or delete it, or name another ` +
      'place (quarantine-prefix in redis-options).',
  );
}

function usedUpMessage(quarantine: string): string {
  return (
    `${quarantine}, where damaged entries are to go, has used up its IDs, and takes no more entries. Rename it, or name ` +
    'another place (quarantine-prefix in redis-options).'
  );
}
