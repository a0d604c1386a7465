/** Entries of a stream as Redis holds them, and the field in which Papyra keeps the record. */
import { isUtf8 } from 'node:buffer';
import type { RedisCommand, RedisReply } from './connection/redis-connection.ts';
import { bytesOf, entryIdOf, listOf } from './replies.ts';

export interface StreamEntry {
  readonly id: string;
  /** Names and values in turn; a name may stand twice. */
  readonly fields: readonly Buffer[];
  /** Of all names and values. */
  readonly bytes: number;
}

const PAYLOAD_NAME = Buffer.from('data');

/** The entries in a reply to XRANGE or XREVRANGE, in its order. @throws RedisFailure when it is no such reply. */
export function entriesOf(reply: RedisReply): StreamEntry[] {
  return listOf(reply).map((entry) => {
    const [id, list] = listOf(entry);
    const fields = listOf(list).map(bytesOf);
    return { id: entryIdOf(id), fields, bytes: fields.reduce((sum, { length }) => sum + length, 0) };
  });
}

/** The record as text; of two fields `data` the last, as Python's dict keeps it. Null when there is none. */
export function payloadOf({ fields }: StreamEntry): Buffer | null {
  for (let name = fields.length - 2; name >= 0; name -= 2) {
    if (fields[name]?.equals(PAYLOAD_NAME)) return fields[name + 1] ?? null;
  }
  return null;
}

/** The names of the fields, as far as they are UTF-8. */
export function fieldNames({ fields }: StreamEntry): string[] {
  return fields.filter((_, index) => index % 2 === 0).map(String);
}

/** Which name or value, beside that of the payload, is not UTF-8: in words, null for none. */
export function brokenField({ fields }: StreamEntry, payload: Buffer | null): string | null {
  const broken = fields.findIndex(
    (bytes, index) => bytes !== payload && !(index % 2 === 0 && bytes.equals(PAYLOAD_NAME)) && !isUtf8(bytes),
  );
  if (broken < 0) return null;
  const number = Math.floor(broken / 2) + 1;
  return broken % 2 === 0 ? `the name of field ${number}` : `the value of field ${number}`;
}

/** Whether it is as Papyra writes it: the payload, and nothing else. */
export function isOnlyPayload({ fields }: StreamEntry): boolean {
  return fields.length === 2 && fields[0]?.equals(PAYLOAD_NAME) === true;
}

/** All names and values in their order, each in base64: they may be any bytes. */
export function encodedFields({ fields }: StreamEntry): string[] {
  return fields.map((field) => field.toString('base64'));
}

/** The entries with these IDs that are in the stream, in the order of the IDs. @throws RedisFailure */
export async function readEntries(
  read: (command: RedisCommand) => Promise<RedisReply>,
  key: string,
  ids: readonly string[],
): Promise<StreamEntry[]> {
  const replies = await Promise.all(ids.map((id) => read(['XRANGE', key, id, id])));
  return replies.flatMap(entriesOf);
}
