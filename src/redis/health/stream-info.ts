/** What `XINFO STREAM` says, as far as it is used. Each version of Redis has some more fields. */
import type { RedisReply } from '../connection/redis-connection.ts';
import { entryIdOf, fieldsOf, listOf, numberOf } from '../replies.ts';

export interface StreamInfo {
  readonly entries: number;
  readonly groups: number;
  readonly firstId: string | null;
  readonly lastId: string | null;
  readonly lastGeneratedId: string;
  /** The highest ID that was deleted, not trimmed; `0-0` for none. Null before Redis 7, which cannot tell. */
  readonly maxDeletedId: string | null;
  /** Since the key came to be. Null before Redis 7, which does not count. */
  readonly entriesAdded: number | null;
}

/** @throws RedisFailure when it is no such reply. */
export function readStreamInfo(reply: RedisReply): StreamInfo {
  const fields = fieldsOf(reply);
  const maxDeleted = fields.get('max-deleted-entry-id');
  const added = fields.get('entries-added');
  return {
    entries: numberOf(fields.get('length')),
    groups: numberOf(fields.get('groups')),
    firstId: idOf(fields.get('first-entry')),
    lastId: idOf(fields.get('last-entry')),
    lastGeneratedId: entryIdOf(fields.get('last-generated-id')),
    maxDeletedId: maxDeleted === undefined ? null : entryIdOf(maxDeleted),
    entriesAdded: added === undefined ? null : numberOf(added),
  };
}

/** Of an entry with its fields; null when there is none. */
function idOf(entry: RedisReply | undefined): string | null {
  return entry === null ? null : entryIdOf(listOf(entry)[0]);
}
