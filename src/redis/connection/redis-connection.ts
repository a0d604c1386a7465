/** What the gate asks of Redis, whatever kind of server there is: one alone, one behind Sentinel, or a cluster. */

export type RedisArgument = string | Buffer;

/** A reply in the older protocol (RESP 2), all text as bytes. */
export type RedisReply = Buffer | number | null | readonly RedisReply[];

export type RedisCommand = readonly RedisArgument[];

export interface RedisConnection {
  /** Where it leads, as people may see it: no user, no password. */
  readonly shownAddress: string;
  /** Keys of one transaction have to be on one node there. */
  readonly isCluster: boolean;
  /**
   * Sends a command that changes nothing, or does no harm when it is repeated, to the node that has the key, whether the
   * command names it or not. It is sent again when the connection broke, as often as the settings allow.
   * @throws RedisFailure
   */
  read(key: string, command: RedisCommand): Promise<RedisReply>;
  /**
   * The keys that match a pattern, of all nodes, in no order; a page at a time. A key may come twice, and be any bytes.
   * @throws RedisFailure; also where the address leads to one node of a cluster alone.
   */
  keys(pattern: string): AsyncIterable<readonly Buffer[]>;
  /**
   * Carries out commands as one transaction, unless somebody writes to the key `watched` (on the same node) after
   * `prepare` has begun to read. Never sent twice. Returns the replies, or null when somebody did, or `prepare` answers null.
   * @throws RedisFailure; of kind `lost` when nobody knows whether it was carried out. Of any other nothing was changed,
   * unless it says so; of kind `unreachable`, it may be tried again.
   */
  transact(
    watched: string,
    prepare: (
      read: (command: RedisCommand) => Promise<RedisReply>,
    ) => Promise<readonly RedisCommand[] | null>,
  ): Promise<readonly RedisReply[] | null>;
  close(): Promise<void>;
}

/**
 * `unreachable`: no server there, or not in time. `refused`: it does not let us in, or not do this. `lost`: the connection
 * broke, and broke again. `reply`: the server answers with an error that is none of these.
 */
export type RedisFailureKind = 'unreachable' | 'refused' | 'lost' | 'reply';

/** Redis does not do what was asked; `message` is for people, the end of a sentence, and holds no secret. */
export class RedisFailure extends Error {
  override readonly name = 'RedisFailure';
  readonly kind: RedisFailureKind;
  /** What to do about it, a sentence. */
  readonly remedy: string;
  /** The server's own error code (`WRONGTYPE`, `NOPERM`), null when it did not answer. */
  readonly code: string | null;

  constructor(kind: RedisFailureKind, message: string, remedy: string, code: string | null, cause: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.remedy = remedy;
    this.code = code;
  }
}
