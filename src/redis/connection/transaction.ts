/** One transaction on one connection: what is known about it when something goes wrong. */
import { ErrorReply } from '@redis/client';
import { NodeError } from './node-error.ts';
import { type FailureContext, nodeFailure } from './node-failure.ts';
import { shownEndpoint } from './redis-address.ts';
import { type RedisCommand, RedisFailure, type RedisReply } from './redis-connection.ts';
import type { RedisNode } from './redis-node.ts';

/**
 * Carries out commands between MULTI and EXEC, on a connection that has watched a key. EXEC is sent only when the server
 * has taken all of them, so that until then it is certain that nothing was changed.
 * @returns the replies, null when the key was written to.
 * @throws RedisFailure, or the reason of the signal; that ends no wait for what EXEC did.
 */
export async function carryOut(
  node: RedisNode,
  commands: readonly RedisCommand[],
  context: FailureContext,
): Promise<readonly RedisReply[] | null> {
  // Alone: after a refused MULTI the server would carry out each of the others by itself.
  await node.send(['MULTI']).catch((error: unknown) => {
    throw beforeExec(error, context);
  });
  const taken = await Promise.allSettled(commands.map((command) => node.send(command)));
  const refused = taken.find((result) => result.status === 'rejected');
  if (refused !== undefined) throw beforeExec(refused.reason, context);
  const replies = await node.sendToTheEnd(['EXEC']).catch((error: unknown) => {
    throw atExec(error, context);
  });
  if (!Array.isArray(replies)) return null;
  refuseErrors(node, commands, replies, context);
  return replies;
}

/** The node had the keys when one of them was watched. */
function movedAway({ endpoint }: NodeError): RedisFailure {
  return new RedisFailure(
    'unreachable',
    `the cluster has just given the keys of ${shownEndpoint(endpoint)} to another node (MOVED)`,
    'Try again.',
    'MOVED',
    null,
  );
}

/** What a failure means before EXEC was sent. Others than those of a server are passed on. */
export function beforeExec(error: unknown, context: FailureContext): unknown {
  if (!(error instanceof NodeError)) return error;
  // The node had the key when it was watched.
  if (error.code === 'MOVED' && context.kind === 'cluster') return movedAway(error);
  const { kind, message, remedy, code } = nodeFailure(error, context);
  // Nothing is in doubt.
  const known = kind === 'lost' ? 'unreachable' : kind;
  return new RedisFailure(known, message, remedy, code, null);
}

function atExec(error: unknown, context: FailureContext): unknown {
  if (!(error instanceof NodeError) || error.answer !== null) return beforeExec(error, context);
  const { message } = nodeFailure(error, context);
  return new RedisFailure(
    'lost',
    `${message}, so nobody knows whether the transaction was carried out: all of it was, or nothing`,
    'Scan again to see which.',
    null,
    null,
  );
}

/** Redis carries out the rest of a transaction when one of its commands fails. */
function refuseErrors(
  node: RedisNode,
  commands: readonly RedisCommand[],
  replies: readonly unknown[],
  context: FailureContext,
): void {
  const failed = replies.flatMap((reply, at) => (reply instanceof ErrorReply ? [{ reply, at }] : []));
  const [first] = failed;
  if (first === undefined) return;
  const error = new NodeError(node.endpoint, 'server', commands[first.at] ?? null, first.reply);
  const { kind, message, remedy, code } = nodeFailure(error, context);
  throw new RedisFailure(
    kind === 'unreachable' ? 'reply' : kind,
    `${message}, in a transaction whose other commands (${replies.length - failed.length} of ${replies.length}) were carried out`,
    remedy,
    code,
    null,
  );
}
