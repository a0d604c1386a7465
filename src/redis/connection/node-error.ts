/** What went wrong between the gate and one server, before it is put into words. */
import { ErrorReply } from '@redis/client';
import type { RedisEndpoint } from './redis-address.ts';
import type { RedisCommand, RedisFailure } from './redis-connection.ts';

export type NodeRole = 'server' | 'sentinel';

/** The server did not answer in time. */
export class SlowServer extends Error {}

export class NodeError extends Error {
  readonly endpoint: RedisEndpoint;
  readonly role: NodeRole;
  /** `XINFO STREAM`; null while the connection was being made. */
  readonly command: string | null;
  /** The server's whole answer, null when this is none. */
  readonly answer: string | null;
  /** The server's error code, or the system's; empty where there is neither. */
  readonly code: string;

  constructor(endpoint: RedisEndpoint, role: NodeRole, command: RedisCommand | null, cause: unknown) {
    super('a server could not be used', { cause });
    this.endpoint = endpoint;
    this.role = role;
    this.command = command === null ? null : shownCommand(command);
    this.answer = cause instanceof ErrorReply ? cause.message : null;
    this.code = this.answer === null ? systemCode(cause) : answerCode(this.answer);
  }

  /** Neither the server nor the connection is as it should be, which can be over in a moment. */
  get isPassing(): boolean {
    if (this.answer !== null) {
      return PASSING_ANSWERS.has(this.code) || /max number of clients/.test(this.answer);
    }
    return !this.isSlow && !this.isForeign && (this.code === '' || PASSING_CODES.has(this.code));
  }

  get isSlow(): boolean {
    return this.cause instanceof SlowServer;
  }

  /** What came is no answer of Redis, or none that was asked for; the client has no classes for these. */
  get isForeign(): boolean {
    const { cause } = this;
    return cause instanceof TypeError || (cause instanceof Error && /^Unknown RESP type/.test(cause.message));
  }
}

/** There is no server to ask; what is to be said about that is known already. */
export class NoServer extends Error {
  readonly failure: RedisFailure;
  readonly isPassing: boolean;

  constructor(failure: RedisFailure, isPassing: boolean) {
    super(failure.message);
    this.failure = failure;
    this.isPassing = isPassing;
  }
}

const PASSING_ANSWERS: ReadonlySet<string> = new Set(['LOADING', 'MASTERDOWN', 'CLUSTERDOWN', 'TRYAGAIN']);

const PASSING_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What a transaction was given up for says more than that it was. */
function answerCode(answer: string): string {
  // Redis before 6.2.
  if (/EXEC aborted/.test(answer) && /read-only replica/.test(answer)) return 'READONLY';
  const reason = answer.replace(/^EXECABORT Transaction discarded because of: /, '');
  return /^[A-Z]+/.exec(reason)?.[0] ?? 'ERR';
}

function systemCode(cause: unknown): string {
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Commands that are nothing without their second word. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'XINFO',
  'XGROUP',
  'CLUSTER',
  'SENTINEL',
  'MEMORY',
  'CONFIG',
]);

function shownCommand([name, sub]: RedisCommand): string {
  const command = String(name).toUpperCase();
  return CONTAINERS.has(command) ? `${command} ${String(sub).toUpperCase()}` : command;
}
