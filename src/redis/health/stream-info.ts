/** What `XINFO STREAM` says, as far as it is used. Each version of Redis has some more fields. */
import type { RedisReply } from '../connection/redis-connection.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../replies.ts';

export interface StreamInfo {
  readonly entries: number;
  readonly groups: number;
  readonly firstId: string | null;
  readonly lastId: string | null;
  readonly lastGeneratedId: string;
  /** The highest ID that was deleted, not trimmed; `0-0` for none. Null before Redis 7, which cannot tell. */
  readonly maxDeletedId: string | null;
}

/** @throws RedisFailure when it is no such reply. */
export function readStreamInfo(reply: RedisReply): StreamInfo {
  const fields = fieldsOf(reply);
  const maxDeleted = fields.get('max-deleted-entry-id');
  return {
    entries: numberOf(fields.get('length')),
    groups: numberOf(fields.get('groups')),
    firstId: idOf(fields.get('first-entry')),
    lastId: idOf(fields.get('last-entry')),
    lastGeneratedId: textOf(fields.get('last-generated-id')),
    maxDeletedId: maxDeleted === undefined ? null : textOf(maxDeleted),
  };
}

/** Of an entry with its fields; null when there is none. */
function idOf(entry: RedisReply | undefined): string | null {
  return entry === null ? null : textOf(listOf(entry)[0]);
}
