/** One connection to one server. Once it breaks it stays broken; whoever wants another opens one. */
import { createClient, ErrorReply, RESP_TYPES } from '@redis/client';
import { NodeError, type NodeRole, SlowServer } from './node-error.ts';
import type { RedisEndpoint } from './redis-address.ts';
import type { RedisArgument, RedisCommand, RedisReply } from './redis-connection.ts';
import type { TlsSettings } from './tls-settings.ts';

/** How to get in, the same for every server of a kind. */
export interface NodeSettings {
  readonly role: NodeRole;
  readonly user: string | null;
  readonly password: string | null;
  readonly database: number;
  /** Null where there is no TLS. */
  readonly tls: TlsSettings | null;
  readonly connectTimeoutMs: number;
  readonly commandTimeoutMs: number;
  /** Ends every wait. */
  readonly signal: AbortSignal;
}

// RESP 2 knows these two kinds of text.
const AS_BYTES = { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.SIMPLE_STRING]: Buffer } as const;

export class RedisNode {
  readonly endpoint: RedisEndpoint;
  readonly #settings: NodeSettings;
  readonly #client: ReturnType<typeof plainClient>;
  readonly #stop = () => {
    if (!this.#isHeld) this.#break(this.#settings.signal.reason);
  };
  /** What ended the connection. */
  #end: { readonly cause: unknown } | null = null;
  /** The signal has to wait. */
  #isHeld = false;
  #giveUp: (reason: unknown) => void = () => {};
  #tell: () => void = () => {};

  private constructor(endpoint: RedisEndpoint, settings: NodeSettings) {
    this.endpoint = endpoint;
    this.#settings = settings;
    this.#client = plainClient(endpoint, settings);
    this.#client.on('error', (error) => this.#break(error));
    // An idle connection keeps no process alive, and one that is waited for has a timer that does.
    this.#client.unref();
    settings.signal.addEventListener('abort', this.#stop);
  }

  /** @throws NodeError, or the reason of the signal. */
  static async open(endpoint: RedisEndpoint, settings: NodeSettings): Promise<RedisNode> {
    settings.signal.throwIfAborted();
    const node = new RedisNode(endpoint, settings);
    try {
      await node.#within(settings.connectTimeoutMs, node.#greet());
      return node;
    } catch (error) {
      const trouble = node.#trouble(error, null);
      node.close();
      throw trouble;
    }
  }

  get isBroken(): boolean {
    return this.#end !== null;
  }

  /** Sets what is told when the connection breaks; not when it is closed. */
  onBreak(tell: () => void): void {
    this.#tell = tell;
  }

  /** Commands sent without waiting go out together, and are carried out in that order. @throws as `open` does. */
  async send(command: RedisCommand): Promise<RedisReply> {
    this.#settings.signal.throwIfAborted();
    try {
      return await this.#within(this.#settings.commandTimeoutMs, this.#ask(command));
    } catch (error) {
      throw this.#trouble(error, command);
    }
  }

  /** The same, but the signal does not end the wait: for what has to be known once it is sent. */
  async sendToTheEnd(command: RedisCommand): Promise<RedisReply> {
    this.#isHeld = true;
    try {
      return await this.send(command);
    } finally {
      this.#isHeld = false;
    }
  }

  close(): void {
    this.#tell = () => {};
    this.#break(new Error('closed'));
  }

  #ask(command: RedisCommand): Promise<RedisReply> {
    return this.#client.sendCommand<RedisReply>(command as RedisArgument[]);
  }

  /** Logs in, and hears whether it is Redis that answers: a new connection alone says nothing about that. */
  async #greet(): Promise<void> {
    const connecting = this.#client.connect();
    // Sent at once, so that an answer which comes unasked, such as "too many clients", is taken for the one to this.
    const pong = this.#ask(['PING']);
    pong.catch(() => {});
    await this.#connected(connecting);
    await pong.catch((error: unknown) => {
      // A user who may not do this may well do the rest.
      if (!(error instanceof ErrorReply && error.message.startsWith('NOPERM'))) throw error;
    });
  }

  /** The client neither ends nor rejects the making of a connection that is given up meanwhile. */
  #connected(connecting: Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#giveUp = reject;
      connecting.then(() => {
        if (this.isBroken) this.#client.destroy();
        resolve(undefined);
      }, reject);
    });
  }

  #break(cause: unknown): void {
    if (this.#end !== null) return;
    this.#end = { cause };
    this.#settings.signal.removeEventListener('abort', this.#stop);
    this.#client.destroy();
    this.#giveUp(cause);
    this.#tell();
  }

  async #within<T>(limitMs: number, work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.#break(new SlowServer()), limitMs);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  }

  /** What ended the connection says more than what the client made of it for a command. */
  #trouble(error: unknown, command: RedisCommand | null): unknown {
    const { role, signal } = this.#settings;
    if (this.#end === null) {
      return error instanceof ErrorReply ? new NodeError(this.endpoint, role, command, error) : error;
    }
    const { cause } = this.#end;
    return signal.aborted && cause === signal.reason
      ? cause
      : new NodeError(this.endpoint, role, command, cause);
  }
}

/** One that makes its connection once, and asks the server for nothing of its own accord. */
function plainClient(endpoint: RedisEndpoint, settings: NodeSettings) {
  const { user, password, tls } = settings;
  const place = { host: endpoint.host, port: endpoint.port, connectTimeout: settings.connectTimeoutMs };
  return createClient({
    RESP: 2,
    ...(user === null ? {} : { username: user }),
    ...(password === null ? {} : { password }),
    database: settings.database,
    disableClientInfo: true,
    maintNotifications: 'disabled',
    // Its time-out ends when a command is written, and would not notice a server that stalls.
    commandOptions: { typeMapping: AS_BYTES, timeout: 0 },
    socket:
      tls === null
        ? { ...place, reconnectStrategy: false }
        : { ...place, ...tls, tls: true, reconnectStrategy: false },
  });
}
