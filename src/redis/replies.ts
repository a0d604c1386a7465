/** Reading replies whose shape the command promises. Another shape is no Redis, or one that this code does not know. */
import { RedisFailure, type RedisReply } from './connection/redis-connection.ts';

/** Two unsigned numbers of 64 bits. */
const ENTRY_ID = /^\d{1,20}-\d{1,20}$/;

/** @throws RedisFailure when it is no list. */
export function listOf(reply: RedisReply | undefined): readonly RedisReply[] {
  return Array.isArray(reply) ? (reply as readonly RedisReply[]) : unexpected('a list');
}

/** @throws RedisFailure when it is no text. */
export function bytesOf(reply: RedisReply | undefined): Buffer {
  return Buffer.isBuffer(reply) ? reply : unexpected('text');
}

/** Names of groups and consumers may be any bytes; what is no UTF-8 among them is shown as U+FFFD. */
export function textOf(reply: RedisReply | undefined): string {
  return bytesOf(reply).toString();
}

/** @throws RedisFailure when it is no ID of a stream entry. */
export function entryIdOf(reply: RedisReply | undefined): string {
  const id = textOf(reply);
  return ENTRY_ID.test(id) ? id : unexpected('the ID of a stream entry');
}

/** @throws RedisFailure when it is no number. */
export function numberOf(reply: RedisReply | undefined): number {
  return typeof reply === 'number' ? reply : unexpected('a number');
}

/** Fields by name, which Redis gives as one list in turn; each version has some more of them. */
export function fieldsOf(reply: RedisReply): ReadonlyMap<string, RedisReply> {
  const list = listOf(reply);
  const fields = new Map<string, RedisReply>();
  for (let i = 0; i + 1 < list.length; i += 2) fields.set(textOf(list[i]), list[i + 1] ?? null);
  return fields;
}

function unexpected(wanted: string): never {
  throw strangeReply(`the server's answer is not ${wanted}, as Redis would give`);
}

/** `message`: what is wrong with an answer. */
export function strangeReply(message: string): RedisFailure {
  return new RedisFailure(
    'reply',
    message,
    'Check that the address leads to Redis 6.0 or newer, and that no proxy changes its answers.',
    null,
    undefined,
  );
}
